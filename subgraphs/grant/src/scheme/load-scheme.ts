import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Scheme } from './scheme.entity.js';

/** The scheme that an input names, of the caller's own scope or of a federation above. @throws Refusal `SCHEME_NOT_FOUND` */
export async function loadScheme(em: EntityManager, id: string, field: string): Promise<Scheme> {
  const known = isId(id) ? await em.findOne(Scheme, { id }) : null;
  if (!known) refuse('SCHEME_NOT_FOUND', 'There is no such scheme that you may use.', field);
  return known;
}

/** The same, when the caller belongs to its funder or to a union above: who designs it. @throws Refusal `NOT_FUNDER` */
export async function loadOwnScheme(em: EntityManager, id: string, field: string): Promise<Scheme> {
  const scheme = await loadScheme(em, id, field);
  const [row] = await em.execute<{ own: boolean }[]>('select tree.in_scope(?::uuid) as own', [scheme.unionId]);
  if (!row!.own) refuse('NOT_FUNDER', 'This scheme belongs to a federation above yours; its staff changes it.', field);
  return scheme;
}
