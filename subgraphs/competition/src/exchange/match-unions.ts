import { isId } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findUnions } from '../entry/write-entries.js';
import type { InterchangeFile, InterchangeUnion } from './interchange-file.js';

/** Unions of the file as this system knows them: by their id where it is the same system, else by their code. */
export async function matchUnions(
  em: EntityManager,
  { competition, teams, contestants, events }: InterchangeFile,
): Promise<{ readonly unionOf: (union: InterchangeUnion | null) => string | null; readonly unknownUnions: string[] }> {
  const named = [
    ...teams.map(({ union }) => union),
    ...contestants.map(({ union }) => union),
    ...events.flatMap(({ entries }) => entries.map(({ union }) => union)),
  ].filter((union) => union !== null);
  const keys = [...named, ...competition.hosts].flatMap(({ id, code }) => (code ? [id, code] : [id]));
  const known = await findUnions(
    em,
    [...new Set(keys)].filter((key) => isId(key) || /^\d+$/.test(key)),
  );
  const unionOf = (union: InterchangeUnion | null): string | null =>
    union && (known.get(union.id) ?? (union.code ? known.get(union.code) : undefined) ?? null);
  const unknown = named.filter((union) => unionOf(union) === null).map(({ name, code, id }) => name ?? code ?? id);
  return { unionOf, unknownUnions: [...new Set(unknown)].toSorted() };
}
