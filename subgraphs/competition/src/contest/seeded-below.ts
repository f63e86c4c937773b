import { hash } from 'node:crypto';

/**
 * Numbers that a seed gives again: the n-th is made of SHA-256 of `seed n`, 48 bits of it, so that the draw of an
 * attempt can be checked by anybody who has its seed.
 * @returns a drawn whole number from 0 up to, not including, its argument
 */
export function seededBelow(seed: string): (limit: number) => number {
  let drawn = 0;
  return (limit) => Number.parseInt(hash('sha256', `${seed} ${++drawn}`).slice(0, 12), 16) % limit;
}
