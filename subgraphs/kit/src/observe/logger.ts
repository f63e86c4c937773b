import { pino, type DestinationStream, type Logger } from 'pino';
import { safeError } from './safe-error.js';

export type { Logger } from 'pino';

/**
 * A structured logger. Log ids, names of operations and durations; never variables, never personal data. Errors are
 * logged without the values that a database repeats in them.
 * @param destination where lines go; the standard output when left out
 */
export function createLogger(name: string, level = 'info', destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: safeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A logger that says nothing; for tests. */
export const silentLogger: Logger = pino({ level: 'silent' });
