import { pino } from 'pino';

/** What a database says of the values at fault: whole rows, keys, statements with what stood in them. */
const WITH_VALUES = [
  'detail',
  'where',
  'hint',
  'internalQuery',
  'query',
  'sql',
  'parameters',
  'params',
  'extensions',
  'nodes',
  'source',
];

/** SQLSTATE class of values that cannot be read: their messages quote the value. */
const QUOTES_VALUE = /^22/;

/**
 * An error for the log: type, message, stack, SQLSTATE and the names of table and constraint, without values. A row that
 * breaks a constraint, or a text that is no date, may hold a name.
 */
export function safeError(error: Error): Readonly<Record<string, unknown>> {
  const plain: Record<string, unknown> = { ...pino.stdSerializers.err(error) };
  for (const property of WITH_VALUES) delete plain[property];
  for (const [property, value] of Object.entries(plain))
    if (value instanceof Error) plain[property] = safeError(value);
    else if (typeof value === 'string' && quotesValue(error)) plain[property] = value.replaceAll(/"[^"]*"/g, '"…"');
  delete plain['raw'];
  return plain;
}

/** Whether an error or one of its causes is of that class. */
function quotesValue(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    if (QUOTES_VALUE.test(String((cause as { code?: unknown }).code))) return true;
  return false;
}
