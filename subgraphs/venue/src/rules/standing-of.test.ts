import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StandardPurpose } from '../standard/standard-purpose.js';
import { Standing } from '../standard/standing.js';
import { missingItems, standingOf } from './standing-of.js';

const { CONFORMITY, EQUIPMENT } = StandardPurpose;

const FIVE_HAVES = ['统一的标识名称', '合理的站点布局', '健全的服务设施', '完善的服务功能', '规范的管理制度'];
const ROOMS = ['职工活动中心', '职工服务中心', '劳动关系全响应中心', '职工心理咨询室', '妈妈小屋'];

describe('standingOf', () => {
  test.each([
    {
      name: 'a station with all five haves (F341)',
      purpose: CONFORMITY,
      items: FIVE_HAVES,
      met: FIVE_HAVES,
      standing: Standing.STANDARD,
      missing: [],
    },
    {
      name: 'a station without its sign',
      purpose: CONFORMITY,
      items: FIVE_HAVES,
      met: FIVE_HAVES.slice(1),
      standing: Standing.NOT_STANDARD,
      missing: ['统一的标识名称'],
    },
    {
      name: 'a station with none of them',
      purpose: CONFORMITY,
      items: FIVE_HAVES,
      met: [],
      standing: Standing.NOT_STANDARD,
      missing: FIVE_HAVES,
    },
    {
      name: 'a position with the five rooms',
      purpose: EQUIPMENT,
      items: ROOMS,
      met: ROOMS.toReversed(),
      standing: Standing.FULLY_EQUIPPED,
      missing: [],
    },
    {
      name: 'a position without counselling room',
      purpose: EQUIPMENT,
      items: ROOMS,
      met: ROOMS.filter((room) => room !== '职工心理咨询室'),
      standing: Standing.PARTIALLY_EQUIPPED,
      missing: ['职工心理咨询室'],
    },
  ])('of $name: $standing', ({ purpose, items, met, standing, missing }) => {
    expect(missingItems(items, met)).toEqual(missing);
    expect(standingOf(purpose, missingItems(items, met))).toBe(standing);
  });

  test.each([CONFORMITY, EQUIPMENT])('of a venue never inspected for %s: not inspected', (purpose) => {
    expect(standingOf(purpose, null)).toBe(Standing.NOT_INSPECTED);
  });

  test('is whole exactly when every item was met, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(CONFORMITY, EQUIPMENT),
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (purpose, items, isMet) => {
          const met = items.filter(() => isMet.next().value).toReversed();
          const missing = missingItems(items, met);
          expect(new Set([...missing, ...met])).toEqual(new Set(items));
          expect(missing.length + met.length).toBe(items.length);
          expect([Standing.STANDARD, Standing.FULLY_EQUIPPED].includes(standingOf(purpose, missing))).toBe(
            met.length === items.length,
          );
        },
      ),
    );
  });
});
