import type { Span } from '@opentelemetry/api';
import type { Caller } from './identity/caller.js';
import type { GraphqlParams } from './http/graphql-request.js';

/** What is known of a GraphQL request while it is answered; logs and metrics are written from it at the end. */
export interface RequestState {
  readonly requestId: string;
  /** W3C trace id; the client gets it with errors that it may not read. */
  readonly traceId: string;
  readonly span: Span;
  readonly caller: Caller | null;
  /** Network address it came from. */
  readonly address: string;
  readonly params: GraphqlParams;
  /** Size of the body in bytes. */
  readonly bytes: number;
  /** Whether the document came from the manifest. */
  trusted: boolean;
  /** Whether a code in it was right: such a request is not counted as one of nobody. */
  knowsCode: boolean;
  operationName: string | null;
  kind: 'query' | 'mutation' | 'subscription' | 'invalid';
  /** How the answer turned out. */
  result: 'ok' | 'partial' | 'refused' | 'failed';
  /** Codes of the errors in the answer, each once. */
  readonly codes: Set<string>;
}
