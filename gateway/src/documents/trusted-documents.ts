import { createHash } from 'node:crypto';
import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import { inspectOperation, refuseBeyondLimits } from './inspect-operation.js';
import { operationCost, refuseBeyondCost } from './operation-cost.js';
import { SIGNED_IN_LIMITS } from './document-limits.js';

/** The dashboard's documents by the SHA-256 of their text, in hex. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads a manifest `{ "<sha256>": "<document>" }`; keys may carry the prefix `sha256:`.
 * @throws Error when a key is not the hash of its document: the manifest was edited by hand or is damaged
 */
export function readTrustedDocuments(manifest: Readonly<Record<string, string>>): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const [key, text] of Object.entries(manifest)) {
    const hash = bareHash(key);
    if (createHash('sha256').update(text).digest('hex') !== hash)
      throw new Error(`Trusted document ${key} does not match its hash. Generate the manifest again.`);
    documents.set(hash, text);
  }
  return documents;
}

/** The hash in the form the manifest is looked up by. */
export function bareHash(id: string): string {
  return id.startsWith('sha256:') ? id.slice('sha256:'.length) : id;
}

/**
 * Why documents of a manifest would be refused when the dashboard sends them: unknown fields, missing operation names
 * (metrics and logs need one) or limits exceeded with the default page sizes.
 * @returns one line per fault, empty when all is well
 */
export function checkTrustedDocuments(documents: TrustedDocuments, schema: GraphQLSchema): string[] {
  return [...documents].flatMap(([hash, text]) => {
    try {
      const document = parse(text);
      const faults = validate(schema, document);
      if (faults.length > 0) return faults.map((fault) => `${hash.slice(0, 12)}: ${fault.message}`);
      const shape = inspectOperation(document, undefined);
      if (!shape.name) return [`${hash.slice(0, 12)}: the operation has no name`];
      refuseBeyondLimits(shape, SIGNED_IN_LIMITS);
      refuseBeyondCost(operationCost(schema, document, shape.operation, {}), SIGNED_IN_LIMITS.cost);
      return [];
    } catch (error) {
      if (error instanceof GraphQLError) return [`${hash.slice(0, 12)}: ${error.message}`];
      throw error;
    }
  });
}
