/** Levels of an honour, the highest first. */
const LEVELS = ['NATIONAL', 'PROVINCIAL_MINISTERIAL', 'MUNICIPAL'] as const;

/** Level of a model worker's honour. */
export type Honour = (typeof LEVELS)[number];

/** What a day of check-ups asks of those who come. Days are `yyyy-mm-dd`. */
export interface CheckUpTerms {
  /** Least level of the honour. */
  readonly leastHonour: Honour;
  readonly heldOn: string;
  /** Last day on which a choice may be changed or called off. */
  readonly changeUntil: string;
}

/** Who chooses, and whether for the first time. */
export interface Choice {
  /** Null for somebody who is no model worker. */
  readonly honour: Honour | null;
  readonly act: 'CHOOSE' | 'CHANGE';
}

/** One step of the answer. */
export type ChoiceStep =
  | { readonly rule: 'HONOUR_NEEDED'; readonly level: Honour }
  | { readonly rule: 'HONOUR_HELD'; readonly level: Honour | null }
  | { readonly rule: 'LAST_DAY'; readonly day: string };

/** Whether somebody may choose, or the first reason why not, and how that follows. */
export type ChoiceAnswer =
  | { readonly state: 'may'; readonly trace: readonly ChoiceStep[] }
  | {
      readonly state: 'may not';
      readonly code: 'HONOUR_TOO_LOW' | 'DAY_OVER' | 'CHANGE_TOO_LATE';
      readonly reason: string;
      readonly trace: readonly ChoiceStep[];
    };

/**
 * Whether a model worker may choose a package for a day: the honour must reach the day's level, a first choice is
 * made until the day itself, a change until the deadline. Source: S107 (省部级以上劳模；劳模可以自己选择体检套餐).
 * @param today `yyyy-mm-dd`
 */
export function judgeChoice(terms: CheckUpTerms, { honour, act }: Choice, today: string): ChoiceAnswer {
  const lastDay = act === 'CHOOSE' ? terms.heldOn : terms.changeUntil;
  const trace: readonly ChoiceStep[] = [
    { rule: 'HONOUR_NEEDED', level: terms.leastHonour },
    { rule: 'HONOUR_HELD', level: honour },
    { rule: 'LAST_DAY', day: lastDay },
  ];
  const refused = (code: 'HONOUR_TOO_LOW' | 'DAY_OVER' | 'CHANGE_TOO_LATE', reason: string): ChoiceAnswer => ({
    state: 'may not',
    code,
    reason,
    trace,
  });
  if (honour === null || LEVELS.indexOf(honour) > LEVELS.indexOf(terms.leastHonour))
    return refused(
      'HONOUR_TOO_LOW',
      `This day is for model workers of level ${terms.leastHonour} and above; this person's level is ${honour ?? 'none'}.`,
    );
  if (today > terms.heldOn) return refused('DAY_OVER', `This day was ${terms.heldOn}.`);
  if (today > lastDay) return refused('CHANGE_TOO_LATE', `Changes were possible until ${lastDay}.`);
  return { state: 'may', trace };
}
