import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOperations, trustedDocuments } from './trusted-documents.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trusted-'));
const documents = path.join(folder, 'trusted-documents.json');
fs.writeFileSync(documents, JSON.stringify({ abc: 'fragment A on B { c } query Unions($id: ID!) { x }' }));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function transform(code: string): string {
  const plugin = trustedDocuments({ documents, runtime: '@/graphql/trusted-document' });
  const hook = plugin.transform as { handler: (code: string, id: string) => { code: string } | undefined };
  return hook.handler(code, '/src/Page.vue')?.code ?? code;
}

describe('an operation that codegen has seen', () => {
  const code =
    "import { graphql, readFragment } from '@/gql';\nconst q = graphql(`\n  query Unions($id: ID!) { x }\n`);\nlast();";

  it('becomes its name and hash', () => {
    expect(transform(code)).toContain('__trustedDocument("query", "Unions", "abc")');
    expect(transform(code)).not.toContain('query Unions');
  });

  it('keeps the other imports and the number of lines', () => {
    expect(transform(code)).toContain("import { readFragment } from '@/gql';");
    expect(transform(code).split('\n')).toHaveLength(code.split('\n').length);
  });
});

describe('a fragment', () => {
  it('leaves nothing behind', () => {
    const code = "import { graphql } from '@/gql';\nconst f = graphql(`fragment Row on TradeUnion { id }`);";
    expect(transform(code)).toContain('const f = /* @__PURE__ */ Object.freeze({});');
  });
});

describe('an operation that codegen has not seen', () => {
  it('fails the build', () => {
    const code = "import { graphql } from '@/gql';\ngraphql(`query Other { x }`);";
    expect(() => transform(code)).toThrow(/Other is not among the trusted documents/);
  });
});

describe('a module of another graphql function', () => {
  it('is left alone', () => {
    const code = "import { graphql } from 'graphql';\ngraphql(`query Other { x }`);";
    expect(transform(code)).toBe(code);
  });
});

describe('readOperations', () => {
  it('refuses an operation without a name', () => {
    expect(() => readOperations('{"abc":"{ x }"}')).toThrow(/no named operation/);
  });
});
