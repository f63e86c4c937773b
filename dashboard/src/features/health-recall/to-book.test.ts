import { describe, expect, it } from 'vitest';
import { toBook, unionOfAll } from './to-book';

const exam = (id: string, union: string) => ({ worker: { id, alias: `W${id}`, union: { id: union } } });

describe('when examinations are chosen to be booked', () => {
  it('a worker with two of them is booked once', () => {
    expect(toBook([exam('1', 'a'), exam('1', 'a'), exam('2', 'a')]).map(({ alias }) => alias)).toEqual(['W1', 'W2']);
  });

  it.each([
    ['of one employer', [exam('1', 'a'), exam('2', 'a')], 'a'],
    ['of two employers', [exam('1', 'a'), exam('2', 'b')], 'province'],
    ['of nobody', [], 'province'],
  ])('the day %s is looked for where it fits all', (_name, exams, union) => {
    expect(unionOfAll(toBook(exams), 'province')).toBe(union);
  });
});
