import { describe, expect, test } from 'vitest';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { readRosterRow } from './read-roster-row.js';
import type { RosterColumn } from './roster-columns.js';

const HEADINGS = {
  name: '姓名',
  identity: '身份证号',
  union: '工会编码',
  gynaecological: '上次妇科检查',
  cervical: '上次宫颈癌检查',
  breast: '上次乳腺癌检查',
  honour: '劳模级别',
} satisfies Record<RosterColumn, string>;

const EMPTY = { union: '', gynaecological: '', cervical: '', breast: '', honour: '' };
const WOMAN = { ...EMPTY, name: '甲女士', identity: syntheticIdentity('1985-06-15', 2) };

const read = (change: Partial<Record<RosterColumn, string>>) =>
  readRosterRow({ row: 2, cells: { ...WOMAN, ...change } }, HEADINGS, { today: '2023-04-01', takesMen: false });
const codesOf = (change: Partial<Record<RosterColumn, string>>): string[] =>
  read(change).errors.map(({ code }) => code);

describe('when a row of a roster is read', () => {
  test.each(['2021-06-01', '2021/6/1', '2021.6.1', '2021年6月1日', '20210601', '2021/6/1 0:00', '44348'])(
    'the last examination may be written as tables write days: %s',
    (gynaecological) => {
      expect(read({ gynaecological }).worker?.exams).toEqual([{ kind: 'GYNAECOLOGICAL', examinedOn: '2021-06-01' }]);
    },
  );

  test.each(['2021-02-30', '2021年6月', '2021', '6/1/2021', '去年', '下午'])('%s is no day', (gynaecological) => {
    expect(codesOf({ gynaecological })).toEqual(['DAY_INVALID']);
  });

  test.each([
    ['1885-06-15', ['WORKER_AGE']],
    ['1922-12-31', ['WORKER_AGE']],
    ['1923-01-01', []],
    ['2007-12-31', []],
    ['2008-01-01', ['WORKER_AGE']],
    ['2023-04-01', ['WORKER_AGE']],
    ['2085-06-15', ['COHORT_NOT_BORN']],
  ])('somebody born on %s', (bornOn, expected) => {
    expect(codesOf({ identity: syntheticIdentity(bornOn, 2) })).toEqual(expected);
  });

  test.each([
    [
      'digits of full width',
      WOMAN.identity.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      [],
    ],
    ['a number of 15 digits', '110101850615002', ['IDENTITY_FORM']],
    ['a number that a spreadsheet rounded', '9.99999198506150E+17', ['IDENTITY_FORM']],
  ])('with %s for an identity number', (_what, identity, expected) => {
    expect(codesOf({ identity })).toEqual(expected);
  });
});
