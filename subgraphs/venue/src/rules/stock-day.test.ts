import { describe, expect, test } from 'vitest';
import { stockDay } from './stock-day.js';

describe('stockDay', () => {
  test.each([
    { asOf: '2021-05-24', today: '2026-11-21', day: '2021-05-31' },
    { asOf: '2024-02-01', today: '2026-11-21', day: '2024-02-29' },
    { asOf: '2023-02-28', today: '2026-11-21', day: '2023-02-28' },
    { asOf: '2025-12-31', today: '2026-11-21', day: '2025-12-31' },
    { asOf: '2026-11-01', today: '2026-11-21', day: '2026-11-21' },
    { asOf: '2026-11-21', today: '2026-11-21', day: '2026-11-21' },
  ])('as of $asOf, today being $today: $day', ({ asOf, today, day }) => {
    expect(stockDay(asOf, today)).toBe(day);
  });
});
