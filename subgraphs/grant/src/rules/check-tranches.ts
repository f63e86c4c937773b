import { checkName, type Problem } from '@gonghui/kit/rules';

/** Most parts a grant is paid in: five years of months. Design. */
export const MAX_TRANCHES = 60;

/** A part of a grant as it is planned. */
export interface PlannedTranche {
  readonly milestone: string;
  readonly amountFen: bigint;
}

/**
 * What is wrong with a plan of parts: path of the input and problem. Together they must be the award, to the fen.
 * @param awardedFen what was decided
 */
export function checkTranches(
  tranches: readonly PlannedTranche[],
  awardedFen: bigint,
): readonly (readonly [field: string, problem: Problem])[] {
  if (tranches.length === 0 || tranches.length > MAX_TRANCHES)
    return [['tranches', `A grant is paid in 1 to ${MAX_TRANCHES} parts; these are ${tranches.length}.`]];
  const sum = tranches.reduce((total, { amountFen }) => total + amountFen, 0n);
  const difference = awardedFen - sum;
  return [
    ...tranches.flatMap(({ milestone, amountFen }, index) => [
      [`tranches.${index}.milestone`, checkName(milestone, 'The milestone')] as const,
      [`tranches.${index}.amount`, amountFen > 0n ? null : 'The amount must be more than nothing.'] as const,
    ]),
    [
      'tranches',
      difference === 0n
        ? null
        : `The parts add up to ${difference > 0n ? 'less' : 'more'} than was awarded. Change them so that they are equal.`,
    ],
  ];
}
