import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, isCalendarDate, monthOf } from './calendar-date.js';
import { DateScalar, formatYuan, parseYuan } from './scalars.js';

describe('money', () => {
  test.each([
    { yuan: '80500000.00', fen: 8_050_000_000n },
    { yuan: '0.01', fen: 1n },
    { yuan: '-0.01', fen: -1n },
    { yuan: '274.45', fen: 27_445n },
    { yuan: '2441500.00', fen: 244_150_000n },
  ])('$yuan is $fen fen', ({ yuan, fen }) => {
    expect(parseYuan(yuan)).toBe(fen);
    expect(formatYuan(fen)).toBe(yuan);
  });

  test.each(['3', '3.5'])('%s may be written short', (yuan) => {
    expect(parseYuan(yuan)).toBe(BigInt(Math.round(Number(yuan) * 100)));
  });

  test.each([0.1, '1.005', '1e3', '', ' 1', '1,000', null, 'NaN', '9'.repeat(20)])('%s is refused', (value) => {
    expect(() => parseYuan(value)).toThrow(/yuan/);
  });

  test('every amount survives writing and reading', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => parseYuan(formatYuan(fen)) === fen),
    );
  });
});

describe('dates', () => {
  test.each(['2021-05-24', '2024-02-29', '1927-03-01'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  test.each(['2023-02-29', '2021-13-01', '2021-5-4', '0021-01-01', '2021-05-24T00:00', ''])('%s does not', (date) => {
    expect(isCalendarDate(date)).toBe(false);
    expect(() => DateScalar.parseValue(date)).toThrow(/yyyy-mm-dd/);
  });

  test('late evening in London is the next day in Shanghai', () => {
    expect(calendarDate(new Date('2026-11-20T16:00:00Z'))).toBe('2026-11-21');
    expect(calendarDate(new Date('2026-11-20T15:59:59Z'))).toBe('2026-11-20');
  });

  test('a month begins with its first day', () => {
    expect(monthOf('2022-11-30')).toBe('2022-11-01');
  });
});
