import { checkReason, type Problem } from '@gonghui/kit/rules';

/** A part of a budget. */
export interface BudgetPart {
  readonly source: string;
  /** Fen. */
  readonly amountFen: bigint;
}

/** Largest budget one project can plausibly have: ten billion yuan, in fen. Design: a typing guard, no law. */
export const MAX_BUDGET_FEN = 1_000_000_000_000n;

const MAX_SOURCES = 50;

/**
 * What is wrong with a budget: it is more than nothing, each source gives something, and together they give no more
 * than the budget.
 */
export function checkBudget(
  budgetFen: bigint,
  sources: readonly BudgetPart[],
): readonly (readonly [field: string, problem: Problem])[] {
  return [
    ['budget', amountProblem(budgetFen, 'The budget')],
    [
      'budgetSources',
      sources.length > MAX_SOURCES
        ? `A budget may have up to ${MAX_SOURCES} sources; there are ${sources.length}.`
        : null,
    ],
    ...sources.slice(0, MAX_SOURCES).flatMap(({ source, amountFen }, index): [string, Problem][] => [
      [`budgetSources.${index}.source`, checkReason(source, 'The source')],
      [`budgetSources.${index}.amount`, amountProblem(amountFen, 'The amount')],
    ]),
    [
      'budgetSources',
      unsecuredFen(budgetFen, sources) < 0n
        ? 'The sources give more than the budget. Raise the budget or correct a source.'
        : null,
    ],
  ];
}

/** The part of a budget that no source gives yet, fen; below 0 when the sources give too much. */
export function unsecuredFen(budgetFen: bigint, sources: readonly Pick<BudgetPart, 'amountFen'>[]): bigint {
  return sources.reduce((rest, { amountFen }) => rest - amountFen, budgetFen);
}

function amountProblem(fen: bigint, label: string): Problem {
  return fen > 0n && fen <= MAX_BUDGET_FEN ? null : `${label} must be more than nothing and at most ten billion yuan.`;
}
