import { describe, expect, test } from 'vitest';
import { UnionLevel } from '../trade-union/union-level.js';
import { checkCoverageTarget, type CoverageTargetDescription } from './check-coverage-target.js';

const jiangxi: CoverageTargetDescription = {
  title: '设区市、县（市、区）工人文化宫全覆盖',
  placeLevels: [UnionLevel.MUNICIPAL, UnionLevel.COUNTY],
  venueKinds: ['WORKERS_PALACE'],
  dueYear: 2023,
  source: '2021年《关于推动全省工人文化宫实现高质量发展的意见》',
};

describe('checkCoverageTarget', () => {
  test.each([
    { name: 'every city and county', target: jiangxi, codes: [] },
    { name: 'every park of class A and above', target: { ...jiangxi, placeLevels: [], minParkClass: 'A' }, codes: [] },
    { name: 'places and parks', target: { ...jiangxi, minParkClass: 'A+' }, codes: [] },
    { name: 'neither places nor parks', target: { ...jiangxi, placeLevels: [] }, codes: ['NOTHING_TO_COVER'] },
    {
      name: 'grassroots unions',
      target: { ...jiangxi, placeLevels: [UnionLevel.GRASSROOTS] },
      codes: ['LEVEL_INVALID'],
    },
    {
      name: 'the national federation',
      target: { ...jiangxi, placeLevels: [UnionLevel.NATIONAL] },
      codes: ['LEVEL_INVALID'],
    },
    { name: 'an unknown class', target: { ...jiangxi, minParkClass: 'AAA' }, codes: ['PARK_CLASS_INVALID'] },
    { name: 'no kinds', target: { ...jiangxi, venueKinds: [] }, codes: ['KINDS_MISSING'] },
    { name: 'a year of two digits', target: { ...jiangxi, dueYear: 23 }, codes: ['YEAR_INVALID'] },
    { name: 'no source', target: { ...jiangxi, source: '' }, codes: ['SOURCE_MISSING'] },
  ])('with $name: $codes', ({ target, codes }) => {
    expect(checkCoverageTarget(target).flatMap(([, code, problem]) => (problem ? [code] : []))).toEqual(codes);
  });
});
