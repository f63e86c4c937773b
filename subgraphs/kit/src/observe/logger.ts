import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** A structured logger. Log ids, names of operations and durations; never variables, never personal data. */
export function createLogger(name: string, level = 'info'): Logger {
  return pino({ name, level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** A logger that says nothing; for tests. */
export const silentLogger: Logger = pino({ level: 'silent' });
