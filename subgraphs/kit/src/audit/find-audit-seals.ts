import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import type { PageRequest } from '../graphql/page.js';
import { sealColumns, type Seal } from './seal.js';

/** A page of seals, one more than asked for when another page follows, and the count of all. */
export interface AuditSealPage {
  readonly rows: readonly (Seal & { readonly cursorKey: [seal: number] })[];
  readonly totalCount: number;
}

/**
 * Finds seals, the latest first. They say nothing of single records, so every reader may see all of them.
 * @throws GraphQLError `BAD_USER_INPUT` when the cursor is not one of this list
 */
export async function findAuditSeals(em: EntityManager, page: PageRequest): Promise<AuditSealPage> {
  const [before, ...rest] = page.after ?? [Number.MAX_SAFE_INTEGER];
  if (!Number.isSafeInteger(before) || rest.length > 0)
    throw new GraphQLError('"after" is not a cursor of this list; use pageInfo.endCursor.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  const counted = await em.execute<{ count: number }[]>('select count(*)::float8 as count from audit.seal');
  const rows = await em.execute<Seal[]>(`select ${sealColumns} from audit.seal where id < ? order by id desc limit ?`, [
    before,
    page.first + 1,
  ]);
  return { rows: rows.map((seal) => ({ ...seal, cursorKey: [seal.seal] })), totalCount: counted[0]!.count };
}
