import { describe, expect, it } from 'vitest';
import { formatOf } from '@/i18n/use-format';
import { growthText } from './growth-text';

describe('when a growth is printed', () => {
  it.each([
    [0.5598, '+55.98%'],
    [-0.3333, '-33.33%'],
    [0, '0%'],
    [12.5, '+1,250%'],
  ])('%d is %s', (rate, text) => expect(growthText(rate, formatOf('zh-CN'))).toBe(text));
});
