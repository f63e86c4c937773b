import { describe, expect, test } from 'vitest';
import { createLogger } from './logger.js';

const SECRET = '受检者甲';

function logged(error: Error): string {
  const lines: string[] = [];
  createLogger('test', 'debug', { write: (line) => void lines.push(line) }).error({ err: error }, 'failed');
  return lines.join('');
}

const failure = (message: string, more: object): Error => Object.assign(new Error(message), more);

describe('when an error of the database is logged', () => {
  test('the row that broke a constraint stays out, its constraint does not', () => {
    const line = logged(
      failure('new row violates check constraint "care_note_check"', {
        code: '23514',
        constraint: 'care_note_check',
        detail: `Failing row contains (1, ${SECRET}).`,
        where: `unnamed portal parameter $1 = '${SECRET}'`,
        parameters: [SECRET],
      }),
    );
    expect(line).not.toContain(SECRET);
    expect(line).toContain('23514');
    expect(line).toContain('care_note_check');
  });

  test('a value that cannot be read is not quoted, nor in what was caused by it', () => {
    const cause = failure(`invalid input syntax for type date: "${SECRET}"`, { code: '22007' });
    for (const error of [cause, new Error(`failed: ${cause.message}`, { cause })]) {
      expect(logged(error)).not.toContain(SECRET);
      expect(logged(error)).toContain('invalid input syntax for type date');
    }
  });
});
