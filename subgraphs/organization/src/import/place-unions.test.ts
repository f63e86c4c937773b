import { describe, expect, test } from 'vitest';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { nameBelow, placeUnions, type KnownUnion, type Register } from './place-unions.js';
import type { UnionDraft, UnionRow } from './read-union-row.js';

const HEADINGS = { name: '名称', code: '编码', parent: '上级', level: '级别', foundedOn: '成立日期', uscc: '信用代码' };
const { COUNTY, TOWNSHIP, GRASSROOTS } = UnionLevel;
const { ENTERPRISE, INDUSTRY_FEDERATION, GENERAL_FEDERATION } = UnionKind;

const known = (id: string, level: UnionLevel, name: string): KnownUnion => ({
  id,
  code: id,
  name,
  level,
  countedFrom: '2000-01-01',
});
const ROOT = known('370303', COUNTY, '张店区总工会');
const TOWN = known('370303101', TOWNSHIP, '南定镇总工会');
const OTHER_TOWN = known('370303102', TOWNSHIP, '南定镇总工会');
const REGISTER: Register = {
  root: ROOT,
  parents: [TOWN],
  takenCodes: new Set(),
  takenUsccs: new Set(),
  takenNames: new Set(),
};

function row(number: number, stated: Partial<UnionDraft> = {}): UnionRow {
  const draft: UnionDraft = {
    row: number,
    name: `第${number}企业工会`,
    pinyin: '',
    shortName: null,
    code: null,
    parent: null,
    level: GRASSROOTS,
    kind: ENTERPRISE,
    founded: { day: '2020-01-01', text: null },
    industry: null,
    uscc: null,
    isNewBusinessForm: false,
    membership: null,
    ...stated,
  };
  return { row: number, name: draft.name, code: draft.code, draft, errors: [] };
}
const federation = (number: number, stated: Partial<UnionDraft> = {}): UnionRow =>
  row(number, { level: TOWNSHIP, kind: INDUSTRY_FEDERATION, ...stated });

describe('placeUnions', () => {
  test('finds parents by code and name, in the register and in the file, in any order', () => {
    const rows = [
      row(2),
      row(3, { parent: '370303101' }),
      row(4, { parent: '南定镇总工会' }),
      row(5, { parent: '网约车行业工会联合会' }),
      row(6, { parent: 'WYC' }),
      federation(7, { name: '网约车行业工会联合会', code: 'WYC' }),
    ];
    const { placed, errors } = placeUnions(rows, REGISTER, HEADINGS);
    expect(errors).toEqual([]);
    expect(placed.map(({ draft, parent }) => [draft.row, parent.name])).toEqual([
      [2, '张店区总工会'],
      [3, '南定镇总工会'],
      [4, '南定镇总工会'],
      [5, '网约车行业工会联合会'],
      [6, '网约车行业工会联合会'],
      [7, '张店区总工会'],
    ]);
  });

  test('a row below one with errors of its own has no error more', () => {
    const broken: UnionRow = { row: 2, name: '网约车行业工会联合会', code: null, draft: null, errors: [] };
    expect(placeUnions([broken, row(3, { parent: '网约车行业工会联合会' })], REGISTER, HEADINGS)).toEqual({
      placed: [],
      errors: [],
    });
  });

  test.each<{
    name: string;
    rows: readonly UnionRow[];
    register?: Partial<Register>;
    errors: readonly (readonly [number, string, string])[];
  }>([
    { name: 'an unknown parent', rows: [row(2, { parent: '不存在' })], errors: [[2, '上级', 'PARENT_NOT_FOUND']] },
    {
      name: 'a parent of two names',
      rows: [row(2, { parent: '南定镇总工会' })],
      register: { parents: [TOWN, OTHER_TOWN] },
      errors: [[2, '上级', 'PARENT_AMBIGUOUS']],
    },
    {
      name: 'a grassroots union as parent',
      rows: [row(2), row(3, { parent: '第2企业工会' })],
      errors: [[3, '上级', 'PARENT_IS_GRASSROOTS']],
    },
    {
      name: 'a level above the parent',
      rows: [row(2, { level: COUNTY, kind: GENERAL_FEDERATION, parent: '370303101' })],
      errors: [[2, '级别', 'LEVEL_ABOVE_PARENT']],
    },
    {
      name: 'a union older than its parent',
      rows: [row(2, { founded: { day: '1999-12-31', text: null } })],
      errors: [[2, '成立日期', 'FOUNDED_BEFORE_PARENT']],
    },
    {
      name: 'a union older than its parent in the file',
      rows: [federation(2, { code: 'F' }), row(3, { parent: 'F', founded: { day: '2019-12-31', text: '2019年12月' } })],
      errors: [[3, '成立日期', 'FOUNDED_BEFORE_PARENT']],
    },
    {
      name: 'a circle',
      rows: [
        federation(2, { code: 'A', parent: 'B' }),
        federation(3, { code: 'B', parent: 'C' }),
        federation(4, { code: 'C', parent: 'A' }),
        row(5, { parent: 'A' }),
      ],
      errors: [[2, '上级', 'PARENT_CIRCLE']],
    },
    {
      name: 'itself as parent',
      rows: [federation(2, { code: 'A', parent: 'A' })],
      errors: [[2, '上级', 'PARENT_CIRCLE']],
    },
    {
      name: 'a code twice',
      rows: [row(2, { code: 'A' }), row(3, { code: 'A' })],
      errors: [[3, '编码', 'DUPLICATE_IN_FILE']],
    },
    {
      name: 'a credit code twice',
      rows: [row(2, { uscc: 'U' }), row(3, { uscc: 'U' })],
      errors: [[3, '信用代码', 'DUPLICATE_IN_FILE']],
    },
    {
      name: 'a name twice below one parent, named by code and by name',
      rows: [
        row(2, { name: '一号工会', parent: '370303101' }),
        row(3, { name: '一号工会', parent: '南定镇总工会' }),
        row(4, { name: '一号工会' }),
      ],
      errors: [[3, '名称', 'DUPLICATE_IN_FILE']],
    },
    {
      name: 'a taken code',
      rows: [row(2, { code: 'A' })],
      register: { takenCodes: new Set(['A']) },
      errors: [[2, '编码', 'CODE_TAKEN']],
    },
    {
      name: 'a taken credit code',
      rows: [row(2, { uscc: 'U' })],
      register: { takenUsccs: new Set(['U']) },
      errors: [[2, '信用代码', 'USCC_TAKEN']],
    },
    {
      name: 'a union that is registered',
      rows: [row(2, { name: '一号工会' })],
      register: { takenNames: new Set([nameBelow(ROOT.id, '一号工会')]) },
      errors: [[2, '名称', 'ALREADY_REGISTERED']],
    },
  ])('with $name: $errors', ({ rows, register, errors }) => {
    const outcome = placeUnions(rows, { ...REGISTER, ...register }, HEADINGS);
    expect(outcome.errors.map(({ row: number, column, code }) => [number, column, code])).toEqual(errors);
  });

  test('a table of nothing but duplicates is told as such, row by row', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) =>
      row(index + 2, { code: 'A', uscc: 'U', name: '一号工会' }),
    );
    expect(placeUnions(rows, { ...REGISTER, takenCodes: new Set(['A']) }, HEADINGS).errors).toHaveLength(
      3 * 49_999 + 50_000,
    );
  });
});
