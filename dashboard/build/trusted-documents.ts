import fs from 'node:fs';
import type { Plugin } from 'vite';

interface TrustedDocumentsOptions {
  /** JSON file `{ sha256: document }` that codegen emits and the gateway reads. */
  documents: string;
  /** Module whose `trustedDocument(kind, name, hash)` makes the object that urql takes for a document. */
  runtime: string;
}

interface Operation {
  kind: string;
  name: string;
  hash: string;
}

const call = /\bgraphql\(\s*(?:\/\*\s*GraphQL\s*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const generatedImport = /import\s*\{\s*graphql\s*(,[^}]*)?\}\s*from\s*(['"])@\/gql\2;?/g;

/**
 * Replaces each `graphql(\`…\`)` by the operation's name and hash.
 *
 * The gateway runs trusted documents only, so neither the text nor the syntax tree of an operation has a use in the
 * browser; and codegen's own lookup table would put every document of the console into every page. A document that
 * codegen hasn't seen fails the build instead of turning into `{}` at run time.
 */
export function trustedDocuments({ documents, runtime }: TrustedDocumentsOptions): Plugin {
  let operations = new Map<string, Operation>();
  let readAt = -1;

  function refresh(): void {
    const changedAt = fs.statSync(documents, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changedAt === readAt) return;
    readAt = changedAt;
    operations = changedAt === 0 ? new Map() : readOperations(fs.readFileSync(documents, 'utf8'));
  }

  return {
    name: 'gonghui:trusted-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.(vue|ts)$/, code: 'graphql(' },
      handler(code, id) {
        if (!generatedImport.test(code)) return;
        generatedImport.lastIndex = 0;
        refresh();
        const replaced = code
          .replace(generatedImport, (_, others: string | undefined) => {
            const rest = others?.replace(/^,\s*/, '').trim();
            const kept = rest ? `import { ${rest} } from '@/gql';` : '';
            return `import { trustedDocument as __trustedDocument } from '${runtime}';${kept}`;
          })
          .replace(call, (_, text: string) => replacement(text, operations, id) + '\n'.repeat(countLines(text)));
        return { code: replaced, map: null };
      },
    },
  };
}

/** Reads the operations of a trusted documents file by name. */
export function readOperations(json: string): Map<string, Operation> {
  const entries = Object.entries(JSON.parse(json) as Record<string, string>).map(([hash, text]) => {
    const [, kind, name] = /\b(query|mutation|subscription)\s+(\w+)/.exec(text) ?? [];
    if (!kind || !name) throw new Error(`trusted document ${hash} has no named operation`);
    return [name, { kind, name, hash }] as const;
  });
  return new Map(entries);
}

function replacement(text: string, operations: Map<string, Operation>, id: string): string {
  const [, kind, name] = /\b(query|mutation|subscription|fragment)\s+(\w+)/.exec(text) ?? [];
  if (kind === 'fragment') return '/* @__PURE__ */ Object.freeze({})';
  const operation = name ? operations.get(name) : undefined;
  if (!operation)
    throw new Error(`${id}: operation ${name ?? '(unnamed)'} is not among the trusted documents: run codegen`);
  const args = [operation.kind, operation.name, operation.hash].map((value) => JSON.stringify(value)).join(', ');
  return `/* @__PURE__ */ __trustedDocument(${args})`;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
