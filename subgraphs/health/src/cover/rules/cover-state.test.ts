import { describe, expect, it } from 'vitest';
import { coverState } from './cover-state.js';

const FIRST = { startsOn: '2023-01-15', waitsUntil: '2023-02-14', endsOn: '2024-01-15' };
const FOLLOWING = { startsOn: '2024-01-15', waitsUntil: '2024-01-15', endsOn: '2025-01-15' };

describe('when a worker is covered for the first time', () => {
  it.each([
    ['2023-01-14', 'UPCOMING'],
    ['2023-01-15', 'WAITING'],
    ['2023-02-13', 'WAITING'],
    ['2023-02-14', 'IN_FORCE'],
    ['2024-01-14', 'IN_FORCE'],
    ['2024-01-15', 'ENDED'],
  ])('on %s the cover is %s', (today, state) => expect(coverState(FIRST, today)).toBe(state));
});

describe('when a cover follows another without a gap', () => {
  it.each([
    ['2024-01-14', 'UPCOMING'],
    ['2024-01-15', 'IN_FORCE'],
  ])('on %s it is %s', (today, state) => expect(coverState(FOLLOWING, today)).toBe(state));
});

describe('when a cover is shorter than its days of waiting', () => {
  it('ends without having paid', () =>
    expect(coverState({ startsOn: '2023-01-15', waitsUntil: '2023-02-14', endsOn: '2023-02-01' }, '2023-02-01')).toBe(
      'ENDED',
    ));
});
