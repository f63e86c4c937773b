import { checkName, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { checkParkClass } from '../rules/check-coverage-target.js';
import { parkClassRank } from '../rules/park-class.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { CreateParkInput, UpdateParkInput } from './park.inputs.js';
import { Park } from './park.entity.js';

/** Registers a park. @returns its id */
export async function createPark(ctx: RequestContext, em: EntityManager, input: CreateParkInput): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  checkPark(input);
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const name = input.name.trim();
  await refuseTakenName(em, union.id, name, null);
  const park = em.create(Park, {
    id: v7(),
    unionId: union.id,
    name,
    parkClass: input.parkClass,
    classRank: parkClassRank(input.parkClass)!,
  });
  em.persist(park);
  return park.id;
}

/** Changes a park's name or class; coverage follows at once. @returns its id */
export async function updatePark(ctx: RequestContext, em: EntityManager, input: UpdateParkInput): Promise<string> {
  requireScope(ctx.actor, 'venue:write');
  checkPark(input);
  const park = isId(input.id) ? await em.findOne(Park, { id: input.id }) : null;
  if (!park) refuse('PARK_NOT_FOUND', 'There is no such park in your scope.', 'id');
  if (input.name != null) {
    park.name = input.name.trim();
    await refuseTakenName(em, park.unionId, park.name, park.id);
  }
  if (input.parkClass != null) {
    park.parkClass = input.parkClass;
    park.classRank = parkClassRank(input.parkClass)!;
  }
  return park.id;
}

function checkPark({ name, parkClass }: Pick<UpdateParkInput, 'name' | 'parkClass'>): void {
  refuseProblems(
    ['name', 'NAME_INVALID', name != null ? checkName(name) : null],
    ['parkClass', 'PARK_CLASS_INVALID', parkClass != null ? checkParkClass(parkClass) : null],
  );
}

async function refuseTakenName(em: EntityManager, unionId: string, name: string, ownId: string | null): Promise<void> {
  // Two parks of one name registered at once take turns here; the unique key is the last lock.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`park ${unionId} ${name}`]);
  const [taken] = await em.execute<{ id: string }[]>(
    'select id from venue.park where union_id = ?::uuid and name = ?',
    [unionId, name],
  );
  if (taken && taken.id !== ownId) refuse('PARK_EXISTS', `There is a park ${name} in this division already.`, 'name');
}
