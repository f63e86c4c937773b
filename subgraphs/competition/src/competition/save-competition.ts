import {
  checkName,
  checkRange,
  checkReason,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkCompetition } from '../rules/check-competition.js';
import { holdsWithoutApproval, mayApprove } from '../rules/class-rule.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { ClassApproval } from './class-approval.entity.js';
import { CompetitionHost } from './competition-host.entity.js';
import { CompetitionStatus } from './competition-status.js';
import { Competition } from './competition.entity.js';
import type {
  CoHostInput,
  CreateCompetitionInput,
  GrantClassApprovalInput,
  UpdateCompetitionInput,
} from './competition.inputs.js';
import { loadCompetition } from './load-competition.js';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
const MAX_HOSTS = 40;

/** Statuses in which a competition may still be described otherwise. */
const CHANGEABLE: ReadonlySet<CompetitionStatus> = new Set([
  CompetitionStatus.DRAFT,
  CompetitionStatus.ANNOUNCED,
  CompetitionStatus.ENTRY_OPEN,
]);

/** Prepares a competition. @returns its id */
export async function createCompetition(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateCompetitionInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:write');
  refuseProblems(
    ...checkCompetition(input),
    ['year', 'YEAR_INVALID', checkRange(input.year, FIRST_YEAR, LAST_YEAR, 'The year')],
    ...checkHosts(input.coHosts),
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const approvalId = holdsWithoutApproval(union.level, input.competitionClass)
    ? null
    : await takeApproval(em, union.id, input);
  const name = input.name.trim();
  const competition = em.create(Competition, {
    id: v7(),
    unionId: union.id,
    name,
    pinyin: namePinyin(name),
    year: input.year,
    edition: input.edition ?? null,
    theme: input.theme?.trim() || null,
    competitionClass: input.competitionClass,
    approvalId,
    status: CompetitionStatus.DRAFT,
    statusReason: null,
    startsOn: input.startsOn ?? null,
    endsOn: input.endsOn ?? null,
    entryOpensOn: input.entryOpensOn ?? null,
    entryClosesOn: input.entryClosesOn ?? null,
    venueId: venueOf(input.venueId),
    outsideBodies: input.outsideBodies.map((body) => body.trim()),
    convertsResults: input.convertsResults,
    createdBy: actor.accountId,
  });
  em.persist(competition);
  persistHost(em, competition, union.id, union.name, 1);
  persistCoHosts(em, competition, input.coHosts);
  return competition.id;
}

/** Changes what is known of a competition before its entries close. @returns its id */
export async function updateCompetition(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateCompetitionInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const competition = await loadCompetition(em, input.id, 'id');
  if (!CHANGEABLE.has(competition.status))
    refuse('COMPETITION_FIXED', `The competition is ${competition.status}; it can be changed until entries close.`);
  const dates = {
    startsOn: input.startsOn === undefined ? competition.startsOn : input.startsOn,
    endsOn: input.endsOn === undefined ? competition.endsOn : input.endsOn,
    entryOpensOn: input.entryOpensOn === undefined ? competition.entryOpensOn : input.entryOpensOn,
    entryClosesOn: input.entryClosesOn === undefined ? competition.entryClosesOn : input.entryClosesOn,
  };
  refuseProblems(...checkCompetition({ ...input, ...dates }), ...checkHosts(input.coHosts ?? []), [
    'startsOn',
    'DATES_MISSING',
    competition.status === CompetitionStatus.DRAFT || dates.startsOn
      ? null
      : 'An announced competition needs its first day.',
  ]);
  if (input.name != null) {
    competition.name = input.name.trim();
    competition.pinyin = namePinyin(competition.name);
  }
  if (input.edition !== undefined) competition.edition = input.edition;
  if (input.theme !== undefined) competition.theme = input.theme?.trim() || null;
  if (input.outsideBodies != null) competition.outsideBodies = input.outsideBodies.map((body) => body.trim());
  if (input.venueId !== undefined) competition.venueId = venueOf(input.venueId);
  if (input.convertsResults != null) competition.convertsResults = input.convertsResults;
  Object.assign(competition, dates);
  if (input.coHosts != null) {
    await em.nativeDelete(CompetitionHost, { competitionId: competition.id, position: { $gt: 1 } });
    persistCoHosts(em, competition, input.coHosts);
  }
  await em.flush();
  await countContestants(em, competition);
  return competition.id;
}

/** Lets a union below hold one competition of a class above III. Source: S11. @returns the approval's id */
export async function grantClassApproval(
  ctx: RequestContext,
  em: EntityManager,
  input: GrantClassApprovalInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:approve');
  refuseProblems(
    ['year', 'YEAR_INVALID', checkRange(input.year, FIRST_YEAR, LAST_YEAR, 'The year')],
    ['document', 'DOCUMENT_MISSING', checkReason(input.document, 'The number of the document')],
  );
  const own = await loadActiveUnion(em, actor.unionId, 'unionId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  if (!mayApprove(own.level, input.competitionClass))
    refuse(
      'NOT_FOR_YOU_TO_APPROVE',
      `A ${own.level} union cannot approve ${input.competitionClass}; a provincial or national one can.`,
      'competitionClass',
    );
  if (union.id === own.id) refuse('APPROVAL_NEEDLESS', 'Your own union needs no approval of itself.', 'unionId');
  const document = input.document.trim();
  const { competitionClass, year } = input;
  if ((await em.count(ClassApproval, { unionId: union.id, competitionClass, year, document })) > 0)
    refuse('APPROVAL_KNOWN', 'This document has been recorded already.', 'document');
  const approval = em.create(ClassApproval, {
    id: v7(),
    unionId: union.id,
    approvedById: own.id,
    competitionClass,
    year,
    document,
  });
  em.persist(approval);
  return approval.id;
}

/** Contestants count in the month in which their announced competition begins. */
export async function countContestants(em: EntityManager, { id, status, startsOn }: Competition): Promise<void> {
  const isCounted = status !== CompetitionStatus.DRAFT && status !== CompetitionStatus.CANCELLED;
  await em.execute(
    'update competition.contestant set counted_on = ?::date where competition_id = ?::uuid and counted_on is distinct from ?::date',
    [isCounted ? startsOn : null, id, isCounted ? startsOn : null],
  );
}

/** The approval of a union above for another competition of that class and year. @returns its id */
export async function takeApproval(
  em: EntityManager,
  unionId: string,
  input: Pick<CreateCompetitionInput, 'competitionClass' | 'year'>,
): Promise<string> {
  // Two competitions at once must not use one approval.
  const [approval] = await em.execute<{ id: string }[]>(
    `select approval.id from competition.class_approval approval
      where approval.union_id = ?::uuid and approval.competition_class = ? and approval.year = ?
        and not exists (select from competition.competition used where used.approval_id = approval.id and used.status <> 'CANCELLED')
      order by approval.id limit 1 for update`,
    [unionId, input.competitionClass, input.year],
  );
  if (!approval)
    refuse(
      'CLASS_NOT_APPROVED',
      `Without the approval of the provincial federation for ${input.year} only class III can be created. Ask it to record its approval.`,
      'competitionClass',
    );
  return approval.id;
}

function persistCoHosts(em: EntityManager, competition: Competition, coHosts: readonly CoHostInput[]): void {
  const taken = new Set([competition.unionId]);
  for (const [index, { unionId, name }] of coHosts.entries()) {
    const id = unionId.toLowerCase();
    // Hosts may belong to other provinces, outside the scope: they are named, not read.
    if (!isId(id)) refuse('UNION_NOT_FOUND', 'There is no such union.', 'coHosts', String(index), 'unionId');
    if (taken.has(id)) refuse('HOST_TWICE', `${name} is a host already.`, 'coHosts', String(index), 'unionId');
    taken.add(id);
    persistHost(em, competition, id, name.trim(), index + 2);
  }
}

function persistHost(
  em: EntityManager,
  { id, unionId }: Competition,
  host: string,
  name: string,
  position: number,
): void {
  em.persist(em.create(CompetitionHost, { competitionId: id, hostUnionId: host, unionId, name, position }));
}

function checkHosts(hosts: readonly CoHostInput[]): InputCheck[] {
  const tooMany =
    hosts.length > MAX_HOSTS ? `A competition has at most ${MAX_HOSTS} hosts beside its organizer.` : null;
  return [
    ['coHosts', 'HOSTS_INVALID', tooMany],
    ...hosts.map(({ name }, index): InputCheck => [`coHosts.${index}.name`, 'NAME_INVALID', checkName(name)]),
  ];
}

function venueOf(id: string | null | undefined): string | null {
  if (id == null) return null;
  if (!isId(id)) refuse('VENUE_NOT_FOUND', 'There is no such venue.', 'venueId');
  return id;
}
