import { describe, expect, test } from 'vitest';
import { chineseDate } from './chinese-date.js';

describe('when a date is written as certificates write it', () => {
  test.each([
    ['2026-11-21', '二〇二六年十一月二十一日'],
    ['2022-09-30', '二〇二二年九月三十日'],
    ['2010-10-10', '二〇一〇年十月十日'],
    ['1999-01-01', '一九九九年一月一日'],
    ['2030-12-12', '二〇三〇年十二月十二日'],
  ])('%s is %s', (date, written) => {
    expect(chineseDate(date)).toBe(written);
  });
});
