import { GraphQLError, type ExecutionResult } from 'graphql';

/** Codes that libraries give to errors nobody foresaw; they are masked like errors without a code. */
const UNEXPECTED_CODES = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'UNTRUSTED_CALLER', 'INTERNAL']);
/** Extensions that never leave the house. */
const PRIVATE_EXTENSIONS = new Set([
  'stacktrace',
  'exception',
  'originalError',
  'serviceName',
  'unexpected',
  'debug',
  'request',
  'response',
  'http',
]);

export interface PresentedErrors {
  readonly errors: readonly GraphQLError[];
  /** What was masked, for the log. */
  readonly unexpected: readonly unknown[];
}

/**
 * The form in which errors reach a client: typed ones as they are, anything else as `INTERNAL` with the trace id under
 * which the log has the rest.
 */
export function presentErrors(
  errors: NonNullable<ExecutionResult['errors']>,
  { traceId, hasData = false }: { readonly traceId: string; readonly hasData?: boolean },
): PresentedErrors {
  const unexpected: unknown[] = [];
  const seen = new Set<string>();
  const presented = errors.flatMap((error): GraphQLError[] => {
    const code = error.extensions?.['code'];
    const isTyped = typeof code === 'string' && !UNEXPECTED_CODES.has(code);
    if (!isTyped) unexpected.push(error.originalError ?? error);
    const shown = isTyped ? typed(error) : masked(error, traceId, hasData);
    // A fault of one fetch is reported for each place that wanted it; one report is enough for a reader.
    const key = JSON.stringify([shown.message, shown.path, shown.extensions['code']]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [shown];
  });
  return { errors: presented, unexpected };
}

function typed(error: GraphQLError): GraphQLError {
  const extensions = Object.fromEntries(
    Object.entries(error.extensions).filter(([name]) => name === 'http' || !PRIVATE_EXTENSIONS.has(name)),
  );
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions,
  });
}

function masked(error: GraphQLError, traceId: string, hasData: boolean): GraphQLError {
  return new GraphQLError('Something went wrong on our side. Give the trace id to support.', {
    path: error.path,
    extensions: { code: 'INTERNAL', traceId, http: { status: hasData ? 200 : 500 } },
  });
}
