import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usageByPair, type UsageSide } from './usage-by-pair.js';

const cell = (count: number) => [{ count, shownAs: count }];
const total = (usage: ReturnType<typeof usageByPair>, side: UsageSide): number => {
  const { open, cells } = usage.find((one) => one.side === side)!;
  return open + cells.reduce((sum, { shownAs }) => sum + shownAs, 0);
};

describe('when usage is divided by the three pairs', () => {
  test('17 lectures of 509 person-times are training of a team, at a place (S40)', () => {
    const usage = usageByPair(
      { lectures: 509, courses: 0, groupActivities: 0, online: 0 },
      { hotline: [], online: [], faceToFace: [], hardshipOnline: [], hardshipOffline: [] },
    );
    expect(usage.map(({ side }) => `${side} ${total(usage, side)}`)).toEqual([
      'ONLINE 0',
      'OFFLINE 509',
      'SERVICE 0',
      'TRAINING 509',
      'TEAM 509',
      'INDIVIDUAL 0',
    ]);
  });

  test('a hotline is online, a service and for one person; sand-table is a service for a team', () => {
    const usage = usageByPair(
      { lectures: 0, courses: 0, groupActivities: 12, online: 0 },
      { hotline: cell(30), online: [], faceToFace: [], hardshipOnline: [], hardshipOffline: cell(9) },
    );
    expect(total(usage, 'ONLINE')).toBe(30);
    expect(total(usage, 'SERVICE')).toBe(51);
    expect(total(usage, 'INDIVIDUAL')).toBe(39);
  });

  test('each pair counts every use once', () => {
    const count = fc.nat(1_000);
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (counts, share) => {
          const [lectures, courses, groupActivities, a, b, c, d, e] = counts as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          const online = Math.floor(((lectures + courses + groupActivities) * share) / 100);
          const usage = usageByPair(
            { lectures, courses, groupActivities, online },
            {
              hotline: cell(a),
              online: cell(b),
              faceToFace: cell(c),
              hardshipOnline: cell(d),
              hardshipOffline: cell(e),
            },
          );
          const all = counts.reduce((sum, one) => sum + one, 0);
          for (const [one, other] of [
            ['ONLINE', 'OFFLINE'],
            ['SERVICE', 'TRAINING'],
            ['TEAM', 'INDIVIDUAL'],
          ] as const)
            expect(total(usage, one) + total(usage, other)).toBe(all);
        },
      ),
    );
  });
});
