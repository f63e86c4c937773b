import { cellError, checkName, readCalendarDate, type ImportRow, type ImportRowError } from '@gonghui/kit';
import { readIdentityNumber, type IdentityFacts } from '../rules/identity-number.js';
import type { ExamKind } from '../schedule/exam-kind.js';
import { inCohort } from '../schedule/rules/in-cohort.js';
import type { HonourLevel } from './honour-level.js';
import { EXAM_COLUMNS, HONOUR_WORDS, type RosterColumn } from './roster-columns.js';

/** A worker as a row of the roster tells of her. */
export interface RosterRow {
  readonly row: number;
  readonly name: string;
  readonly identity: string;
  readonly gender: IdentityFacts['gender'];
  readonly birthYear: number;
  /** Level of a model worker; null for others. */
  readonly honour: HonourLevel | null;
  /** Code of her employer's union; '' where the row names none. */
  readonly unionCode: string;
  readonly exams: readonly { readonly kind: ExamKind; readonly examinedOn: string }[];
}

/** A row that can be taken in, or everything that is wrong with it. Errors never repeat what stands in a cell. */
export type RosterReading = { readonly worker: RosterRow | null; readonly errors: readonly ImportRowError[] };

/** Every woman, of whatever age: the programmes choose theirs. */
const WOMEN = { leastAge: null, greatestAge: null };

/** Nobody younger may be employed (劳动法, article 15). */
const LEAST_AGE = 16;

/** Whoever is older was born in another century than the number says. */
const GREATEST_AGE = 100;

/** What a roster is read for. */
export interface RosterTerms {
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** Whether men are taken in, to whom no examination is owed. */
  readonly takesMen: boolean;
}

/** Reads and judges one row of a roster. */
export function readRosterRow(
  { row, cells }: ImportRow<RosterColumn>,
  headings: Readonly<Record<RosterColumn, string>>,
  { today, takesMen }: RosterTerms,
): RosterReading {
  const errors: ImportRowError[] = [];
  const fault = (column: RosterColumn, code: string, message: string): void =>
    void errors.push(cellError(row, headings[column], code, message, null));
  const nameProblem = checkName(cells.name);
  if (nameProblem) fault('name', 'NAME_INVALID', nameProblem);
  const identity = readIdentityNumber(cells.identity);
  if (identity.state === 'refused') fault('identity', identity.code, identity.reason);
  else {
    const { bornOn, gender } = identity.facts;
    const age = yearOf(today) - yearOf(bornOn);
    if (bornOn > today) fault('identity', 'COHORT_NOT_BORN', 'By the identity number this person was not born yet.');
    else if (age < LEAST_AGE || age > GREATEST_AGE)
      fault(
        'identity',
        'WORKER_AGE',
        `By the identity number no worker: a roster has ages from ${LEAST_AGE} to ${GREATEST_AGE}. Compare the year of birth with the card.`,
      );
    const cohort = inCohort(WOMEN, { gender, birthYear: yearOf(bornOn) }, yearOf(today));
    const reasons = cohort.state === 'out' ? cohort.reasons : [];
    for (const { code, reason } of reasons)
      if (!(takesMen && code === 'COHORT_NOT_A_WOMAN')) fault('identity', code, reason);
  }
  const honour = HONOUR_WORDS.get(cells.honour.trim());
  if (honour === undefined) fault('honour', 'HONOUR_INVALID', 'Write 全国, 省部级 or 市级, or leave it empty.');
  const exams = EXAM_COLUMNS.flatMap(([column, kind]) => {
    if (cells[column] === '') return [];
    const stated = readCalendarDate(cells[column]);
    // A month or a year is no day: the next examination is owed by the day of the last.
    if (!stated || stated.text !== null) {
      fault(column, 'DAY_INVALID', 'Write a day that exists as yyyy-mm-dd.');
      return [];
    }
    const examinedOn = stated.day;
    if (examinedOn > today) fault(column, 'EXAM_IN_FUTURE', 'An examination that was cannot lie in the future.');
    else if (identity.state === 'read' && examinedOn < identity.facts.bornOn)
      fault(column, 'EXAM_BEFORE_BIRTH', 'By the identity number she was not born on that day.');
    else if (identity.state === 'read' && takesMen && identity.facts.gender === 'MALE')
      fault(column, 'COHORT_NOT_A_WOMAN', 'By the identity number this is not a woman.');
    return [{ kind, examinedOn }];
  });
  if (errors.length > 0 || identity.state === 'refused') return { worker: null, errors };
  const { number, facts } = identity;
  return {
    worker: {
      row,
      name: cells.name.trim(),
      identity: number,
      gender: facts.gender,
      birthYear: yearOf(facts.bornOn),
      honour: honour ?? null,
      unionCode: cells.union,
      exams,
    },
    errors,
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
