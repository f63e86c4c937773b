import { describe, expect, test } from 'vitest';
import { readUnionRow } from './read-union-row.js';
import { UNION_COLUMNS, type UnionColumn } from './union-columns.js';

const TODAY = '2026-11-21';
const HEADINGS = Object.fromEntries(UNION_COLUMNS.map(({ key, headings }) => [key, headings[0]])) as Record<
  UnionColumn,
  string
>;
const EMPTY = Object.fromEntries(UNION_COLUMNS.map(({ key }) => [key, ''])) as Record<UnionColumn, string>;
const GOOD = { ...EMPTY, name: '东湖三号企业工会', kind: '企业工会', foundedOn: '2021年4月' };

describe('readUnionRow', () => {
  test('a row of few cells is a grassroots union below the union of the import', () => {
    expect(readUnionRow({ row: 2, cells: GOOD }, HEADINGS, TODAY).draft).toEqual({
      row: 2,
      name: '东湖三号企业工会',
      pinyin: expect.stringContaining('donghusanhao'),
      shortName: null,
      code: null,
      parent: null,
      level: 'GRASSROOTS',
      kind: 'ENTERPRISE',
      founded: { day: '2021-04-01', text: '2021年4月' },
      industry: null,
      uscc: null,
      isNewBusinessForm: false,
      membership: null,
    });
  });

  test('members are a return of the month that is stated, or of this one', () => {
    const counts = {
      members: '1,260人',
      femaleMembers: '400',
      migrantMembers: '',
      newFormMembers: '0',
      twoNewMembers: '',
    };
    const membership = (period: string) =>
      readUnionRow({ row: 2, cells: { ...GOOD, ...counts, period } }, HEADINGS, TODAY).draft!.membership;
    const read = { members: 1260, femaleMembers: 400, migrantMembers: 0, newFormMembers: 0, twoNewMembers: 0 };
    expect(membership('2026年3月')).toEqual({ period: '2026-03-01', counts: read });
    expect(membership('')).toEqual({ period: '2026-11-01', counts: read });
  });

  test.each<{
    name: string;
    cells: Partial<Record<UnionColumn, string>>;
    errors: readonly (readonly [UnionColumn, string])[];
  }>([
    { name: 'a name of one character', cells: { name: '一' }, errors: [['name', 'NAME_INVALID']] },
    { name: 'no name', cells: { name: '' }, errors: [['name', 'NAME_INVALID']] },
    { name: 'an unknown level', cells: { level: '村级' }, errors: [['level', 'LEVEL_UNKNOWN']] },
    { name: 'an unknown kind', cells: { kind: '协会' }, errors: [['kind', 'KIND_UNKNOWN']] },
    {
      name: 'a kind that does not fit the level',
      cells: { kind: '总工会' },
      errors: [['kind', 'KIND_LEVEL_MISMATCH']],
    },
    {
      name: 'a day that does not exist',
      cells: { foundedOn: '2021-02-29' },
      errors: [['foundedOn', 'DATE_UNREADABLE']],
    },
    {
      name: 'a founding day to come',
      cells: { foundedOn: '2027-01-01' },
      errors: [['foundedOn', 'FOUNDED_IN_FUTURE']],
    },
    { name: 'a code with a space', cells: { code: 'A 1' }, errors: [['code', 'CODE_INVALID']] },
    { name: 'a wrong credit code', cells: { uscc: '91110000600037342L' }, errors: [['uscc', 'USCC_INVALID']] },
    { name: 'an industry in words', cells: { industry: '运输' }, errors: [['industry', 'INDUSTRY_INVALID']] },
    {
      name: 'an answer that is none',
      cells: { isNewBusinessForm: '也许' },
      errors: [['isNewBusinessForm', 'ANSWER_UNREADABLE']],
    },
    { name: 'parts without a whole', cells: { femaleMembers: '3' }, errors: [['members', 'MEMBERS_MISSING']] },
    {
      name: 'a part larger than the whole',
      cells: { members: '3', femaleMembers: '4' },
      errors: [['femaleMembers', 'COUNT_INVALID']],
    },
    { name: 'a count in words', cells: { members: '260余' }, errors: [['members', 'COUNT_UNREADABLE']] },
    { name: 'a month to come', cells: { members: '3', period: '2026-12' }, errors: [['period', 'PERIOD_IN_FUTURE']] },
    {
      name: 'a month before the founding',
      cells: { members: '3', period: '2021-03' },
      errors: [['period', 'PERIOD_BEFORE_FOUNDED']],
    },
    { name: 'a month in words', cells: { members: '3', period: '上月' }, errors: [['period', 'DATE_UNREADABLE']] },
    {
      name: 'members of a federation',
      cells: { level: '乡镇', kind: '行业工会联合会', members: '3' },
      errors: [['members', 'NOT_GRASSROOTS']],
    },
    {
      name: 'everything at once',
      cells: { name: '一', kind: '协会', foundedOn: '昨天', members: '多' },
      errors: [
        ['kind', 'KIND_UNKNOWN'],
        ['foundedOn', 'DATE_UNREADABLE'],
        ['name', 'NAME_INVALID'],
        ['members', 'COUNT_UNREADABLE'],
      ],
    },
  ])('with $name: $errors', ({ cells, errors }) => {
    const read = readUnionRow({ row: 7, cells: { ...GOOD, ...cells } }, HEADINGS, TODAY);
    expect(read.draft).toBeNull();
    expect(read.errors.map(({ column, code }) => [column, code])).toEqual(
      errors.map(([column, code]) => [HEADINGS[column], code]),
    );
    expect(read.errors.every(({ row }) => row === 7)).toBe(true);
  });

  test('lower-case credit codes and industries are read', () => {
    expect(
      readUnionRow({ row: 2, cells: { ...GOOD, uscc: '81370300mc0000012k', industry: 'g54' } }, HEADINGS, TODAY).draft,
    ).toMatchObject({
      uscc: '81370300MC0000012K',
      industry: 'G54',
    });
  });
});
