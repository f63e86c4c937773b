import {
  arrayLiteral,
  cellError,
  checkLine,
  checkName,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type ImportColumn,
  type ImportPayload,
  type ImportRowError,
  type InputCheck,
  type MutationOutcome,
  type RequestContext,
  mutate,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { findUnions } from '../entry/write-entries.js';
import { importRows } from '../import-rows.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ContestStatus } from './contest-status.js';
import type { Contest } from './contest.entity.js';
import type {
  AddContestParticipantsInput,
  ContestCode,
  ImportContestParticipantsInput,
  IssueContestCodesInput,
} from './contest.inputs.js';
import { makeEntryCode } from './entry-code.js';
import { loadContest } from './save-contest.js';

const MAX_PERSONS = 500;
const MAX_CODES = 2_000;

/** A person to add. */
interface Person {
  readonly name: string;
  readonly personNo: string;
  readonly unionId: string;
}

/** Adds persons of a union who may take part. @returns their ids */
export async function addContestParticipants(
  ctx: RequestContext,
  em: EntityManager,
  input: AddContestParticipantsInput,
): Promise<readonly string[]> {
  requireScope(ctx.actor, 'competition:write');
  const { persons } = input;
  refuseProblems(
    [
      'persons',
      'PERSONS_INVALID',
      persons.length >= 1 && persons.length <= MAX_PERSONS ? null : `Add 1 to ${MAX_PERSONS} persons at a time.`,
    ],
    ...persons.flatMap(({ name, personNo }, index): InputCheck[] => [
      [`persons.${index}.name`, 'NAME_INVALID', checkName(name)],
      [`persons.${index}.personNo`, 'PERSON_NO_INVALID', checkPersonNo(personNo)],
    ]),
  );
  const contest = await loadOpenContest(ctx, em, input.contestId);
  const union = await loadActiveUnion(em, input.homeUnionId, 'homeUnionId');
  const people = persons.map(({ name, personNo }) => ({
    name: name.trim(),
    personNo: personNo.trim(),
    unionId: union.id,
  }));
  const known = await findKnown(em, contest, people);
  refuseProblems(
    ...people.map((person, index): InputCheck => [
      `persons.${index}.personNo`,
      'PERSON_TWICE',
      known.has(index) ? `${person.personNo} is on the list already.` : null,
    ]),
  );
  return write(em, contest, people);
}

type PersonColumn = 'name' | 'personNo' | 'union';

const COLUMNS: readonly ImportColumn<PersonColumn>[] = [
  { key: 'name', headings: ['姓名', '参赛人员', 'name'], isRequired: true },
  { key: 'personNo', headings: ['编号', '工号', '会员编号', 'personNo', 'number'], isRequired: true },
  { key: 'union', headings: ['工会编码', '单位编码', 'unionCode', 'union'] },
];

/** Adds the persons of a table, all of them or none. */
export function importContestParticipants(
  ctx: RequestContext,
  input: ImportContestParticipantsInput,
): Promise<ImportPayload> {
  requireScope(ctx.actor, 'competition:write');
  return importRows(ctx, 'importContestParticipants', input, COLUMNS, async (em, { rows, headings }) => {
    const errors: ImportRowError[] = [];
    const contest = await loadOpenContest(ctx, em, input.contestId);
    const unions = await findUnions(em, [...new Set(rows.map(({ cells }) => cells.union).filter(Boolean))]);
    const people = rows.map(({ row, cells }): Person => {
      const fault = (column: PersonColumn, code: string, problem: string | null): void => {
        if (problem) errors.push(cellError(row, headings[column], code, problem, cells[column]));
      };
      fault('name', 'NAME_INVALID', checkName(cells.name));
      fault('personNo', 'PERSON_NO_INVALID', checkPersonNo(cells.personNo));
      const unionId = cells.union === '' ? contest.unionId : unions.get(cells.union);
      if (unionId === undefined) fault('union', 'UNION_NOT_FOUND', 'There is no such union in your scope.');
      return { name: cells.name, personNo: cells.personNo, unionId: unionId ?? contest.unionId };
    });
    for (const index of await findKnown(em, contest, people)) {
      const { row, cells } = rows[index]!;
      errors.push(
        cellError(row, headings.personNo, 'PERSON_TWICE', 'This person is on the list already.', cells.personNo),
      );
    }
    if (errors.length === 0) await write(em, contest, people);
    return errors;
  });
}

/** Issues codes; those before end. It is the one result that a repeated request does not get again: they are kept nowhere. */
export async function issueContestCodes(
  ctx: RequestContext,
  input: IssueContestCodesInput,
): Promise<MutationOutcome<number> & { readonly codes: readonly ContestCode[] }> {
  requireScope(ctx.actor, 'competition:write');
  let codes: ContestCode[] = [];
  const outcome = await mutate(ctx, 'issueContestCodes', input, async (em) => {
    const contest = await loadOpenContest(ctx, em, input.contestId);
    const ids = input.participantIds ?? null;
    const rows = await em.execute<{ id: string; name: string; person_no: string; union_name: string | null }[]>(
      `select one.id, one.name, one.person_no,
              (select home.name from reference.union_node home where home.id = one.home_union_id) as union_name
         from competition.contest_participant one
        where one.contest_id = ?::uuid and ${ids ? 'one.id = any(?::uuid[])' : 'one.code_hash is null and ?::text is null'}
        order by one.home_union_id, one.person_no limit ? for update of one`,
      [contest.id, ids ? arrayLiteral(ids.filter(isId)) : null, MAX_CODES],
    );
    if (ids && rows.length < ids.length)
      refuse('PARTICIPANT_NOT_FOUND', 'Some of them are not on the list of this contest.', 'participantIds');
    if (rows.length === 0) refuse('CODES_ISSUED', 'Everybody on the list has a code; name those who need another.');
    const made = rows.map(() => makeEntryCode());
    await em.execute(
      `update competition.contest_participant one set code_hash = fresh.hash, code_issued_at = ?::timestamptz
         from unnest(?::uuid[], ?::text[]) fresh (id, hash) where one.id = fresh.id`,
      [ctx.now.toISOString(), arrayLiteral(rows.map(({ id }) => id)), arrayLiteral(made.map((one) => one.hash))],
    );
    codes = rows.map(({ id, name, person_no: personNo, union_name: unionName }, index) => ({
      participantId: id,
      name,
      personNo,
      unionName: unionName ?? '',
      code: made[index]!.code,
    }));
    return codes.length;
  });
  return { ...outcome, codes: outcome.result === null ? [] : codes };
}

function checkPersonNo(personNo: string): string | null {
  return personNo.trim() === ''
    ? 'Each person has a number of his union; it tells persons apart.'
    : checkLine(personNo, 'The number');
}

async function loadOpenContest(ctx: RequestContext, em: EntityManager, id: string): Promise<Contest> {
  const contest = await loadContest(em, id, 'contestId');
  if (contest.status === ContestStatus.CANCELLED || contest.closesAt <= ctx.now)
    refuse('CONTEST_OVER', 'The contest is over or cancelled; its list stays as it is.', 'contestId');
  return contest;
}

/** Positions of those who are on the list of the contest already, or twice among these. */
async function findKnown(em: EntityManager, contest: Contest, people: readonly Person[]): Promise<ReadonlySet<number>> {
  const rows = await em.execute<{ at: number }[]>(
    `select asked.at::int - 1 as at
       from unnest(?::uuid[], ?::text[]) with ordinality asked (union_id, person_no, at)
      where exists (select from competition.contest_participant one
                     where one.contest_id = ?::uuid and one.home_union_id = asked.union_id and one.person_no = asked.person_no)`,
    [arrayLiteral(people.map(({ unionId }) => unionId)), arrayLiteral(people.map((one) => one.personNo)), contest.id],
  );
  const known = new Set(rows.map(({ at }) => at));
  const seen = new Set<string>();
  for (const [index, { unionId, personNo }] of people.entries()) {
    const key = `${unionId} ${personNo}`;
    if (seen.has(key)) known.add(index);
    seen.add(key);
  }
  return known;
}

async function write(em: EntityManager, contest: Contest, people: readonly Person[]): Promise<readonly string[]> {
  const ids = people.map(() => v7());
  await em.execute(
    `insert into competition.contest_participant (id, contest_id, union_id, home_union_id, name, person_no)
     select added.id, ?::uuid, ?::uuid, added.home, added.name, added.person_no
       from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) added (id, home, name, person_no)`,
    [
      contest.id,
      contest.unionId,
      arrayLiteral(ids),
      arrayLiteral(people.map(({ unionId }) => unionId)),
      arrayLiteral(people.map(({ name }) => name)),
      arrayLiteral(people.map(({ personNo }) => personNo)),
    ],
  );
  return ids;
}
