import { describe, expect, it } from 'vitest';
import { daysAfter, endOfDay } from './key-expiry';

describe('when a key is given an end', () => {
  it('counts days over months and years', () => {
    expect(daysAfter('2026-11-21', 90)).toBe('2027-02-19');
    expect(daysAfter('2027-12-31', 1)).toBe('2028-01-01');
  });

  it('lasts until the day is over in Shanghai', () => {
    expect(endOfDay('2027-02-19')).toBe('2027-02-19T15:59:59.000Z');
  });
});
