import { describe, expect, test } from 'vitest';
import { honoursOf, problemsOfQuota } from './award-draft';

describe('honoursOf', () => {
  test.each([
    ['', []],
    ['上海工匠', ['上海工匠']],
    ['上海市五一劳动奖章、上海工匠\n 上海工匠 ', ['上海市五一劳动奖章', '上海工匠']],
  ])('%j names %j', (text, honours) => {
    expect(honoursOf(text)).toEqual(honours);
  });
});

describe('problemsOfQuota', () => {
  test.each([
    [{ title: '一等奖', quota: '3' }, []],
    [{ title: ' ', quota: '3' }, ['title']],
    [{ title: '一等奖', quota: '0' }, ['quota']],
    [{ title: '一等奖', quota: '1.5' }, ['quota']],
    [{ title: '', quota: '10001' }, ['title', 'quota']],
  ])('%j has %j', (quota, problems) => {
    expect([...problemsOfQuota(quota)]).toEqual(problems);
  });
});
