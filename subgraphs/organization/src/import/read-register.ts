import { arrayLiteral, belowUnion } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadActiveUnion } from '../trade-union/load-union.js';
import { nameBelow, type KnownUnion, type Register } from './place-unions.js';
import type { UnionRow } from './read-union-row.js';

/**
 * What the register says about the unions of a table, in five statements however long it is.
 * @param rootId the union that the table is imported below
 * @throws Refusal UNION_NOT_FOUND, UNION_ENDED of field `parentId`
 */
export async function readRegister(em: EntityManager, rootId: string, rows: readonly UnionRow[]): Promise<Register> {
  const { id, code, name, level, countedFrom } = await loadActiveUnion(em, rootId, 'parentId');
  const root: KnownUnion = { id, code, name, level, countedFrom };
  const drafts = rows.flatMap(({ draft }) => draft ?? []);
  const wanted = arrayLiteral([...new Set(drafts.flatMap(({ parent }) => parent ?? []))]);
  const parents = await em.execute<KnownUnion[]>(
    `select u.id, u.code, u.name, u.level, u.counted_from::text as "countedFrom" from organization.trade_union u
      where u.status = 'ACTIVE' and (u.code = any(?::text[]) or u.name = any(?::text[]))
        and ${belowUnion('u.id')}`,
    [wanted, wanted, root.id],
  );
  // Owners of codes may lie outside the scope: the function tells that they exist, not whose they are.
  const codes = await em.execute<{ code: string }[]>(
    'select code from unnest(?::text[]) asked (code) where organization.code_is_taken(code)',
    [arrayLiteral([...new Set(drafts.flatMap((draft) => draft.code ?? []))])],
  );
  const usccs = await em.execute<{ uscc: string }[]>(
    `select distinct uscc from organization.trade_union where status = 'ACTIVE' and uscc = any(?::text[])`,
    [arrayLiteral([...new Set(drafts.flatMap(({ uscc }) => uscc ?? []))])],
  );
  const names = await em.execute<{ parent_id: string; name: string }[]>(
    `select parent_id, name from organization.trade_union
      where status = 'ACTIVE' and parent_id = any(?::uuid[]) and name = any(?::text[])`,
    [
      arrayLiteral([root.id, ...parents.map((parent) => parent.id)]),
      arrayLiteral([...new Set(drafts.map((draft) => draft.name))]),
    ],
  );
  return {
    root,
    parents,
    takenCodes: new Set(codes.map((row) => row.code)),
    takenUsccs: new Set(usccs.map((row) => row.uscc)),
    takenNames: new Set(names.map((row) => nameBelow(row.parent_id, row.name))),
  };
}
