import {
  checkName,
  checkNotFuture,
  checkRange,
  checkReason,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkAges } from '../schedule/rules/check-ages.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { loadOpenProgramme, loadOwnProgramme, lockBookings } from './load-programme.js';
import { KEPT } from '../booking/booking-status.js';
import { ProgrammeStatus } from './programme-status.js';
import { ProgrammeChange } from './programme-change.entity.js';
import { ProgrammeTerm } from './programme-term.js';
import { termChanges } from './rules/term-changes.js';
import { ScreeningFund } from './screening-fund.entity.js';
import { ScreeningProgramme } from './screening-programme.entity.js';
import type {
  CloseScreeningProgrammeInput,
  CreateScreeningProgrammeInput,
  PassDownScreeningFundInput,
  ScreeningProgrammeTermsInput,
  UpdateScreeningProgrammeInput,
} from './screening-programme.types.js';

/** What a programme may be described by, new or not. */
type DescribedProgramme = Pick<
  CreateScreeningProgrammeInput,
  'name' | 'source' | 'startsOn' | 'endsOn' | 'costCap' | 'abnormalMonths' | 'positiveMonths'
>;

/** Begins a programme. @returns its id */
export async function createProgramme(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const { endsOn, costCap } = input;
  refuseProblems(...describedProblems(input), ...termProblems(input, ''));
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const name = input.name.trim();
  const programme = em.create(ScreeningProgramme, {
    id: v7(),
    unionId: union.id,
    name,
    pinyin: namePinyin(name),
    ...termsOf(input),
    endsOn: endsOn ?? null,
    costCapFen: costCap ?? null,
    abnormalMonths: input.abnormalMonths,
    positiveMonths: input.positiveMonths,
    status: input.isDraft ? ProgrammeStatus.DRAFT : ProgrammeStatus.OPEN,
    source: input.source.trim(),
  });
  em.persist(programme);
  return programme.id;
}

/**
 * Describes a programme anew. Of a published one its terms stay, and what is changed is written down with the reason.
 * @returns its id
 * @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_CLOSED`, `PROGRAMME_PUBLISHED`, `REASON`, `PERIOD_INVALID`, `BATCH_AFTER_END`,
 * `RETURN_AFTER_END`
 */
export async function updateProgramme(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateScreeningProgrammeInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'health:manage');
  const programme = await loadOwnProgramme(em, input.id, 'id');
  const isDraft = programme.status === ProgrammeStatus.DRAFT;
  if (!isDraft) await loadOpenProgramme(em, programme.id, 'id');
  if (!isDraft && input.terms)
    refuse('PROGRAMME_PUBLISHED', 'It is published: whom it examines, from when and who pays stay.', 'terms');
  const startsOn = input.terms?.startsOn ?? programme.startsOn;
  refuseProblems(
    ...describedProblems({ ...input, startsOn }),
    ...(input.terms ? termProblems(input.terms, 'terms.') : []),
  );
  const [{ last }] = await em.execute<[{ last: string | null }]>(
    'select max(held_on)::text as last from health.screening_batch where programme_id = ?',
    [programme.id],
  );
  if (input.endsOn != null && last !== null && input.endsOn < last)
    refuse('BATCH_AFTER_END', `Examinations are arranged until ${last}. Choose that day or a later one.`, 'endsOn');
  if (input.endsOn != null) await refuseReturnsAfter(em, programme.id, input.endsOn);
  const name = input.name.trim();
  const described = {
    name,
    endsOn: input.endsOn ?? null,
    costCapFen: input.costCap ?? null,
    abnormalMonths: input.abnormalMonths,
    positiveMonths: input.positiveMonths,
    source: input.source.trim(),
  } satisfies Partial<ScreeningProgramme>;
  const changes = termChanges(programme, described);
  if (!isDraft && changes.length > 0) {
    const reason = input.reason ?? '';
    refuseProblems(['reason', 'REASON', checkReason(reason)]);
    em.persist(
      em.create(ProgrammeChange, {
        id: v7(),
        programmeId: programme.id,
        unionId: programme.unionId,
        terms: changes.map(({ term, before, after }) => ({ term: ProgrammeTerm[term], before, after })),
        reason: reason.trim(),
        actorId: actor.accountId,
        actorName: actor.name,
        at: ctx.now,
      }),
    );
  }
  Object.assign(programme, { ...described, pinyin: namePinyin(name), ...(input.terms ? termsOf(input.terms) : {}) });
  return programme.id;
}

/** What fixes whom a programme examines, from when on, and who pays. */
function termsOf({
  kinds,
  startsOn,
  payer,
  leastAge,
  greatestAge,
  ownerships,
}: ScreeningProgrammeTermsInput): Pick<ScreeningProgramme, keyof ScreeningProgrammeTermsInput> {
  return {
    kinds: [...new Set(kinds)],
    startsOn,
    payer,
    leastAge: leastAge ?? null,
    greatestAge: greatestAge ?? null,
    ownerships: [...new Set(ownerships)],
  };
}

/** What may be wrong with that. @param at where it stands in the input, e.g. `terms.` */
function termProblems(
  { kinds, leastAge, greatestAge }: ScreeningProgrammeTermsInput,
  at: string,
): [string, string, string | null][] {
  return [
    [`${at}kinds`, 'KINDS_MISSING', kinds.length > 0 ? null : 'Name at least one examination.'],
    [`${at}leastAge`, 'AGES_INVALID', checkAges(leastAge, greatestAge)],
  ];
}

/** What may be wrong with the description of a programme. */
function describedProblems({
  name,
  source,
  startsOn,
  endsOn,
  costCap,
  abnormalMonths,
  positiveMonths,
}: DescribedProgramme): [string, string, string | null][] {
  return [
    ['name', 'NAME_INVALID', checkName(name)],
    ['source', 'SOURCE_MISSING', checkReason(source, 'The source')],
    ['endsOn', 'PERIOD_INVALID', endsOn == null || endsOn >= startsOn ? null : 'The last day lies before the first.'],
    ['costCap', 'COST_CAP', costCap == null || costCap > 0n ? null : 'The most per woman must be above 0.'],
    ['abnormalMonths', 'RECALL_MONTHS', checkRange(abnormalMonths, 1, 60, 'Months until the next look')],
    ['positiveMonths', 'RECALL_MONTHS', checkRange(positiveMonths, 1, 60, 'Months until the next look')],
  ];
}

/**
 * Closes a programme. Appointments after its last day are given back; months until then can still be reported.
 * @returns its id
 * @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_DRAFT`, `PROGRAMME_CLOSED`, `PERIOD_INVALID`, `BATCH_AFTER_END`,
 * `RETURN_AFTER_END`
 */
export async function closeProgramme(
  ctx: RequestContext,
  em: EntityManager,
  { id, endsOn }: CloseScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const programme = await loadOwnProgramme(em, id, 'id');
  await loadOpenProgramme(em, programme.id, 'id');
  refuseProblems(
    ['endsOn', 'PERIOD_INVALID', endsOn >= programme.startsOn ? null : `It began on ${programme.startsOn}.`],
    ['endsOn', 'PERIOD_INVALID', checkNotFuture(endsOn, ctx.today)],
  );
  await lockBookings(em, programme.id, 'CLOSES');
  const [{ last }] = await em.execute<[{ last: string | null }]>(
    `select max(held_on)::text as last from health.booking where programme_id = ? and status in (${KEPT})`,
    [programme.id],
  );
  if (last !== null && endsOn < last)
    refuse('BATCH_AFTER_END', `Women were examined until ${last}. Choose that day or a later one.`, 'endsOn');
  await refuseReturnsAfter(em, programme.id, endsOn);
  await em.execute(
    `update health.booking set status = 'CANCELLED' where programme_id = ? and status = 'BOOKED' and held_on > ?::date`,
    [programme.id, endsOn],
  );
  programme.endsOn = endsOn;
  programme.status = ProgrammeStatus.CLOSED;
  return programme.id;
}

/** Refuses an end before months that are reported. @throws Refusal `RETURN_AFTER_END` */
async function refuseReturnsAfter(em: EntityManager, programmeId: string, endsOn: string): Promise<void> {
  const [{ last }] = await em.execute<[{ last: string | null }]>(
    'select max(month)::text as last from health.screening_return where programme_id = ?',
    [programmeId],
  );
  if (last !== null && endsOn < last)
    refuse('RETURN_AFTER_END', `Months are reported until ${last.slice(0, 7)}. Choose a later day.`, 'endsOn');
}

/** Records money passed down. @returns its id @throws Refusal `AMOUNT_INVALID`, `UNION_OUTSIDE`, `PERIOD_INVALID` */
export async function passDownFund(
  ctx: RequestContext,
  em: EntityManager,
  input: PassDownScreeningFundInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  refuseProblems(
    ['amount', 'AMOUNT_INVALID', input.amount > 0n ? null : 'The amount must be above 0.'],
    ['passedOn', 'PERIOD_INVALID', checkNotFuture(input.passedOn, ctx.today)],
  );
  const own = await loadOwnProgramme(em, input.programmeId, 'programmeId');
  const programme = await loadOpenProgramme(em, own.id, 'programmeId');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  await refuseOutside(em, programme, union.id);
  if (input.passedOn < programme.startsOn)
    refuse('PERIOD_INVALID', `The programme began on ${programme.startsOn}.`, 'passedOn');
  const fund = em.create(ScreeningFund, {
    id: v7(),
    programmeId: programme.id,
    unionId: union.id,
    amountFen: input.amount,
    passedOn: input.passedOn,
  });
  em.persist(fund);
  return fund.id;
}

/** Refuses a union that is not at or below the one that runs the programme. */
export async function refuseOutside(em: EntityManager, programme: ScreeningProgramme, unionId: string): Promise<void> {
  const [place] = await em.execute<{ below: boolean }[]>(
    'select tree.path_of(?::uuid) operator(public.<@) tree.path_of(?::uuid) as below',
    [unionId, programme.unionId],
  );
  if (!place?.below) refuse('UNION_OUTSIDE', 'This union does not belong to the area of the programme.', 'unionId');
}
