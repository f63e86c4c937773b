import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { setImmediate } from 'node:timers/promises';
import { v7 } from 'uuid';
import { encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { newAlias } from '../privacy/new-alias.js';
import type { RosterRow } from './read-roster-row.js';
import { identityPlace, namePlace } from './worker-identity.entity.js';

/** Workers encrypted before other requests get their turn. */
const WORKERS_PER_TURN = 500;

/** A worker with her employer's union and the index that finds her again. */
export interface PlacedWorker extends RosterRow {
  readonly unionId: string;
  readonly identityIndex: string;
}

/** A worker as she is written; the sealed texts are empty for who is on the roster already. */
interface WrittenWorker extends PlacedWorker {
  readonly id: string;
  readonly isNew: boolean;
  readonly alias: string;
  readonly nameSealed: string;
  readonly identitySealed: string;
}

/**
 * Writes a roster: two statements, however many workers, so that the triggers that follow it run once. Who is on it
 * already keeps her alias and is encrypted no second time; she comes back if she had left.
 * @returns ids of the workers by the index of their identity numbers
 */
export async function writeRoster(
  em: EntityManager,
  keys: FieldKeys,
  workers: readonly PlacedWorker[],
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const written = await sealNew(keys, workers, await readKnown(em, workers));
  const column = (value: (worker: WrittenWorker) => string | number | boolean): string =>
    arrayLiteral(written.map(value));
  const exams = written.flatMap(({ exams: own }, position) => own.map((exam) => ({ ...exam, position: position + 1 })));
  const taken = await em.execute<{ id: string; identity_index: string }[]>(
    `with given as materialized (
       select id, is_new, union_id, identity_index, gender, nullif(honour, '') as honour, birth_year, alias, name_sealed,
              identity_sealed, position
         from unnest(?::uuid[], ?::boolean[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::text[])
         with ordinality given (id, is_new, union_id, identity_index, gender, honour, birth_year, alias, name_sealed, identity_sealed, position)
     ), added as (
       insert into health.worker as w (id, union_id, identity_index, gender, honour, birth_year, alias, rostered_on)
       select id, union_id, identity_index, gender, honour, birth_year, alias, ?::date from given where is_new
       -- Somebody else may have taken her in meanwhile.
       on conflict (union_id, identity_index) do update
          set left_on = null, honour = coalesce(excluded.honour, w.honour), birth_year = excluded.birth_year
       returning w.id, w.union_id, w.identity_index
     ), renewed as (
       update health.worker w
          set left_on = null, honour = coalesce(given.honour, w.honour), birth_year = given.birth_year
         from given
        where not given.is_new and w.id = given.id
          and (w.left_on is not null or w.honour <> given.honour or (w.honour is null and given.honour is not null)
               or w.birth_year is distinct from given.birth_year)
     ), named as (
       insert into health.worker_identity (worker_id, union_id, name_sealed, identity_sealed)
       select id, given.union_id, given.name_sealed, given.identity_sealed from given join added using (id)
     ), examined as (
       insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
       select platform.uuid7(), coalesce(added.id, given.id), given.union_id, exam.kind, exam.examined_on
         from unnest(?::bigint[], ?::text[], ?::date[]) exam (position, kind, examined_on)
         join given using (position)
         left join added on added.union_id = given.union_id and added.identity_index = given.identity_index
       on conflict (worker_id, kind, examined_on) do nothing
     )
     select added.id, added.identity_index from added join given using (union_id, identity_index) where added.id <> given.id`,
    [
      column(({ id }) => id),
      column(({ isNew }) => isNew),
      column(({ unionId }) => unionId),
      column(({ identityIndex }) => identityIndex),
      column(({ gender }) => gender),
      column(({ honour }) => honour ?? ''),
      column(({ birthYear }) => birthYear),
      column(({ alias }) => alias),
      column(({ nameSealed }) => nameSealed),
      column(({ identitySealed }) => identitySealed),
      today,
      arrayLiteral(exams.map(({ position }) => position)),
      arrayLiteral(exams.map(({ kind }) => kind)),
      arrayLiteral(exams.map(({ examinedOn }) => examinedOn)),
    ],
  );
  return new Map([
    ...written.map(({ id, identityIndex }) => [identityIndex, id] as const),
    ...taken.map(({ id, identity_index: index }) => [index, id] as const),
  ]);
}

/** Ids of those who are on the roster already, by union and index. */
async function readKnown(em: EntityManager, workers: readonly PlacedWorker[]): Promise<ReadonlyMap<string, string>> {
  const known = await em.execute<{ id: string; union_id: string; identity_index: string }[]>(
    `select w.id, w.union_id, w.identity_index
       from unnest(?::uuid[], ?::text[]) given (union_id, identity_index)
       join health.worker w on w.union_id = given.union_id and w.identity_index = given.identity_index`,
    [
      arrayLiteral(workers.map(({ unionId }) => unionId)),
      arrayLiteral(workers.map(({ identityIndex }) => identityIndex)),
    ],
  );
  return new Map(known.map((one) => [`${one.union_id} ${one.identity_index}`, one.id]));
}

/** Encrypts names and numbers of those who are new, a few at a time. */
async function sealNew(
  keys: FieldKeys,
  workers: readonly PlacedWorker[],
  known: ReadonlyMap<string, string>,
): Promise<readonly WrittenWorker[]> {
  const written: WrittenWorker[] = [];
  for (const [index, worker] of workers.entries()) {
    const knownId = known.get(`${worker.unionId} ${worker.identityIndex}`);
    const id = knownId ?? v7();
    const isNew = knownId === undefined;
    written.push({
      ...worker,
      id,
      isNew,
      alias: isNew ? newAlias('W') : '',
      nameSealed: isNew ? encryptField(keys, namePlace(id), worker.name) : '',
      identitySealed: isNew ? encryptField(keys, identityPlace(id), worker.identity) : '',
    });
    if (index % WORKERS_PER_TURN === WORKERS_PER_TURN - 1) await setImmediate();
  }
  return written;
}
