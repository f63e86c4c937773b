import type { SeededRandom } from '@gonghui/kit/demo';

/** Splits a printed total into uneven parts of at least `least` that sum to it exactly. */
export function split(random: SeededRandom, total: number, parts: number, least: number): number[] {
  const spare = total - parts * least;
  if (parts < 1 || spare < 0) throw new RangeError(`${total} cannot be split into ${parts} parts of at least ${least}`);
  const weights = Array.from({ length: parts }, () => 0.2 + random.next());
  const scale = spare / weights.reduce((sum, weight) => sum + weight, 0);
  const amounts = weights.map((weight) => least + Math.floor(weight * scale));
  const rest = total - amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount, at) => amount + (at < rest ? 1 : 0));
}
