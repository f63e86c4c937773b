import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protectAmounts, publishAmount, type NodeAmount } from './protect-amounts.js';
import { isHidden, protectCounts } from './protect-counts.js';

/** A county: how many were paid, and how much together. */
type County = readonly [count: number, amount: number];

function province(cities: readonly (readonly County[])[]): NodeAmount[] {
  const node = (name: string, parent: string | null, counties: readonly County[]): NodeAmount => ({
    node: name,
    parent,
    count: counties.reduce((sum, [count]) => sum + count, 0),
    amountFen: BigInt(counties.reduce((sum, [, amount]) => sum + amount, 0)),
  });
  return [
    node('p', null, cities.flat()),
    ...cities.flatMap((counties, c) => [
      node(`p${c}`, 'p', counties),
      ...counties.map((county, n) => node(`p${c}${n}`, `p${c}`, [county])),
    ]),
  ];
}

const protect = (nodes: readonly NodeAmount[]) =>
  protectAmounts(
    nodes,
    protectCounts(nodes, (node) => node),
  );

describe('when relief of a province is protected', () => {
  test.each<[string, County[][], Record<string, number>]>([
    [
      'large ones stay as they are',
      [
        [
          [9, 900],
          [20, 50],
        ],
        [[0, 0]],
      ],
      { p: 950, p0: 950, p00: 900, p01: 50, p10: 0 },
    ],
    [
      'the largest neighbour takes a small one',
      [
        [
          [3, 700],
          [20, 50],
          [9, 40],
        ],
      ],
      { p: 790, p00: 0, p01: 750, p02: 40 },
    ],
    [
      'small ones alone are shown as one',
      [
        [
          [5, 70],
          [6, 50],
        ],
      ],
      { p: 120, p00: 120, p01: 0 },
    ],
    [
      'a small city is taken by its neighbour',
      [
        [
          [2, 30],
          [3, 40],
        ],
        [[30, 5]],
      ],
      { p0: 0, p00: 0, p01: 0, p1: 75, p10: 75 },
    ],
    ['a small province shows nothing', [[[1, 30]], [[4, 50]]], { p: 0, p0: 0, p1: 0 }],
  ])('%s', (_what, cities, expected) => {
    const shown = Object.fromEntries(
      [...protect(province(cities))].map(([node, { shownAsFen }]) => [node, Number(shownAsFen)]),
    );
    expect(shown).toMatchObject(expected);
  });

  test('what a few received is never a sum of what is shown', () => {
    const county = fc
      .tuple(fc.oneof(fc.nat(9), fc.integer({ min: 8, max: 40 })), fc.integer({ min: 1, max: 90_000 }))
      .map(([count, amount]): County => [count, count === 0 ? 0 : amount]);
    const cities = fc.array(fc.array(county, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cities, (shape) => {
        const nodes = province(shape);
        const shown = protect(nodes);
        for (const { node, parent } of nodes) {
          const { count, amountFen, shownAsFen } = shown.get(node)!;
          const below = nodes.filter((one) => one.parent === node);
          // All that paid is at the counties: what is shown of them is what is shown of the city.
          if (below.length > 0)
            expect(below.reduce((sum, one) => sum + shown.get(one.node)!.shownAsFen, 0n)).toBe(shownAsFen);
          if (isHidden(count)) expect(shownAsFen === 0n || shownAsFen > amountFen).toBe(true);
          if (parent === null && !isHidden(count)) expect(shownAsFen).toBe(amountFen);
        }
      }),
    );
  });
});

describe('when protected relief is published', () => {
  const cell = (count: number, amount: number, shownAs: number) => ({
    count,
    amountFen: BigInt(amount),
    shownAsFen: BigInt(shownAs),
  });
  test.each([
    ['of nobody', [cell(0, 0, 0)], { amountFen: 0n, protection: 'EXACT' }],
    ['of many', [cell(20, 50, 50)], { amountFen: 50n, protection: 'EXACT' }],
    ['of a few', [cell(3, 50, 0)], { amountFen: null, protection: 'SUPPRESSED' }],
    ['of many, with that of a few', [cell(20, 50, 75)], { amountFen: 75n, protection: 'ROUNDED' }],
    ['of a few, right by chance', [cell(5, 50, 50)], { amountFen: 50n, protection: 'ROUNDED' }],
    ['of a few and many in two years', [cell(3, 50, 0), cell(20, 9, 9)], { amountFen: 9n, protection: 'ROUNDED' }],
  ] as const)('%s', (_what, cells, expected) => {
    expect(publishAmount(cells)).toEqual(expected);
  });
});
