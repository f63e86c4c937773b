import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type AdvancementRule, type Outcome, type RoundRow } from './advance.js';
import { UNITS_PER_MARK } from './score.js';

const ranked = (id: number | string, marks: number, tieKey = 0n): RoundRow => ({
  state: 'RANKED',
  id: String(id),
  units: (UNITS_PER_MARK * BigInt(Math.round(marks * 100))) / 100n,
  tieKeys: [tieKey],
});
const other = (id: string, state: 'MISSING' | 'ABSENT' | 'WITHDRAWN'): RoundRow => ({ state, id });
const top = (value: number, tie: 'ALL_IN' | 'ALL_OUT' = 'ALL_IN'): AdvancementRule => ({ kind: 'TOP_N', value, tie });
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

function count(outcomes: ReadonlyMap<string, Outcome>): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const outcome of outcomes.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** 81 entrants, 100 marks downwards. */
const field = numbers(81).map((place) => ranked(place, 100 - place));

describe('advance', () => {
  test('of 81 entrants with a cut of 20, exactly 20 advance and 61 are eliminated (S67)', () => {
    expect(count(advance(field, top(20)).outcomes)).toEqual({ ADVANCED: 20, ELIMINATED: 61 });
  });

  test('a tie at the cut that a tie-break decides leaves exactly 20', () => {
    const rows = field.map((row) => (row.id === '20' || row.id === '21' ? ranked(row.id, 80, BigInt(row.id)) : row));
    const { outcomes, tiedAtCut } = advance(rows, top(20));
    expect(count(outcomes)).toEqual({ ADVANCED: 20, ELIMINATED: 61 });
    expect([outcomes.get('20'), outcomes.get('21'), tiedAtCut]).toEqual(['ELIMINATED', 'ADVANCED', []]);
  });

  interface Case {
    readonly what: string;
    readonly rows: readonly RoundRow[];
    readonly rule: AdvancementRule;
    readonly counts: Partial<Record<Outcome, number>>;
    readonly tied?: readonly string[];
  }
  const tied = [ranked('a', 90), ranked('b', 80), ranked('c', 80), ranked('d', 70)];
  const cases: readonly Case[] = [
    {
      what: 'all of a tie in',
      rows: tied,
      rule: top(2, 'ALL_IN'),
      counts: { ADVANCED: 3, ELIMINATED: 1 },
      tied: ['b', 'c'],
    },
    {
      what: 'all of a tie out',
      rows: tied,
      rule: top(2, 'ALL_OUT'),
      counts: { ADVANCED: 1, ELIMINATED: 3 },
      tied: ['b', 'c'],
    },
    { what: 'a tie within the places', rows: tied, rule: top(3, 'ALL_OUT'), counts: { ADVANCED: 3, ELIMINATED: 1 } },
    { what: 'more places than entries', rows: tied, rule: top(9), counts: { ADVANCED: 4 } },
    { what: 'no entries', rows: [], rule: top(3), counts: {} },
    {
      what: 'the top 25 % of 10, rounded down to 2',
      rows: numbers(10).map((place) => ranked(place, 90 - place)),
      rule: { kind: 'TOP_PERCENT', value: 2_500, tie: 'ALL_IN' },
      counts: { ADVANCED: 2, ELIMINATED: 8 },
    },
    {
      what: 'absent ones that do not count for a percentage',
      rows: [...numbers(8).map((place) => ranked(place, 90 - place)), other('x', 'ABSENT'), other('y', 'WITHDRAWN')],
      rule: { kind: 'TOP_PERCENT', value: 2_500, tie: 'ALL_IN' },
      counts: { ADVANCED: 2, ELIMINATED: 6, ABSENT: 1, WITHDRAWN: 1 },
    },
    {
      what: 'at least 80 marks',
      rows: [...tied, other('x', 'MISSING')],
      rule: { kind: 'MIN_SCORE', value: 80_00, tie: 'ALL_IN' },
      counts: { ADVANCED: 3, ELIMINATED: 1, QUESTIONABLE: 1 },
    },
    {
      what: 'one result missing: who holds the last place is questionable',
      rows: [ranked('a', 90), ranked('b', 80), ranked('c', 70), other('x', 'MISSING')],
      rule: top(2),
      counts: { ADVANCED: 1, QUESTIONABLE: 2, ELIMINATED: 1 },
    },
    {
      what: 'two results missing for two places',
      rows: [ranked('a', 90), ranked('b', 80), ranked('c', 70), other('x', 'MISSING'), other('y', 'MISSING')],
      rule: top(2),
      counts: { QUESTIONABLE: 4, ELIMINATED: 1 },
    },
    {
      what: 'a percentage that a missing result may shrink',
      rows: [...numbers(3).map((place) => ranked(place, 90 - place)), other('x', 'MISSING')],
      rule: { kind: 'TOP_PERCENT', value: 2_500, tie: 'ALL_IN' },
      counts: { QUESTIONABLE: 2, ELIMINATED: 2 },
    },
  ];
  test.each(cases)('with $what: $counts', ({ rows, rule, counts, tied: atCut = [] }) => {
    const { outcomes, tiedAtCut } = advance(rows, rule);
    expect(count(outcomes)).toEqual(counts);
    expect(tiedAtCut.toSorted()).toEqual(atCut);
  });

  test('when one that advanced withdraws, the next in line comes in', () => {
    const before = advance(field, top(20));
    const rows = field.map((row) => (row.id === '5' ? other('5', 'WITHDRAWN') : row));
    const after = advance(rows, top(20), before.quota);
    expect(count(after.outcomes)).toEqual({ ADVANCED: 20, ELIMINATED: 60, WITHDRAWN: 1 });
    expect(after.outcomes.get('21')).toBe('ADVANCED');
  });

  test('places that were fixed stay, though the percentage of those who are left would be less', () => {
    const rule: AdvancementRule = { kind: 'TOP_PERCENT', value: 2_500, tie: 'ALL_IN' };
    const rows = numbers(8).map((place) => ranked(place, 90 - place));
    const { quota } = advance(rows, rule);
    const left = rows.map((row) => (row.id === '1' ? other('1', 'WITHDRAWN') : row));
    expect(count(advance(left, rule, quota).outcomes)).toEqual({ ADVANCED: 2, ELIMINATED: 5, WITHDRAWN: 1 });
    expect(count(advance(left, rule).outcomes)).toEqual({ ADVANCED: 1, ELIMINATED: 6, WITHDRAWN: 1 });
  });
});

const anyRule = fc.oneof(
  fc.record({
    kind: fc.constant('TOP_N' as const),
    value: fc.integer({ min: 0, max: 12 }),
    tie: fc.constantFrom('ALL_IN' as const, 'ALL_OUT' as const),
  }),
  fc.record({
    kind: fc.constant('TOP_PERCENT' as const),
    value: fc.integer({ min: 1, max: 10_000 }),
    tie: fc.constantFrom('ALL_IN' as const, 'ALL_OUT' as const),
  }),
);
const anyRows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('RANKED', 'RANKED', 'RANKED', 'MISSING', 'ABSENT')), {
    maxLength: 14,
  })
  .map((all) =>
    all.map(([marks, state], index) => (state === 'RANKED' ? ranked(index, marks) : other(String(index), state))),
  );

describe('with any field', () => {
  test('everybody has one outcome, whatever the order, and nobody is passed over', () => {
    fc.assert(
      fc.property(anyRows, anyRule, (rows, rule) => {
        const { outcomes, quota } = advance(rows, rule);
        expect(outcomes.size).toBe(rows.length);
        expect(advance(rows.toReversed(), rule).outcomes).toEqual(outcomes);
        const advanced = [...outcomes.values()].filter((outcome) => outcome === 'ADVANCED').length;
        if (rule.tie === 'ALL_OUT') expect(advanced).toBeLessThanOrEqual(quota!);
        for (const a of rows)
          for (const b of rows)
            if (a.state === 'RANKED' && b.state === 'RANKED' && a.units >= b.units && outcomes.get(b.id) === 'ADVANCED')
              expect(outcomes.get(a.id)).toBe('ADVANCED');
      }),
    );
  });

  test('what is not questionable stays so, whatever the missing results turn out to be', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyRule,
        fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 14, maxLength: 14 }),
        (rows, rule, results) => {
          const before = advance(rows, rule).outcomes;
          const after = advance(
            rows.map((row, index) => {
              if (row.state !== 'MISSING') return row;
              return results[index]! < 0 ? other(row.id, 'ABSENT') : ranked(row.id, results[index]!);
            }),
            rule,
          ).outcomes;
          for (const [id, outcome] of before) if (outcome !== 'QUESTIONABLE') expect(after.get(id)).toBe(outcome);
        },
      ),
    );
  });
});
