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
import { loadOpenProgramme, loadOwnProgramme } from './load-programme.js';
import { ProgrammeStatus } from './programme-status.js';
import { ScreeningFund } from './screening-fund.entity.js';
import { ScreeningProgramme } from './screening-programme.entity.js';
import type {
  CloseScreeningProgrammeInput,
  CreateScreeningProgrammeInput,
  PassDownScreeningFundInput,
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
  const { startsOn, endsOn, costCap } = input;
  refuseProblems(
    ['kinds', 'KINDS_MISSING', input.kinds.length > 0 ? null : 'Name at least one examination.'],
    ...describedProblems(input),
    ['leastAge', 'AGES_INVALID', checkAges(input.leastAge, input.greatestAge)],
  );
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const name = input.name.trim();
  const programme = em.create(ScreeningProgramme, {
    id: v7(),
    unionId: union.id,
    name,
    pinyin: namePinyin(name),
    kinds: [...new Set(input.kinds)],
    startsOn,
    endsOn: endsOn ?? null,
    payer: input.payer,
    costCapFen: costCap ?? null,
    leastAge: input.leastAge ?? null,
    greatestAge: input.greatestAge ?? null,
    abnormalMonths: input.abnormalMonths,
    positiveMonths: input.positiveMonths,
    status: ProgrammeStatus.OPEN,
    source: input.source.trim(),
  });
  em.persist(programme);
  return programme.id;
}

/**
 * Describes an open programme anew; whom it examines, from when and who pays stay as they were published.
 * @returns its id @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_CLOSED`, `PERIOD_INVALID`, `BATCH_AFTER_END`
 */
export async function updateProgramme(
  ctx: RequestContext,
  em: EntityManager,
  input: UpdateScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const own = await loadOwnProgramme(em, input.id, 'id');
  const programme = await loadOpenProgramme(em, own.id, 'id');
  refuseProblems(...describedProblems({ ...input, startsOn: programme.startsOn }));
  const [{ last }] = await em.execute<[{ last: string | null }]>(
    'select max(held_on)::text as last from health.screening_batch where programme_id = ?',
    [programme.id],
  );
  if (input.endsOn != null && last !== null && input.endsOn < last)
    refuse('BATCH_AFTER_END', `Examinations are arranged until ${last}. Choose that day or a later one.`, 'endsOn');
  const name = input.name.trim();
  Object.assign(programme, {
    name,
    pinyin: namePinyin(name),
    endsOn: input.endsOn ?? null,
    costCapFen: input.costCap ?? null,
    abnormalMonths: input.abnormalMonths,
    positiveMonths: input.positiveMonths,
    source: input.source.trim(),
  } satisfies Partial<ScreeningProgramme>);
  return programme.id;
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

/** Closes a programme. @returns its id @throws Refusal `PROGRAMME_NOT_FOUND`, `PROGRAMME_CLOSED`, `PERIOD_INVALID` */
export async function closeProgramme(
  ctx: RequestContext,
  em: EntityManager,
  { id, endsOn }: CloseScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const programme = await loadOwnProgramme(em, id, 'id');
  if (programme.status === ProgrammeStatus.CLOSED)
    refuse('PROGRAMME_CLOSED', `${programme.name} is closed already.`, 'id');
  refuseProblems(
    ['endsOn', 'PERIOD_INVALID', endsOn >= programme.startsOn ? null : `It began on ${programme.startsOn}.`],
    ['endsOn', 'PERIOD_INVALID', checkNotFuture(endsOn, ctx.today)],
  );
  programme.endsOn = endsOn;
  programme.status = ProgrammeStatus.CLOSED;
  return programme.id;
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
