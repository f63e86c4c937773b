import type { UserError } from '@/graphql/use-command';
import type { WaitingMark } from './outbox';

/** Refusals that stand for one mark of several, without saying which. */
const OF_ONE = new Set(['MARK_KEY_USED']);

/**
 * Why each mark was refused, by its key. An error names its mark by the place in the list; one that names none is about
 * the panel or the station, and with it about all of them.
 */
export function reasonsOf(marks: readonly WaitingMark[], errors: readonly UserError[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { code, message, field } of errors) {
    const place = field?.map((part) => /^\d+$/.exec(part) && Number(part)).find((part) => typeof part === 'number');
    if (typeof place === 'number') {
      const mark = marks[place];
      if (mark) reasons.set(mark.key, message);
    } else if (!OF_ONE.has(code)) for (const { key } of marks) reasons.set(key, message);
  }
  return reasons;
}
