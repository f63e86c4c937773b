import { describe, expect, it } from 'vitest';
import { matchesItem } from './palette-item';

const page = { label: '工会组织', keywords: 'gonghuizuzhi ghzz zuzhi' };

describe('matchesItem', () => {
  it.each(['工会', '组织', 'gonghui', 'GHZZ', 'zuz', '工会 zuzhi', ''])('finds it by %j', (typed) => {
    expect(matchesItem(page, typed)).toBe(true);
  });

  it.each(['审计', 'hui', '工会 shenji'])('does not find it by %j', (typed) => {
    expect(matchesItem(page, typed)).toBe(false);
  });
});
