/** Class of a competition. */
export type CompetitionRank = 'NATIONAL' | 'PROVINCIAL_CLASS_I' | 'PROVINCIAL_CLASS_II' | 'PROVINCIAL_CLASS_III';

/** What the class of a competition gives to its winners. */
export interface ClassRule {
  /** Level of its awards, 1 the highest. */
  readonly awardLevel: number;
  /** Skill grade that a winner may be promoted to, 1 the highest of five. */
  readonly promotableGrade: number;
}

/**
 * Award level and skill grade by class: I above II above III (S11). The order is printed, the grades are a design after
 * the five national skill grades: 1 senior technician, 2 technician, 3 senior worker, 4 intermediate worker.
 */
export const CLASS_RULES: Readonly<Record<CompetitionRank, ClassRule>> = {
  NATIONAL: { awardLevel: 1, promotableGrade: 1 },
  PROVINCIAL_CLASS_I: { awardLevel: 2, promotableGrade: 2 },
  PROVINCIAL_CLASS_II: { awardLevel: 3, promotableGrade: 3 },
  PROVINCIAL_CLASS_III: { awardLevel: 4, promotableGrade: 4 },
};

/** Prizes that are won by rank; with them, not with a nomination or an enterprise's own award, comes the grade. */
const GRADED: ReadonlySet<string> = new Set(['FIRST', 'SECOND', 'THIRD']);

/**
 * Skill grade that a winner may be promoted to, by the kind of his award and the class of the competition; null where
 * the award gives none. That nominations give none is a design. Source: S11.
 */
export function gradeOf(kind: string, rank: CompetitionRank): number | null {
  return GRADED.has(kind) ? CLASS_RULES[rank].promotableGrade : null;
}

/** Level of the union that wants to organize or to approve. */
export type OrganizerLevel = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY' | 'TOWNSHIP' | 'GRASSROOTS';

/** Whether a union may hold a competition of a class by itself, without the approval of a union above. Source: S11. */
export function holdsWithoutApproval(level: OrganizerLevel, rank: CompetitionRank): boolean {
  if (rank === 'PROVINCIAL_CLASS_III') return true;
  return level === 'NATIONAL' || (level === 'PROVINCIAL' && rank !== 'NATIONAL');
}

/** Whether a union of that level may approve competitions of a class for the unions below it. */
export function mayApprove(level: OrganizerLevel, rank: CompetitionRank): boolean {
  return rank !== 'PROVINCIAL_CLASS_III' && holdsWithoutApproval(level, rank);
}
