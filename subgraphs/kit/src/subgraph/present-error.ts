import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** SQLSTATE that roll-ups and tree raise when asked for a union outside the scope of the transaction. */
const OUT_OF_SCOPE = 'GH403';

/** Codes that a client may see as they are. */
const PUBLIC_CODES = new Set([
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'UNTRUSTED_CALLER',
]);

/**
 * The form in which an error leaves a subgraph: typed refusals as they are, anything unexpected as a code and the
 * request id under which the log has the rest.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown, logger: Logger, requestId?: string): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { path, locations } = formatted;
  if (sqlState(original) === OUT_OF_SCOPE)
    return { message: 'This union is outside your scope.', path, locations, extensions: { code: 'FORBIDDEN' } };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && PUBLIC_CODES.has(code)) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions as Record<string, unknown>;
    return { ...formatted, extensions };
  }
  logger.error({ err: original, requestId, path: path?.join('.') }, 'unexpected error');
  return {
    message: 'Something went wrong on our side. Give the request id to support.',
    path,
    locations,
    extensions: { code: 'INTERNAL', requestId },
  };
}

function sqlState(error: unknown): string | undefined {
  for (let part: unknown = error; part instanceof Error; part = part.cause) {
    const { code } = part as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return undefined;
}
