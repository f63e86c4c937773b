import { better, rank, type Rankable } from './rank.js';
import { UNITS_PER_MARK, WHOLE } from './score.js';

/** Who goes on to the next round. */
export interface AdvancementRule {
  readonly kind: 'TOP_N' | 'TOP_PERCENT' | 'MIN_SCORE';
  /** A number of entries; basis points; or hundredths of a mark. */
  readonly value: number;
  /** Whether all that share the last rank go on, or none of them. */
  readonly tie: 'ALL_IN' | 'ALL_OUT';
}

/** An entry in a round. `MISSING`: it took part, and its result is not complete. */
export type RoundRow =
  | ({ readonly state: 'RANKED' } & Rankable)
  | { readonly state: 'MISSING' | 'ABSENT' | 'WITHDRAWN'; readonly id: string };

/** What becomes of an entry. `QUESTIONABLE`: a missing result can still change it. */
export type Outcome = 'ADVANCED' | 'ELIMINATED' | 'QUESTIONABLE' | 'ABSENT' | 'WITHDRAWN';

/** Who goes on, and why. */
export interface Advancement {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Places there are; null when a score decides. */
  readonly quota: number | null;
  /** Entries that count as ranked: not absent, not withdrawn. */
  readonly ranked: number;
  /** Entries that share the rank in which the last place falls, when not all of them have one. */
  readonly tiedAtCut: readonly string[];
}

/**
 * Who advances. Percentages are rounded down. Absent and withdrawn entries don't count as ranked, so that after a
 * withdrawal the next in line moves up. Source: S67.
 * @param quota places, where they were fixed before; otherwise they follow from the rule
 */
export function advance(rows: readonly RoundRow[], rule: AdvancementRule, quota?: number | null): Advancement {
  const results = rows.filter((row) => row.state === 'RANKED');
  const missing = rows.filter((row) => row.state === 'MISSING').length;
  const outcomes = new Map<string, Outcome>(
    rows.map((row) => [row.id, row.state === 'RANKED' || row.state === 'MISSING' ? 'QUESTIONABLE' : row.state]),
  );
  const ranked = results.length + missing;
  if (rule.kind === 'MIN_SCORE') {
    const least = (BigInt(rule.value) * UNITS_PER_MARK) / 100n;
    for (const row of results) outcomes.set(row.id, row.units >= least ? 'ADVANCED' : 'ELIMINATED');
    return { outcomes, quota: null, ranked, tiedAtCut: [] };
  }
  const places = (of: number): number =>
    quota ?? (rule.kind === 'TOP_N' ? rule.value : Math.floor((of * rule.value) / WHOLE));
  const isIn = (first: number, last: number, of: number): boolean =>
    (rule.tie === 'ALL_IN' ? first : last) <= places(of);
  for (const [id, { rank: place, sharedBy }] of rank(results)) {
    // At worst every missing result comes before this one, or turns out to be absent and takes places away.
    const atWorst = isIn(place + missing, place + missing + sharedBy - 1, results.length);
    const atBest = isIn(place, place + sharedBy - 1, ranked);
    // A missing result that equals it makes it share its rank: where all go out, that is no better than coming before.
    outcomes.set(id, atWorst ? 'ADVANCED' : atBest ? 'QUESTIONABLE' : 'ELIMINATED');
  }
  return { outcomes, quota: places(ranked), ranked, tiedAtCut: tiedAtCut(results, places(ranked)) };
}

function tiedAtCut(results: readonly Rankable[], places: number): string[] {
  const ordered = results.toSorted(better);
  const [last, next] = [ordered[places - 1], ordered[places]];
  if (!last || !next || better(last, next) !== 0) return [];
  return ordered.filter((row) => better(row, last) === 0).map(({ id }) => id);
}
