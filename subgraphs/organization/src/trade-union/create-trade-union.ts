import {
  checkName,
  checkNotFuture,
  checkUscc,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { checkIndustry } from '../rules/check-industry.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { writeHistory } from '../history/write-history.js';
import { kindFitsLevel, mayHold } from '../rules/may-hold.js';
import { loadActiveUnion } from './load-union.js';
import type { CreateTradeUnionInput } from './trade-union.inputs.js';
import { TradeUnion } from './trade-union.entity.js';
import { UnionLevel } from './union-level.js';

type NewUnion = Omit<CreateTradeUnionInput, 'clientMutationId'>;

/** Founds a union below its parent. @returns its id */
export async function createTradeUnion(ctx: RequestContext, em: EntityManager, input: NewUnion): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  checkUnionFields(input, ctx.today);
  const parent = await loadActiveUnion(em, input.parentId, 'parentId');
  const place = mayHold(parent.level, input.level, input.kind);
  if (place.state === 'refused') refuse(place.code, place.reason, 'level');
  if (input.foundedOn < parent.countedFrom)
    refuse(
      'FOUNDED_BEFORE_PARENT',
      `${parent.name} counts since ${parent.countedFrom}; a union below it cannot be older.`,
      'foundedOn',
    );
  const id = v7();
  await em.execute('select tree.add_nodes(array[?]::uuid[], array[?]::uuid[], array[?]::boolean[], array[?]::date[])', [
    id,
    parent.id,
    input.level === UnionLevel.GRASSROOTS,
    input.foundedOn,
  ]);
  const name = input.name.trim();
  em.persist(
    em.create(TradeUnion, {
      id,
      parentId: parent.id,
      code: input.code?.trim() || null,
      name,
      shortName: input.shortName?.trim() || null,
      pinyin: namePinyin(name),
      level: input.level,
      kind: input.kind,
      foundedOn: input.foundedOn,
      dissolvedOn: null,
      countedFrom: input.foundedOn,
      isNewBusinessForm: input.isNewBusinessForm,
      directlyAdministered: parent.level === UnionLevel.PROVINCIAL && input.level === UnionLevel.GRASSROOTS,
      industry: input.industry ?? null,
      uscc: input.uscc ?? null,
      successorId: null,
    }),
  );
  writeHistory(em, { unionId: id, kind: HistoryKind.FOUNDED, on: input.foundedOn, title: `${name}成立` });
  await refuseTakenCode(em, input.code?.trim() || null);
  return id;
}

/** Refuses every field that is wrong by itself. */
export function checkUnionFields(input: NewUnion, today: string): void {
  const fit = kindFitsLevel(input.kind, input.level);
  const uscc = input.uscc ? checkUscc(input.uscc) : null;
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    ['shortName', 'NAME_INVALID', input.shortName ? checkName(input.shortName, 'The short name') : null],
    [
      'code',
      'CODE_INVALID',
      input.code && !/^[0-9A-Z-]{1,30}$/.test(input.code.trim())
        ? 'A code has up to 30 digits, capital letters and hyphens.'
        : null,
    ],
    ['foundedOn', 'FOUNDED_IN_FUTURE', checkNotFuture(input.foundedOn, today)],
    ['industry', 'INDUSTRY_INVALID', input.industry ? checkIndustry(input.industry) : null],
    ['uscc', 'USCC_INVALID', uscc?.state === 'invalid' ? uscc.reason : null],
    ['kind', 'KIND_LEVEL_MISMATCH', fit.state === 'refused' ? fit.reason : null],
  );
}

async function refuseTakenCode(em: EntityManager, code: string | null): Promise<void> {
  if (code === null) return;
  // The owner of a taken code may lie outside the scope: ask without telling whose it is.
  const [{ taken }] = await em.execute<[{ taken: boolean }]>('select organization.code_is_taken(?) as taken', [code]);
  if (taken) refuse('CODE_TAKEN', `The code ${code} belongs to another union. Check it, or leave it out.`, 'code');
}
