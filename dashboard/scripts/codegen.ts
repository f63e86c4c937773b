/**
 * Types and trusted documents from the `graphql(…)` calls of `src`.
 *
 *   node scripts/codegen.ts            writes src/gql and schema/trusted-documents.json
 *   node scripts/codegen.ts --check    fails when they are not up to date
 *
 * The schema is `schema/public.graphql`, what the gateway shows to clients; GONGHUI_SCHEMA names another SDL file.
 */
import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const dashboard = fileURLToPath(new URL('..', import.meta.url));
const typesFolder = path.join(dashboard, 'src/gql');
const trustedDocumentsFile = path.join(dashboard, '../schema/trusted-documents.json');
const schemaFile = process.env.GONGHUI_SCHEMA ?? path.join(dashboard, '../schema/public.graphql');
const check = process.argv.includes('--check');

process.chdir(dashboard);

const generated: { filename: string; content: string }[] = await generate(
  {
    schema: await fs.readFile(schemaFile, 'utf8'),
    documents: ['src/**/*.{ts,vue}', '!src/gql/**'],
    ignoreNoDocuments: true,
    silent: true,
    generates: {
      'src/gql/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: { unmaskFunctionName: 'readFragment' },
          persistedDocuments: { hashAlgorithm: sha256 },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          skipTypename: true,
          strictScalars: true,
          scalars: { Date: 'string', DateTime: 'string', Money: 'string', JSON: 'unknown' },
        },
      },
    },
  },
  false,
);

const files = new Map<string, string>();
for (const { filename, content } of generated) {
  if (path.basename(filename) === 'persisted-documents.json') files.set(trustedDocumentsFile, sortedJson(content));
  else files.set(path.join(typesFolder, path.basename(filename)), content);
}

if (check) await compare(files);
else await write(files);

function sha256(text: string): string {
  return crypto.createHash('sha256').update(text).digest('hex');
}

/** Sorted by hash, so that adding one document changes one line. */
function sortedJson(json: string): string {
  const sorted = Object.entries(JSON.parse(json) as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

async function write(wanted: Map<string, string>): Promise<void> {
  await fs.mkdir(typesFolder, { recursive: true });
  for (const [file, content] of wanted) await fs.writeFile(file, content);
  console.log(`${Object.keys(JSON.parse(wanted.get(trustedDocumentsFile) ?? '{}')).length} trusted documents`);
}

async function compare(wanted: Map<string, string>): Promise<void> {
  const stale: string[] = [];
  for (const [file, content] of wanted) {
    const present = await fs.readFile(file, 'utf8').catch(() => '');
    if (present !== content) stale.push(path.relative(dashboard, file));
  }
  if (stale.length === 0) return;
  console.error(`Not up to date: ${stale.join(', ')}. Run: pnpm --filter @gonghui/dashboard codegen`);
  process.exitCode = 1;
}
