import { describe, expect, test } from 'vitest';
import { checkInspection, checkStandard, type StandardDescription } from './check-standard.js';

const TODAY = '2026-11-21';

/** Huizhou's standard (S99). */
const huizhou: StandardDescription = {
  title: '惠民驿站“五有”标准',
  venueKinds: ['OUTDOOR_STATION'],
  items: ['统一的标识名称', '合理的站点布局', '健全的服务设施', '完善的服务功能', '规范的管理制度'],
  issuedOn: '2021-08-16',
  source: '惠州市“办实事开新局·十惠行动”惠民驿站建设要求',
};

describe('checkStandard', () => {
  test.each([
    { name: 'the five haves', standard: huizhou, codes: [] },
    { name: 'no kinds of venue', standard: { ...huizhou, venueKinds: [] }, codes: ['KINDS_MISSING'] },
    { name: 'no items', standard: { ...huizhou, items: [] }, codes: ['ITEMS_INVALID'] },
    { name: 'an item twice', standard: { ...huizhou, items: ['布局合理', ' 布局合理'] }, codes: ['ITEMS_INVALID'] },
    { name: 'an item of one character', standard: { ...huizhou, items: ['水'] }, codes: ['ITEMS_INVALID'] },
    { name: 'a day to come', standard: { ...huizhou, issuedOn: '2026-11-22' }, codes: ['ISSUED_IN_FUTURE'] },
    {
      name: 'neither title nor source',
      standard: { ...huizhou, title: '', source: ' ' },
      codes: ['NAME_INVALID', 'SOURCE_MISSING'],
    },
  ])('with $name: $codes', ({ standard, codes }) => {
    expect(codesOf(checkStandard(standard, TODAY))).toEqual(codes);
  });
});

describe('checkInspection', () => {
  test.each([
    { name: 'every item met', inspection: { inspectedOn: '2021-12-01', met: huizhou.items }, codes: [] },
    { name: 'nothing met', inspection: { inspectedOn: TODAY, met: [] }, codes: [] },
    {
      name: 'an item of another standard',
      inspection: { inspectedOn: TODAY, met: ['妈妈小屋'] },
      codes: ['ITEM_UNKNOWN'],
    },
    { name: 'tomorrow', inspection: { inspectedOn: '2026-11-22', met: [] }, codes: ['INSPECTED_IN_FUTURE'] },
    {
      name: 'a day before the standard',
      inspection: { inspectedOn: '2021-08-15', met: [] },
      codes: ['BEFORE_STANDARD'],
    },
    {
      name: 'a note of one character',
      inspection: { inspectedOn: TODAY, met: [], note: '缺' },
      codes: ['TEXT_INVALID'],
    },
  ])('with $name: $codes', ({ inspection, codes }) => {
    expect(codesOf(checkInspection(huizhou, inspection, TODAY))).toEqual(codes);
  });
});

function codesOf(problems: ReturnType<typeof checkStandard>): string[] {
  return problems.flatMap(([, code, problem]) => (problem ? [code] : []));
}
