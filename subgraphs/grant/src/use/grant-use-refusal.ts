import type { UserError } from '@gonghui/kit';
import { yuanOf } from '../rules/yuan-of.js';

/** The refusal behind an error of the database, or null when it is something else. */
export function grantUseRefusalOf(error: unknown): UserError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const { code, constraint, detail } = cause as { code?: unknown; constraint?: unknown; detail?: unknown };
    if (code === 'GU001')
      return {
        code: 'USE_ABOVE_PAID',
        message: `Of what was paid, ${yuanOf(BigInt(String(detail)))} yuan are unused. Record no more than that.`,
        field: ['amount'],
      };
    if (constraint === 'grant_use_corrects_unique')
      return {
        code: 'ALREADY_CORRECTED',
        message: 'This use is taken back already. Load it again.',
        field: ['useId'],
      };
  }
  return null;
}
