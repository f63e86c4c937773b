import { describe, expect, it } from 'vitest';
import { formatOf } from './use-format';

describe('when Chinese', () => {
  const format = formatOf('zh-CN');

  it.each([
    [format.integer(712541), '712,541'],
    [format.compact(191704700), '1.917亿'],
    [format.percent(0.8731), '87.3%'],
    [format.percent(0), '0.0%'],
    [format.percent(1 / 8_050_000_000), '<0.1%'],
    [format.percent(0.000499), '<0.1%'],
    [format.percent(0.0005), '0.1%'],
    [format.percent(0.9994), '99.9%'],
    [format.percent(0.9995), '>99.9%'],
    [format.percent(1 - 1 / 8_050_000_000), '>99.9%'],
    [format.percent(1), '100.0%'],
    [format.percent(1.0001), '>100.0%'],
    [format.percent(1.25), '125.0%'],
    [format.signedPercent(-0.013), '-1.3%'],
    [format.signedPercent(0), '0.0%'],
    [format.signedPercent(0.0001), '+0.0%'],
    [format.rate(0.8725), '87.25%'],
    [format.rate(0.9995), '99.95%'],
    [format.rate(1), '100%'],
    [format.money('80500000.00'), '¥80,500,000.00'],
    [format.date('2021-05-24'), '2021/05/24'],
    [format.month('2021-05-01'), '2021年5月'],
    [format.dateTime('2026-11-20T16:05:00.000Z'), '2026/11/21 00:05'],
    [format.duration(75), '1分钟15秒钟'],
    [format.duration(0), '0秒钟'],
  ])('prints %s', (printed, expected) => {
    expect(printed).toBe(expected);
  });

  it('keeps every digit of a large amount', () => {
    expect(format.money('90071992547409931.07')).toBe('¥90,071,992,547,409,931.07');
  });
});

describe('when English', () => {
  const format = formatOf('en');

  it.each([
    [format.compact(191704700), '191.7M'],
    [format.date('2021-05-24'), 'May 24, 2021'],
    [format.duration(900), '15 min'],
  ])('prints %s', (printed, expected) => {
    expect(printed).toBe(expected);
  });
});
