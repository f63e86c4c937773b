import type { TypedDocumentNode } from '@urql/core';

type OperationKind = 'query' | 'mutation' | 'subscription';

/** What is left of a GraphQL document in the browser: its kind, its name, and the hash under which the gateway knows it. */
export interface TrustedDocument {
  readonly kind: 'Document';
  readonly definitions: readonly unknown[];
  readonly hash: string;
}

/** Stands in for the document of an operation; the build puts it where the source says `graphql(…)`. */
export function trustedDocument(kind: OperationKind, name: string, hash: string): TypedDocumentNode {
  const document = {
    kind: 'Document',
    definitions: [
      {
        kind: 'OperationDefinition',
        operation: kind,
        name: { kind: 'Name', value: name },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
        },
      },
    ],
    hash,
  } satisfies TrustedDocument;
  return document as unknown as TypedDocumentNode;
}

/** The hash of a document made by {@link trustedDocument}; throws for any other, which the gateway would refuse. */
export function hashOf(document: unknown): string {
  const { hash } = document as Partial<TrustedDocument>;
  if (!hash) throw new Error('This document is not a trusted one: write it as graphql(`…`) and run codegen.');
  return hash;
}
