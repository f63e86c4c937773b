import { describe, expect, test } from 'vitest';
import { paymentMonths } from './payment-months.js';

const shown = (...args: Parameters<typeof paymentMonths>): string =>
  paymentMonths(...args)
    .map(({ month, isPaid }) => `${Number(month.slice(5, 7))}${isPaid ? '+' : '-'}`)
    .join(' ');

describe('with a household that was registered in March 2021', () => {
  test.each<[number, readonly string[], string, string]>([
    [2020, [], '2022-06-15', ''],
    [2021, ['2021-03-01', '2021-05-01'], '2022-06-15', '3+ 4- 5+ 6- 7- 8- 9- 10- 11- 12-'],
    [2022, ['2022-01-01'], '2022-06-15', '1+ 2- 3- 4- 5- 6-'],
    [2022, [], '2022-06-01', '1- 2- 3- 4- 5- 6-'],
    [2023, ['2023-01-01'], '2022-06-15', ''],
  ])('in %s, paid %j, it sees on %s: %s', (year, paid, today, months) => {
    expect(shown(year, '2021-03-17', paid, today)).toBe(months);
  });
});
