import { expect, test, describe } from 'vitest';
import { visitState } from './visit-state.js';

describe('when a visit is due on 2023-04-10', () => {
  test.each([
    ['2023-04-02', 'PLANNED'],
    ['2023-04-03', 'DUE'],
    ['2023-04-10', 'DUE'],
    ['2023-04-11', 'OVERDUE'],
  ])('on %s it is %s', (today, state) => {
    expect(visitState('2023-04-10', today)).toBe(state);
  });
});
