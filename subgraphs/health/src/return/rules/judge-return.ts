/** What the register says of the employers that a programme is for, below one union, and what was reported of them. */
export interface ReturnRegister {
  /** Women examined in the whole programme, persons. */
  readonly reported: number;
  /** Enterprises of the owners that the programme is for. */
  readonly enterprises: number;
  /** Those of them of which the register does not say how many they employ. */
  readonly uncounted: number;
  /** Whom the others employ, persons, men and women. */
  readonly employed: number;
}

/** How a report stands to the register. */
export type ReturnJudgement = 'WITHIN' | 'ABOVE' | 'UNCOUNTED' | 'NO_EMPLOYER';

/**
 * Whether a federation can have examined as many women as it reports, by who is employed where the programme examines:
 * a woman is examined once in a programme, so that no more are than work there. It says that a report is wrong, never that
 * it is right: the register does not tell women from men. Source: S119 (仅限民营企业).
 */
export function judgeReturn({ reported, enterprises, uncounted, employed }: ReturnRegister): ReturnJudgement {
  if (reported <= employed) return 'WITHIN';
  if (enterprises === 0) return 'NO_EMPLOYER';
  return uncounted > 0 ? 'UNCOUNTED' : 'ABOVE';
}
