import type { PlanBracket } from '../plan-terms.js';

/** What is wrong with a segment or band. `at` is its place in the list, from 0. */
export interface BracketFault {
  readonly at: number;
  readonly code: 'BRACKETS_OVERLAP' | 'BRACKETS_HOLE' | 'BRACKET_EMPTY';
  readonly reason: string;
}

/**
 * Everything that is wrong with segments or bands: together they must cover every amount above 0 exactly once. They may
 * be given in any order.
 */
export function checkBrackets(brackets: readonly PlanBracket[]): BracketFault[] {
  const faults: BracketFault[] = [];
  const ordered = brackets
    .map((bracket, at) => ({ ...bracket, at }))
    .toSorted((a, b) => (a.fromFen < b.fromFen ? -1 : a.fromFen > b.fromFen ? 1 : a.at - b.at));
  /** Up to where everything is covered; null when nothing is left to cover. */
  let covered: bigint | null = 0n;
  for (const { at, fromFen, untilFen } of ordered) {
    if (untilFen !== null && untilFen <= fromFen) {
      faults.push({ at, code: 'BRACKET_EMPTY', reason: `It ends at ${yuan(untilFen)}, where it begins or before.` });
      continue;
    }
    if (covered === null || fromFen < covered)
      faults.push({
        at,
        code: 'BRACKETS_OVERLAP',
        reason: `It begins at ${yuan(fromFen)}, which ${covered === null ? 'an open one' : 'the one before'} covers already.`,
      });
    else if (fromFen > covered)
      faults.push({
        at,
        code: 'BRACKETS_HOLE',
        reason: `Nothing covers ${yuan(covered)} to ${yuan(fromFen)}. Begin it at ${yuan(covered)}.`,
      });
    if (covered !== null) covered = untilFen === null ? null : untilFen > covered ? untilFen : covered;
  }
  if (covered !== null)
    faults.push({
      at: ordered.at(-1)?.at ?? 0,
      code: 'BRACKETS_HOLE',
      reason: `Nothing covers amounts above ${yuan(covered)}. Leave the end of the last one open.`,
    });
  return faults.toSorted((a, b) => a.at - b.at);
}

/** Yuan with two places; rules use no library. */
function yuan(fen: bigint): string {
  return `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
}
