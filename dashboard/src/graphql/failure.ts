import type { CombinedError } from '@urql/core';

/** Why a query gave nothing, in the terms of a reader. */
export type FailureReason = 'offline' | 'refused' | 'limited' | 'timeout' | 'unavailable' | 'failed';

/** A failed query: the reason, and the id under which the server's log knows it. */
export interface Failure {
  readonly reason: FailureReason;
  readonly traceId: string | null;
}

const reasons: Readonly<Record<string, FailureReason>> = {
  FORBIDDEN: 'refused',
  UNAUTHORIZED_FIELD_OR_TYPE: 'refused',
  SCOPE_REQUIRED: 'refused',
  NOT_FOUND: 'refused',
  RATE_LIMITED: 'limited',
  TOO_MANY_REQUESTS: 'limited',
  TIMEOUT: 'timeout',
  GATEWAY_TIMEOUT: 'timeout',
  SUBGRAPH_UNAVAILABLE: 'unavailable',
  DOWNSTREAM_SERVICE_ERROR: 'unavailable',
};

/** Reads the reason of an error; an unknown code is `failed`. */
export function failureOf(error: CombinedError): Failure {
  if (error.networkError) return { reason: navigator.onLine ? 'unavailable' : 'offline', traceId: null };
  const first = error.graphQLErrors[0];
  const code = typeof first?.extensions.code === 'string' ? first.extensions.code : '';
  const traceId = first?.extensions.traceId ?? first?.extensions.requestId;
  return { reason: reasons[code] ?? 'failed', traceId: typeof traceId === 'string' ? traceId : null };
}
