import { arrayLiteral, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { judgeEmployer } from './rules/judge-employer.js';
import type { ScreeningProgramme } from './screening-programme.entity.js';

/**
 * Who owns the units that a union covers today: an `Ownership`, the kind of a unit that is no enterprise and names no
 * owner, or null where it is not on record.
 */
export type Owners = readonly (string | null)[];

/** Who owns what unions cover, as the organization subgraph publishes it, by union. */
export async function loadOwners(em: EntityManager, unionIds: readonly string[]): Promise<ReadonlyMap<string, Owners>> {
  const rows = await em.execute<{ union_id: string; owners: Owners }[]>(
    `select union_id, jsonb_agg(coalesce(ownership, case when kind <> 'ENTERPRISE' then kind end) order by unit_id) as owners from reference.covered_unit
      where union_id = any(?::uuid[]) group by union_id`,
    [arrayLiteral([...new Set(unionIds)])],
  );
  return new Map(rows.map(({ union_id: id, owners }) => [id, owners]));
}

/**
 * Refuses unions whose employers a programme is not for, naming the first of them and the reason.
 * @throws Refusal `COHORT_EMPLOYER_OTHER`, `COHORT_EMPLOYER_UNKNOWN`
 */
export async function refuseEmployers(
  em: EntityManager,
  { ownerships }: ScreeningProgramme,
  unions: readonly { readonly id: string; readonly name: string }[],
  field: string,
): Promise<void> {
  if (ownerships.length === 0) return;
  const owners = await loadOwners(
    em,
    unions.map(({ id }) => id),
  );
  for (const { id, name } of unions) {
    const exclusion = judgeEmployer(ownerships, owners.get(id) ?? []);
    if (exclusion) refuse(exclusion.code, `${name}: ${exclusion.reason}`, field);
  }
}
