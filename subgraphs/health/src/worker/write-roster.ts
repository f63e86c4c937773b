import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { newAlias } from '../privacy/new-alias.js';
import type { RosterRow } from './read-roster-row.js';
import { identityPlace, namePlace } from './worker-identity.entity.js';

/** A worker with her employer's union and the index that finds her again. */
export interface PlacedWorker extends RosterRow {
  readonly unionId: string;
  readonly identityIndex: string;
}

interface KnownWorker {
  readonly id: string;
  readonly identity_index: string;
  readonly is_new: boolean;
}

/**
 * Writes a roster: four statements, however many workers. Who is on it already is kept, and comes back if she had left.
 * @returns ids of the workers by the index of their identity numbers
 */
export async function writeRoster(
  em: EntityManager,
  keys: FieldKeys,
  workers: readonly PlacedWorker[],
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const column = (value: (worker: PlacedWorker) => string): string => arrayLiteral(workers.map(value));
  const known = await em.execute<KnownWorker[]>(
    `with given as materialized (
       select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
        given (id, union_id, identity_index, gender, honour, alias)
     ), written as (
       insert into health.worker as w (id, union_id, identity_index, gender, honour, alias, rostered_on)
       select given.id, given.union_id, given.identity_index, given.gender, nullif(given.honour, ''), given.alias, ?::date
         from given
       on conflict (union_id, identity_index) do update set left_on = null, honour = coalesce(excluded.honour, w.honour)
       returning w.id, w.identity_index
     )
     select written.id, written.identity_index, written.id = given.id as is_new
       from written join given using (identity_index)`,
    [
      column(() => v7()),
      column(({ unionId }) => unionId),
      column(({ identityIndex }) => identityIndex),
      column(({ gender }) => gender),
      column(({ honour }) => honour ?? ''),
      column(() => newAlias('W')),
      today,
    ],
  );
  const byIndex = new Map(known.map((worker) => [worker.identity_index, worker]));
  const fresh = workers.filter(({ identityIndex }) => byIndex.get(identityIndex)!.is_new);
  const idOf = ({ identityIndex }: PlacedWorker): string => byIndex.get(identityIndex)!.id;
  await em.execute(
    `insert into health.worker_identity (worker_id, union_id, name_sealed, identity_sealed)
     select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[])`,
    [
      arrayLiteral(fresh.map(idOf)),
      arrayLiteral(fresh.map(({ unionId }) => unionId)),
      arrayLiteral(fresh.map((worker) => encryptField(keys, namePlace(idOf(worker)), worker.name))),
      arrayLiteral(fresh.map((worker) => encryptField(keys, identityPlace(idOf(worker)), worker.identity))),
    ],
  );
  const exams = workers.flatMap((worker) => worker.exams.map((exam) => ({ ...exam, worker })));
  await em.execute(
    `insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
     select platform.uuid7(), * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[])
     on conflict (worker_id, kind, examined_on) do nothing`,
    [
      arrayLiteral(exams.map(({ worker }) => idOf(worker))),
      arrayLiteral(exams.map(({ worker }) => worker.unionId)),
      arrayLiteral(exams.map(({ kind }) => kind)),
      arrayLiteral(exams.map(({ examinedOn }) => examinedOn)),
    ],
  );
  return new Map(known.map(({ id, identity_index: index }) => [index, id]));
}
