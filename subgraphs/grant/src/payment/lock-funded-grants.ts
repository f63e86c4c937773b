import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lockGrants, type LockedGrant } from '../case/take-step.js';
import { fundedByCaller } from '../scheme/funded-by-caller.js';

/**
 * Locks grants until commit, in the order of their ids. Those whose money comes from above the caller are left out like
 * unknown ones: a city reads the province's grants to its counties, and pays none of them.
 */
export async function lockFundedGrants(em: EntityManager, ids: readonly string[]): Promise<Map<string, LockedGrant>> {
  const locked = await lockGrants(em, ids);
  const schemeIds = [...new Set([...locked.values()].map(({ grant }) => grant.schemeId))];
  const funded = await fundedByCaller(em, schemeIds);
  return new Map([...locked].filter(([, { grant }]) => funded.has(grant.schemeId)));
}

/** The one grant that an input names, locked. @throws Refusal `GRANT_NOT_FOUND` */
export async function lockFundedGrant(em: EntityManager, id: string, field: string): Promise<LockedGrant> {
  const locked = (await lockFundedGrants(em, [id])).get(id.toLowerCase());
  if (!locked) refuse('GRANT_NOT_FOUND', 'There is no such grant of yours to pay.', field);
  return locked;
}
