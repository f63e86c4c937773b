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
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import { loadOpenProgramme, loadOwnProgramme } from './load-programme.js';
import { ProgrammeStatus } from './programme-status.js';
import { ScreeningFund } from './screening-fund.entity.js';
import { ScreeningProgramme } from './screening-programme.entity.js';
import type {
  CloseScreeningProgrammeInput,
  CreateScreeningProgrammeInput,
  PassDownScreeningFundInput,
} from './screening-programme.types.js';

/** Begins a programme. @returns its id */
export async function createProgramme(
  ctx: RequestContext,
  em: EntityManager,
  input: CreateScreeningProgrammeInput,
): Promise<string> {
  requireScope(ctx.actor, 'health:manage');
  const { startsOn, endsOn, costCap } = input;
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['source', 'SOURCE_MISSING', checkReason(input.source, 'The source')],
    ['kinds', 'KINDS_MISSING', input.kinds.length > 0 ? null : 'Name at least one examination.'],
    ['endsOn', 'PERIOD_INVALID', endsOn == null || endsOn >= startsOn ? null : 'The last day lies before the first.'],
    ['costCap', 'COST_CAP', costCap == null || costCap > 0n ? null : 'The most per woman must be above 0.'],
    ['abnormalMonths', 'RECALL_MONTHS', checkRange(input.abnormalMonths, 1, 60, 'Months until the next look')],
    ['positiveMonths', 'RECALL_MONTHS', checkRange(input.positiveMonths, 1, 60, 'Months until the next look')],
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
    abnormalMonths: input.abnormalMonths,
    positiveMonths: input.positiveMonths,
    status: ProgrammeStatus.OPEN,
    source: input.source.trim(),
  });
  em.persist(programme);
  return programme.id;
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
