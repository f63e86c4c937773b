import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConflict } from '../postgres/retry-on-conflict.js';
import { treeErrorOf } from '../tree/index.js';

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

/** The form in which an error leaves a subgraph: typed refusals as they are, anything unexpected as a code alone. */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { path, locations } = formatted;
  if (treeErrorOf(original)?.code === 'OUT_OF_SCOPE')
    return { message: 'This union is outside your scope.', path, locations, extensions: { code: 'FORBIDDEN' } };
  if (isConflict(original))
    return {
      message: 'Somebody else is changing this now. Try again in a moment.',
      path,
      locations,
      extensions: { code: 'CONFLICT' },
    };
  if (isUnstorableText(original))
    return {
      message: 'A text contains a character that cannot be stored; type it again.',
      path,
      locations,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  if (isExpected(formatted.extensions?.['code'])) {
    const { stacktrace: _stack, ...extensions } = formatted.extensions as Record<string, unknown>;
    return { ...formatted, extensions };
  }
  return {
    message: 'Something went wrong on our side. Give the request id to support.',
    path,
    locations,
    extensions: { code: 'INTERNAL' },
  };
}

/** Whether a code is one that clients act on; everything else is a fault of ours. */
export function isExpected(code: unknown): boolean {
  return typeof code === 'string' && PUBLIC_CODES.has(code);
}

/** PostgreSQL stores any text but the NUL character. */
function isUnstorableText(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    if ((cause as { code?: unknown }).code === '22021') return true;
  return false;
}
