import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { LoanProgramme } from './loan-programme.entity.js';

/**
 * The programme that an input names, when the caller belongs to its federation or to one above: whose staff writes it.
 * Its row is locked: what is written under it is written one after the other.
 * @throws Refusal `LOAN_PROGRAMME_NOT_FOUND`, `NOT_OWN_PROGRAMME`
 */
export async function lockOwnProgramme(em: EntityManager, id: string, field: string): Promise<LoanProgramme> {
  const known = isId(id) ? await em.findOne(LoanProgramme, { id }) : null;
  if (!known) refuse('LOAN_PROGRAMME_NOT_FOUND', 'There is no such loan programme in your scope.', field);
  const [row] = await em.execute<{ own: boolean }[]>('select tree.in_scope(?::uuid) as own', [known.unionId]);
  if (!row!.own)
    refuse('NOT_OWN_PROGRAMME', 'This programme belongs to a federation above yours; its staff writes it.', field);
  return em.findOneOrFail(LoanProgramme, { id: known.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
