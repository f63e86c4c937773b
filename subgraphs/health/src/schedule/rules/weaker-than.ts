import type { CohortTerms } from './in-cohort.js';
import type { DutyTerms } from './exam-due.js';

/** What of a duty says how much it demands. Who pays and when a woman is called make it neither weaker nor stricter. */
export type DutyDemand = Pick<DutyTerms, 'rhythm' | 'years'> & CohortTerms;

/** A term that demands less than another duty, and what the other one demands. */
export interface Weakness {
  readonly term: 'years' | 'leastAge' | 'greatestAge';
  readonly demanded: string;
}

/**
 * In what a duty demands less than one above it: duties of the law are a minimum (S113: 每年1次, 至少每2年1次). An
 * examination in each calendar year leaves up to two years between two of them: stricter than an interval of two, weaker
 * than one of one year. A woman examined is then never due later than by the duty above.
 */
export function weakerThan(duty: DutyDemand, above: DutyDemand): readonly Weakness[] {
  const found: Weakness[] = [];
  if (longestGap(duty) > longestGap(above))
    found.push({
      term: 'years',
      demanded:
        above.rhythm === 'CALENDAR_YEAR'
          ? 'an examination in each calendar year'
          : `an examination within ${above.years} years`,
    });
  if ((duty.leastAge ?? 0) > (above.leastAge ?? 0))
    found.push({ term: 'leastAge', demanded: above.leastAge === null ? 'all ages' : `ages from ${above.leastAge}` });
  if ((duty.greatestAge ?? Infinity) < (above.greatestAge ?? Infinity))
    found.push({
      term: 'greatestAge',
      demanded: above.greatestAge === null ? 'all ages' : `ages up to ${above.greatestAge}`,
    });
  return found;
}

/** A rank of how long a woman may go without: between one and two years where each calendar year counts. */
const longestGap = ({ rhythm, years }: DutyDemand): number => (rhythm === 'CALENDAR_YEAR' ? years + 0.5 : years);
