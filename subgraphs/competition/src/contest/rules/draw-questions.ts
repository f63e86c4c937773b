/** How many questions of a kind a paper has, and what each is worth. */
export interface PaperPart {
  readonly kind: string;
  readonly count: number;
  /** Marks of each question. */
  readonly marks: number;
}

/** A question that may be drawn. */
export interface PoolQuestion {
  readonly id: string;
  readonly kind: string;
}

/**
 * Draws a paper: of each part so many questions of its kind, in a drawn order. The same pool in any order and the same
 * numbers give the same paper.
 * @param below a drawn whole number from 0 up to, not including, its argument
 * @returns ids in the order in which they are shown
 * @throws when the pool holds too few; `missingQuestions` is asked before
 */
export function drawQuestions(
  pool: readonly PoolQuestion[],
  parts: readonly PaperPart[],
  below: (limit: number) => number,
): readonly string[] {
  return parts.flatMap(({ kind, count }) => {
    const left = pool.flatMap((question) => (question.kind === kind ? question.id : [])).toSorted();
    if (left.length < count) throw new Error(`${left.length} questions of kind ${kind} cannot give ${count}`);
    return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]!);
  });
}

/** Parts of a paper that the pool cannot fill, and how many questions it has of their kind. */
export function missingQuestions(
  pool: readonly PoolQuestion[],
  parts: readonly PaperPart[],
): readonly { readonly part: PaperPart; readonly available: number }[] {
  return parts.flatMap((part) => {
    const available = pool.filter(({ kind }) => kind === part.kind).length;
    return available < part.count ? [{ part, available }] : [];
  });
}

/** Marks of a paper with every answer right. */
export function fullMarks(parts: readonly PaperPart[]): number {
  return parts.reduce((sum, { count, marks }) => sum + count * marks, 0);
}
