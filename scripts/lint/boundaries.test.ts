import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** [file, its text, what the linter must say about it; `null` when it must say nothing] */
type Case = readonly [file: string, text: string, says: RegExp | null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'with an import between packages': [
    ['subgraphs/venue/src/a1.ts', `import '@gonghui/organization';`, /venue may not import subgraphs\/organization/],
    ['subgraphs/venue/src/a2.ts', `export * from '@gonghui/organization';`, /may not import subgraphs\/organization/],
    ['subgraphs/venue/src/a3.ts', `await import('@gonghui/gateway');`, /may not import gateway/],
    ['subgraphs/venue/src/a4.ts', `export type T = import('@gonghui/staff').T;`, /may not import subgraphs\/staff/],
    [
      'subgraphs/venue/src/a5.ts',
      `import '../../organization/src/index.js';`,
      /may not import subgraphs\/organization/,
    ],
    ['subgraphs/venue/src/a6.ts', `import '@gonghui/kit';`, null],
    ['subgraphs/kit/src/a1.ts', `import '@gonghui/venue';`, /kit may not import subgraphs\/venue.*knows none of them/],
    ['gateway/src/a1.ts', `import '@gonghui/venue';`, /gateway may not import subgraphs\/venue.*SDL/],
    ['gateway/src/a2.ts', `import { sign } from '@gonghui/kit';`, null],
    ['dashboard/src/a1.ts', `import type { T } from '@gonghui/kit';`, /dashboard may not import subgraphs\/kit/],
    ['dashboard/src/A1.vue', `<script setup lang="ts">import '@gonghui/kit'</script>`, /dashboard may not import/],
    ['scripts/src/a1.ts', `import '@gonghui/venue';`, null],
    ['test/a1.ts', `import '@gonghui/organization';`, null],
  ],
  'with an import of what a package does not publish': [
    ['scripts/src/b1.ts', `import '@gonghui/kit/src/tree/scope.js';`, /internal to subgraphs\/kit/],
    ['gateway/src/b1.ts', `import '../../subgraphs/kit/src/index.js';`, /reaches into subgraphs\/kit/],
    ['gateway/src/b2.ts', `import '@gonghui/kit/testing';`, /is for tests/],
    ['gateway/src/b2.test.ts', `import '@gonghui/kit/testing';`, null],
  ],
  'with a rule that knows more than values': [
    [
      'subgraphs/venue/src/rules/c1.ts',
      `import { Entity } from '@mikro-orm/core';`,
      /may not import "@mikro-orm\/core"/,
    ],
    ['subgraphs/venue/src/rules/c2.ts', `import type { P } from '../palace.entity.js';`, /not even its type/],
    ['subgraphs/venue/src/grant/rules/c3.ts', `import 'node:fs';`, /may not import "node:fs"/],
    ['subgraphs/venue/src/rules/c4.ts', `import type { Fen } from '@gonghui/kit';`, null],
    ['subgraphs/venue/src/rules/c8.ts', `import { refuse } from '@gonghui/kit';`, /may not import "@gonghui\/kit"/],
    ['subgraphs/venue/src/rules/c9.ts', `import { checkName } from '@gonghui/kit/rules';`, null],
    ['subgraphs/venue/src/rules/c5.ts', `import { Level } from '../palace-level.js';`, null],
    ['subgraphs/venue/src/rules/c6.test.ts', `import { test } from 'vitest';`, null],
    ['subgraphs/venue/src/c7.ts', `import { Entity } from '@mikro-orm/core';`, null],
  ],
  'with a rule that looks at the clock or throws dice': [
    ['subgraphs/venue/src/rules/d1.ts', `export const now = () => new Date();`, /may not call new Date\(\)/],
    ['subgraphs/venue/src/rules/d2.ts', `export const now = () => Date.now();`, /may not call Date\.now\(\)/],
    ['subgraphs/venue/src/rules/d3.ts', `export const draw = () => Math.random();`, /may not call Math\.random\(\)/],
    ['subgraphs/venue/src/rules/d4.ts', `export const at = (day: string) => new Date(day);`, null],
    ['subgraphs/venue/src/d5.ts', `export const now = () => new Date();`, null],
  ],
  'with a setting read from the environment': [
    ['gateway/src/e1.ts', `export const port = process.env['PORT'];`, /Only config\.ts and main\.ts read/],
    ['gateway/src/e2.ts', `import { env } from 'node:process'; export const port = env;`, /Only config\.ts/],
    ['gateway/src/e3.ts', `const { env } = process; export const port = env;`, /Only config\.ts/],
    ['gateway/src/e4.ts', `export const childEnvironment = { ...process.env, TZ: 'UTC' };`, null],
    ['gateway/src/config.ts', `export const port = process.env['PORT'];`, null],
    ['gateway/src/main.ts', `export const port = process.env['PORT'];`, null],
  ],
  'with a dashboard feature that needs another': [
    ['dashboard/src/features/unions/f1.ts', `import '../units/f.js';`, /feature "unions" may not import.*"units"/],
    ['dashboard/src/features/unions/f2.ts', `import '@/features/units/f.js';`, /feature "unions" may not import/],
    ['dashboard/src/features/unions/F3.vue', `<script setup>import '../units/F.vue'</script>`, /may not import/],
    ['dashboard/src/features/unions/f4.ts', `import './tree.js'; import '@/ui/panel.js';`, null],
  ],
  'with GraphQL or a feature in the dashboard’s ui': [
    ['dashboard/src/ui/g1.ts', `import { useQuery } from '@urql/vue';`, /knows no GraphQL/],
    ['dashboard/src/ui/g2.ts', `import '../graphql/client.js';`, /knows no GraphQL/],
    ['dashboard/src/ui/charts/g3.ts', `import '@/features/unions/x.js';`, /may not import a feature/],
    ['dashboard/src/ui/G4.vue', `<script setup>import { ref } from 'vue'; ref(0)</script>`, null],
  ],
  'with a cycle of imports': [
    ['subgraphs/venue/src/h1.ts', `import { b } from './h2.js'; export const a = () => b;`, /cycle/],
    ['subgraphs/venue/src/h2.ts', `import { a } from './h1.js'; export const b = () => a;`, /cycle/],
    ['subgraphs/venue/src/h3.ts', `import type { B } from './h4.js'; export type A = B;`, null],
    ['subgraphs/venue/src/h4.ts', `import type { A } from './h3.js'; export type B = A;`, null],
  ],
};

/** Which rules make up the boundaries; what else the linter finds in a planted file does not matter here. */
const BOUNDARY = /^(gonghui|import)\(/;

const messages = (says: RegExp | null) => (says === null ? [] : [expect.stringMatching(says)]);

describe('the linter', () => {
  const tree = mkdtempSync(join(tmpdir(), 'gonghui-boundaries-'));
  const said = new Map<string, string[]>();

  beforeAll(async () => {
    const plant = (file: string, text: string) => {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    };
    // The real configuration, but for the rules that need the compiler.
    plant('.oxlintrc.json', readFileSync(join(root, '.oxlintrc.json'), 'utf8').replace(/"typeAware": true,?/, ''));
    cpSync(join(root, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true });
    plant('subgraphs/kit/package.json', readFileSync(join(root, 'subgraphs/kit/package.json'), 'utf8'));
    for (const subgraph of ['organization', 'staff']) mkdirSync(join(tree, 'subgraphs', subgraph));
    for (const [file, text] of Object.values(cases).flat()) plant(file, text);

    const report = await new Promise<string>((done) => {
      const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
      execFile(process.execPath, [oxlint, '--format=json'], { cwd: tree }, (_exit, stdout) => done(stdout));
    });
    const { diagnostics } = JSON.parse(report) as {
      diagnostics: { filename: string; code: string; message: string }[];
    };
    for (const { filename, code, message } of diagnostics)
      if (BOUNDARY.test(code)) said.set(filename, [...(said.get(filename) ?? []), message]);
  });

  afterAll(() => rmSync(tree, { recursive: true }));

  describe.each(Object.entries(cases))('%s', (_given, planted) => {
    test.each(planted)('%s: %s', (file, _text, says) => {
      expect(said.get(file) ?? []).toEqual(messages(says));
    });
  });
});
