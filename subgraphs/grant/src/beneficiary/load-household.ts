import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Beneficiary } from './beneficiary.entity.js';

/** The household that an input names, locked. @throws Refusal `BENEFICIARY_NOT_FOUND` */
export async function loadHousehold(em: EntityManager, id: string): Promise<Beneficiary> {
  const household = isId(id) ? await em.findOne(Beneficiary, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!household) refuse('BENEFICIARY_NOT_FOUND', 'There is no such household in your scope.', 'beneficiaryId');
  return household;
}
