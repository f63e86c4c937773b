import { describe, expect, test } from 'vitest';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { readCount, readKind, readLevel, readYesNo } from './read-values.js';

describe('readLevel', () => {
  test.each([
    ['基层', UnionLevel.GRASSROOTS],
    ['乡镇（街道）', UnionLevel.TOWNSHIP],
    [' 区县 ', UnionLevel.COUNTY],
    ['grassroots', UnionLevel.GRASSROOTS],
    ['MUNICIPAL', UnionLevel.MUNICIPAL],
    ['村级', null],
    ['', null],
  ])('%s is %s', (written, level) => {
    expect(readLevel(written)).toBe(level);
  });

  test('every level has words', () => {
    expect(Object.values(UnionLevel).map((level) => readLevel(level))).toEqual(Object.values(UnionLevel));
  });
});

describe('readKind', () => {
  test.each([
    ['企业工会', UnionKind.ENTERPRISE],
    ['联合基层工会', UnionKind.JOINT],
    ['单独基层工会', UnionKind.STANDALONE_GRASSROOTS],
    ['行业工会联合会', UnionKind.INDUSTRY_FEDERATION],
    ['joint', UnionKind.JOINT],
    ['协会', null],
  ])('%s is %s', (written, kind) => {
    expect(readKind(written)).toBe(kind);
  });
});

describe('readYesNo', () => {
  test.each([
    ['是', true],
    ['否', false],
    ['Y', true],
    ['FALSE', false],
    ['１', true],
    ['也许', null],
  ])('%s is %s', (written, answer) => {
    expect(readYesNo(written)).toBe(answer);
  });
});

describe('readCount', () => {
  test.each([
    ['25', 25],
    ['0', 0],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['260人', 260],
    ['３１', 31],
    ['25.0', 25],
    ['-1', null],
    ['12,34', null],
    ['25.5', null],
    ['260余', null],
    ['1e3', null],
    ['9999999999', null],
    ['', null],
  ])('%s is %s', (written, count) => {
    expect(readCount(written)).toBe(count);
  });
});
