import { describe, expect, test } from 'vitest';
import { presentCoverage } from './present-coverage';

const day = '2026-11-21';
const past = { id: 'past', validFrom: '2020-01-01', validTo: '2026-11-21', isPrimary: true };
const second = { id: 'second', validFrom: '2024-01-01', validTo: null, isPrimary: false };
const primary = { id: 'primary', validFrom: '2026-11-21', validTo: null, isPrimary: true };
const future = { id: 'future', validFrom: '2026-11-22', validTo: null, isPrimary: true };

describe('presentCoverage', () => {
  test('a period counts from its first day until the day before its end', () => {
    expect(presentCoverage([past, primary, future], day)).toEqual([primary]);
  });

  test('the primary one comes first', () => {
    expect(presentCoverage([second, primary], day)).toEqual([primary, second]);
  });

  test('without coverage there is none', () => expect(presentCoverage([past], day)).toEqual([]));
});
