import type { SeededRandom } from '@gonghui/kit/demo';

/**
 * Splits a printed total into uneven parts that sum to it exactly.
 * @param least smallest part
 * @throws RangeError when the total is too small for that
 */
export function splitTotal(random: SeededRandom, total: number, parts: number, least: number): number[] {
  if (parts === 0 && total === 0) return [];
  const spare = total - parts * least;
  if (parts < 1 || spare < 0) throw new RangeError(`${total} cannot be split into ${parts} parts of at least ${least}`);
  // Squared: many small unions, few large ones.
  const weights = Array.from({ length: parts }, () => 0.05 + random.next() ** 2);
  const scale = spare / weights.reduce((sum, weight) => sum + weight, 0);
  const split = weights.map((weight) => least + Math.floor(weight * scale));
  let rest = total - split.reduce((sum, part) => sum + part, 0);
  for (let index = 0; rest > 0; index = (index + 1) % parts, rest--) split[index]! += 1;
  return split;
}

/**
 * Splits a printed total over groups in proportion to their size, never more than a group has.
 * @throws RangeError when the groups together are smaller than the total
 */
export function splitWithin(total: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (total > all) throw new RangeError(`${total} does not fit into groups of ${all} in all`);
  const split = sizes.map((size) => Math.floor((size * total) / Math.max(all, 1)));
  let rest = total - split.reduce((sum, part) => sum + part, 0);
  for (let index = 0; rest > 0; index = (index + 1) % sizes.length) {
    if (split[index]! >= sizes[index]!) continue;
    split[index]! += 1;
    rest--;
  }
  return split;
}
