import { describe, expect, test } from 'vitest';
import { statusOn, stockDay } from './status-on';

describe('stockDay', () => {
  test.each([
    { asOf: '2026-11-01', day: '2026-11-21' },
    { asOf: '2026-10-05', day: '2026-10-31' },
    { asOf: '2024-02-01', day: '2024-02-29' },
    { asOf: '2025-12-31', day: '2025-12-31' },
  ])('of $asOf is $day', ({ asOf, day }) => expect(stockDay(asOf, '2026-11-21')).toBe(day));
});

describe('statusOn', () => {
  const history = [
    { status: 'IN_USE', from: '2023-05-01', until: null },
    { status: 'UNDER_CONSTRUCTION', from: '2021-01-01', until: '2023-05-01' },
  ];

  test('the new status holds from its first day', () => {
    expect(statusOn(history, '2023-04-30')).toBe('UNDER_CONSTRUCTION');
    expect(statusOn(history, '2023-05-01')).toBe('IN_USE');
  });

  test('before the first status there is none', () => expect(statusOn(history, '2020-12-31')).toBeNull());
});
