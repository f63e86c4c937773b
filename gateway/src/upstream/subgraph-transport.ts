import type { Claims } from '@gonghui/kit';
import type { ExecutionResult, OperationTypeNode } from 'graphql';

/** One call from the gateway to a subgraph. */
export interface SubgraphCall {
  readonly kind: `${OperationTypeNode}`;
  /** The document's text. */
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** Who asks; null for nobody signed in. */
  readonly claims: Claims | null;
  readonly requestId: string;
  /** W3C trace context to continue. */
  readonly traceparent?: string;
  /** Gives the call up. */
  readonly signal?: AbortSignal;
}

/** How the gateway reaches one subgraph. An answer with GraphQL errors is an answer; only a failure to answer rejects. */
export interface SubgraphTransport {
  /** @throws Error when the subgraph gave no GraphQL answer */
  execute(call: SubgraphCall): Promise<ExecutionResult>;
  /** Opens a subscription. Ending the iteration ends it at the subgraph. */
  subscribe(call: SubgraphCall): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** Fetches a file by the last part of its link's path, as it is made. */
  download?(token: string, requestId: string, signal: AbortSignal): Promise<Response>;
  /** Resolves when the subgraph can answer. */
  ready(): Promise<void>;
  /** Releases connections. */
  close(): Promise<void>;
}

/** The subgraph gave no GraphQL answer: unreachable, cut off, or no JSON. */
export class TransportError extends Error {
  /** Whether the subgraph certainly did not act on the call, so that even a mutation could be sent again. */
  readonly refusedAtDoor: boolean;

  constructor(message: string, options: ErrorOptions & { readonly refusedAtDoor?: boolean } = {}) {
    super(message, options);
    this.name = 'TransportError';
    this.refusedAtDoor = options.refusedAtDoor ?? false;
  }
}
