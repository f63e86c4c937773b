/** A question as its answer is marked. */
export interface MarkedQuestion {
  readonly kind: string;
  readonly optionCount: number;
  /** Numbers of the options that hold, the first is 1. */
  readonly correct: readonly number[];
}

/**
 * Whether an answer can be given at all: options that exist, none twice, one alone unless several may hold. No option
 * takes an answer back.
 */
export function isAnswer({ kind, optionCount }: MarkedQuestion, chosen: readonly number[]): boolean {
  return (
    chosen.every((option) => Number.isInteger(option) && option >= 1 && option <= optionCount) &&
    new Set(chosen).size === chosen.length &&
    (kind === 'MULTIPLE' || chosen.length <= 1)
  );
}

/** Marks of an answer: all of them when exactly the options that hold were chosen, in any order; else none. */
export function markAnswer({ correct }: MarkedQuestion, chosen: readonly number[], marks: number): number {
  return chosen.length === correct.length && correct.every((option) => chosen.includes(option)) ? marks : 0;
}
