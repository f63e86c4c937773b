import {
  checkName,
  checkUscc,
  isId,
  namePinyin,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
} from '@gonghui/kit';
import { checkIndustry } from '../rules/check-industry.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadActiveUnion } from '../trade-union/load-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { CreateUnitInput, UpdateUnitInput } from './unit.inputs.js';
import { Unit } from './unit.entity.js';

/** Most workers one unit can plausibly have, persons. Design: a typing guard, no law. */
const MAX_EMPLOYEES = 2_000_000;

/** Registers a unit. @returns its id */
export async function createUnit(ctx: RequestContext, em: EntityManager, input: CreateUnitInput): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  checkUnit(input);
  const division = await loadActiveUnion(em, input.registeredInId, 'registeredInId');
  if (division.level === UnionLevel.GRASSROOTS)
    refuse(
      'NOT_A_DIVISION',
      `${division.name} is a grassroots union. Name the federation of the division.`,
      'registeredInId',
    );
  await refuseTakenUscc(em, input.uscc ?? null, null);
  const unit = em.create(Unit, {
    id: v7(),
    name: input.name.trim(),
    pinyin: namePinyin(input.name.trim()),
    kind: input.kind,
    uscc: input.uscc || null,
    industry: input.industry || null,
    scale: input.scale ?? null,
    ownership: input.ownership ?? null,
    employees: input.employees ?? null,
    registeredInId: division.id,
  });
  em.persist(unit);
  return unit.id;
}

/** Changes what is known of a unit. @returns its id */
export async function updateUnit(ctx: RequestContext, em: EntityManager, input: UpdateUnitInput): Promise<string> {
  requireScope(ctx.actor, 'organization:write');
  checkUnit(input);
  const unit = isId(input.id) ? await em.findOne(Unit, { id: input.id }) : null;
  if (!unit) refuse('UNIT_NOT_FOUND', 'There is no such unit in your scope.', 'id');
  await refuseTakenUscc(em, input.uscc ?? null, unit.id);
  if (input.name != null) {
    unit.name = input.name.trim();
    unit.pinyin = namePinyin(unit.name);
  }
  if (input.uscc !== undefined) unit.uscc = input.uscc || null;
  if (input.industry !== undefined) unit.industry = input.industry || null;
  if (input.scale !== undefined) unit.scale = input.scale;
  if (input.ownership !== undefined) unit.ownership = input.ownership;
  if (input.employees !== undefined) unit.employees = input.employees;
  return unit.id;
}

function checkUnit(input: Pick<UpdateUnitInput, 'name' | 'uscc' | 'industry' | 'employees'>): void {
  const uscc = input.uscc ? checkUscc(input.uscc) : null;
  const employees = input.employees ?? 0;
  refuseProblems(
    ['name', 'NAME_INVALID', input.name != null ? checkName(input.name) : null],
    ['uscc', 'USCC_INVALID', uscc?.state === 'invalid' ? uscc.reason : null],
    ['industry', 'INDUSTRY_INVALID', input.industry ? checkIndustry(input.industry) : null],
    [
      'employees',
      'COUNT_INVALID',
      employees < 0 || employees > MAX_EMPLOYEES ? `A unit has 0 to ${MAX_EMPLOYEES} workers.` : null,
    ],
  );
}

async function refuseTakenUscc(em: EntityManager, uscc: string | null, ownId: string | null): Promise<void> {
  if (!uscc) return;
  const [row] = await em.execute<{ taken: boolean }[]>('select organization.uscc_is_taken(?, ?::uuid) as taken', [
    uscc,
    ownId,
  ]);
  if (row!.taken)
    refuse('USCC_TAKEN', 'A unit with this credit code is registered already; search for it instead.', 'uscc');
}
