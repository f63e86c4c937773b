/** Results of a day that are still to come: one of each examination for each woman who was examined. */
export const resultsMissing = (attended: number, kinds: number, results: number): number =>
  Math.max(0, attended * kinds - results);
