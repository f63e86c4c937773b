import { describe, expect, it } from 'vitest';
import type { ExamKind } from '@/gql/graphql';
import { isForAll, refusedLines, toBook, unionOfAll } from './to-book';

const exam = (id: string, union: string, kind: ExamKind = 'CERVICAL') => ({
  kind,
  worker: { id, alias: `W${id}`, union: { id: union } },
});

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

  it('a day is for all only where each gets an examination she was chosen for', () => {
    const both = toBook([exam('1', 'a'), exam('1', 'a', 'BREAST'), exam('2', 'a', 'GYNAECOLOGICAL')]);
    expect(
      [['BREAST'], ['GYNAECOLOGICAL'], ['CERVICAL', 'GYNAECOLOGICAL']].map((kinds) =>
        isForAll(both, kinds as ExamKind[]),
      ),
    ).toEqual([false, false, true]);
  });

  it('a refusal of one of them begins with her alias', () => {
    const errors = [
      { message: 'too young', field: ['workerIds', '1'] },
      { message: 'full', field: ['workerIds'] },
    ];
    const workers = toBook([exam('1', 'a'), exam('2', 'a')]);
    expect(refusedLines(workers, errors, (alias, message) => `${alias}: ${message}`)).toEqual([
      'W2: too young',
      'full',
    ]);
  });
});
