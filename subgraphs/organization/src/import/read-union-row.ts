import {
  cellError,
  monthOf,
  namePinyin,
  readCalendarDate,
  Refusal,
  type ImportRow,
  type ImportRowError,
  type StatedDate,
} from '@gonghui/kit';
import { checkMembership, type MembershipCounts } from '../rules/check-membership.js';
import { checkUnionFields } from '../trade-union/create-trade-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { UnionKind } from '../trade-union/union-kind.js';
import { KIND_WORDS, LEVEL_WORDS, readCount, readKind, readLevel, readYesNo } from './read-values.js';
import type { UnionColumn } from './union-columns.js';

/** A union as a row of the table states it; every field by itself is right. */
export interface UnionDraft {
  readonly row: number;
  readonly name: string;
  readonly pinyin: string;
  readonly shortName: string | null;
  readonly code: string | null;
  /** Code or name of the union it belongs to; null: the union that the table is imported below. */
  readonly parent: string | null;
  readonly level: UnionLevel;
  readonly kind: UnionKind;
  readonly founded: StatedDate;
  readonly industry: string | null;
  readonly uscc: string | null;
  readonly isNewBusinessForm: boolean;
  /** Its first membership return. */
  readonly membership: { readonly period: string; readonly counts: MembershipCounts } | null;
}

/** What a row holds: always what others may refer to, and either a draft or errors. */
export interface UnionRow {
  readonly row: number;
  readonly name: string;
  readonly code: string | null;
  readonly draft: UnionDraft | null;
  readonly errors: readonly ImportRowError[];
}

const COUNTS = ['members', 'femaleMembers', 'migrantMembers', 'newFormMembers', 'twoNewMembers'] as const;

/** Fields of `checkUnionFields` that are columns here. */
const CHECKED: ReadonlySet<string> = new Set<UnionColumn>([
  'name',
  'shortName',
  'code',
  'foundedOn',
  'industry',
  'uscc',
  'kind',
]);

/**
 * Reads a row of the table with the same rules that a union founded by hand has to meet.
 * @param headings what the file calls each column
 * @param today `yyyy-mm-dd`
 */
export function readUnionRow(
  { row, cells }: ImportRow<UnionColumn>,
  headings: Readonly<Record<UnionColumn, string>>,
  today: string,
): UnionRow {
  const errors: ImportRowError[] = [];
  const fault = (column: UnionColumn, code: string, message: string): void => {
    errors.push(cellError(row, headings[column], code, message, cells[column]));
  };

  const { name } = cells;
  const code = cells.code || null;
  const level = cells.level === '' ? UnionLevel.GRASSROOTS : readLevel(cells.level);
  if (level === null) fault('level', 'LEVEL_UNKNOWN', `Write one of ${LEVEL_WORDS}.`);
  const kind = readKind(cells.kind);
  if (kind === null) fault('kind', 'KIND_UNKNOWN', `Write one of ${KIND_WORDS}.`);
  const founded = readCalendarDate(cells.foundedOn);
  if (founded === null) fault('foundedOn', 'DATE_UNREADABLE', 'Write the day as 2021-04-28 or 2021年4月28日.');
  const isNewBusinessForm = cells.isNewBusinessForm === '' ? false : readYesNo(cells.isNewBusinessForm);
  if (isNewBusinessForm === null) fault('isNewBusinessForm', 'ANSWER_UNREADABLE', 'Write 是 or 否.');
  const industry = cells.industry.toUpperCase() || null;
  const uscc = cells.uscc.toUpperCase() || null;

  try {
    checkUnionFields(
      {
        parentId: '',
        name,
        shortName: cells.shortName || null,
        code,
        industry,
        uscc,
        isNewBusinessForm: isNewBusinessForm ?? false,
        // What could not be read has its own error already: a value that passes stands in for it.
        level: level ?? UnionLevel.GRASSROOTS,
        kind: kind ?? readKind('企业工会')!,
        foundedOn: founded?.day ?? today,
      },
      today,
    );
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    for (const { code: problem, message, field } of refusal.userErrors) {
      const column = field?.[0] as UnionColumn;
      if (!CHECKED.has(column)) throw new Error(`the check of ${column} has no column`, { cause: refusal });
      if (column !== 'kind' || (level !== null && kind !== null)) fault(column, problem, message);
    }
  }

  const membership = readMembership(cells, level, founded, today, fault);
  if (
    errors.length > 0 ||
    level === null ||
    kind === null ||
    founded === null ||
    isNewBusinessForm === null ||
    membership === 'wrong'
  )
    return { row, name, code, draft: null, errors };
  return {
    row,
    name,
    code,
    errors,
    draft: {
      row,
      name,
      pinyin: namePinyin(name),
      shortName: cells.shortName || null,
      code,
      parent: cells.parent || null,
      level,
      kind,
      founded,
      industry,
      uscc,
      isNewBusinessForm,
      membership,
    },
  };
}

function readMembership(
  cells: Readonly<Record<UnionColumn, string>>,
  level: UnionLevel | null,
  founded: StatedDate | null,
  today: string,
  fault: (column: UnionColumn, code: string, message: string) => void,
): UnionDraft['membership'] | 'wrong' {
  const given = COUNTS.filter((column) => cells[column] !== '');
  if (given.length === 0) return null;
  let isWrong = false;
  const wrong = (column: UnionColumn, code: string, message: string): void => {
    isWrong = true;
    fault(column, code, message);
  };
  if (cells.members === '')
    wrong('members', 'MEMBERS_MISSING', 'Parts of the membership need the number of all members.');
  if (level !== null && level !== UnionLevel.GRASSROOTS)
    wrong(
      'members',
      'NOT_GRASSROOTS',
      'The members of a federation are the sum of the unions below it. Leave the cell empty.',
    );
  const counts = Object.fromEntries(
    COUNTS.map((column) => [column, cells[column] === '' ? 0 : readCount(cells[column])]),
  );
  for (const column of COUNTS)
    if (counts[column] === null) wrong(column, 'COUNT_UNREADABLE', 'Write a whole number, e.g. 260.');
  const stated = cells.period === '' ? { day: today } : readCalendarDate(cells.period);
  if (!stated) wrong('period', 'DATE_UNREADABLE', 'Write the month as 2026-03 or 2026年3月.');
  if (isWrong || !stated) return 'wrong';

  const whole = counts as unknown as MembershipCounts;
  for (const { field, reason } of checkMembership(whole)) wrong(field, 'COUNT_INVALID', reason);
  const period = monthOf(stated.day);
  if (period > today)
    wrong('period', 'PERIOD_IN_FUTURE', `${period.slice(0, 7)} lies in the future; today is ${today}.`);
  if (founded && founded.day <= today && period < monthOf(founded.day))
    wrong('period', 'PERIOD_BEFORE_FOUNDED', `The union was founded on ${founded.day}; report a later month.`);
  return isWrong ? 'wrong' : { period, counts: whole };
}
