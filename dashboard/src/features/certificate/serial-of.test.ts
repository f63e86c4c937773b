import { describe, expect, test } from 'vitest';
import { serialOf } from './serial-of';

describe('when a serial is read', () => {
  test.each([
    ['2026-7K3F-0001-Q8ZP4M', '2026-7K3F-0001-Q8ZP4M'],
    ['#2026-7k3f-0001-q8zp4m', '2026-7K3F-0001-Q8ZP4M'],
    [' ２０２６—7K3F－0001–Q8ZP4M ', '2026-7K3F-0001-Q8ZP4M'],
    ['https://gonghui.example/certificate#2026-7K3F-10000-Q8ZP4M', '2026-7K3F-10000-Q8ZP4M'],
    ['2026-7K3F-0001', ''],
    ['2026-7K3F-0001-Q8ZP4M7', ''],
    ['', ''],
  ])('%s is %s', (text, serial) => {
    expect(serialOf(text)).toBe(serial);
  });
});
