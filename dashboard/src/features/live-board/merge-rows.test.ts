import { describe, expect, it } from 'vitest';
import type { BoardRow } from './merge-rows';
import { mergeRows } from './merge-rows';

const row = (stationNumber: number, score: string | null, rank: number | null): BoardRow => ({
  stationNumber,
  score,
  rank,
  isAbsent: false,
});

/** The board as the server would give it as a whole: equal scores share a rank. */
function whole(scores: Readonly<Record<number, number>>): BoardRow[] {
  const rows = Object.entries(scores).map(([station, score]) => [Number(station), score] as const);
  return rows
    .map(([station, score]) => row(station, score.toFixed(2), 1 + rows.filter(([, other]) => other > score).length))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.stationNumber - b.stationNumber);
}

describe('when news come in', () => {
  it.each([
    ['at the top', { 1: 90, 2: 80 }, { 3: 95 }],
    ['in the middle', { 1: 90, 2: 80 }, { 3: 85 }],
    ['at the end', { 1: 90, 2: 80 }, { 3: 70 }],
    ['several at once', { 1: 90, 2: 80, 5: 80 }, { 3: 95, 4: 85, 6: 60 }],
    ['for a line that was there', { 1: 90, 2: 80, 3: 70 }, { 3: 95 }],
    ['ahead of a shared rank', { 1: 90, 2: 90, 3: 80 }, { 4: 92 }],
    ['on an empty board', {}, { 1: 50 }],
  ])('%s, the others move', (_where, before, news) => {
    const after = whole({ ...before, ...news });
    const changed = after.filter(({ stationNumber }) => stationNumber in news);
    expect(mergeRows(whole(before), changed)).toEqual({ rows: after, isSure: true });
  });

  it('says so when equal scores leave the order open', () => {
    expect(mergeRows([row(1, '80.00', 1)], [row(2, '80.00', 1)]).isSure).toBe(false);
  });

  it('keeps lines without a rank behind, by station', () => {
    const { rows } = mergeRows([row(9, null, null), row(1, '80.00', 1)], [row(2, '90.00', 1)]);
    expect(rows.map(({ stationNumber, rank }) => [stationNumber, rank])).toEqual([
      [2, 1],
      [1, 2],
      [9, null],
    ]);
  });
});

describe('when random boards are built line by line', () => {
  it('is the same as the whole board, wherever it is sure', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let board = 0; board < 100; board++) {
      const scores: Record<number, number> = {};
      let rows: readonly BoardRow[] = [];
      for (let step = 0; step < 12; step++) {
        const stations = Array.from({ length: 1 + Math.floor(random() * 3) }, () => 1 + Math.floor(random() * 15));
        for (const station of stations) scores[station] = Math.floor(random() * 40) / 2;
        const expected = whole(scores);
        const merged = mergeRows(
          rows,
          expected.filter(({ stationNumber }) => stations.includes(stationNumber)),
        );
        if (merged.isSure) expect(merged.rows).toEqual(expected);
        rows = expected;
      }
    }
  });
});
