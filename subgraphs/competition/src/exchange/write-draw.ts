import type { EntityManager } from '@mikro-orm/postgresql';
import { digest } from '../draw/draw-round.js';
import { insertRows } from '../insert-rows.js';
import { layerText } from '../rules/draw-lots.js';
import type { RoundWork } from './write-round.js';

/** Entries have other ids here: the digests are made anew over them, with the salts that were published. */
export async function writeDraw(
  em: EntityManager,
  { own, idOf, round }: RoundWork,
  { contestNumbers: one, stationNumbers: two, drawnAt }: NonNullable<RoundWork['round']['draw']>,
): Promise<void> {
  const roundId = idOf(round.id);
  const union = { round_id: roundId, union_id: own.union_id };
  const entries = new Map(round.lots.map((lot) => [idOf(lot.entryId), lot.contestNumber]));
  const stations = new Map(round.lots.map((lot) => [lot.contestNumber, lot.stationNumber]));
  await insertRows(em, 'draw', [
    {
      round_id: roundId,
      ...own,
      lot_count: round.lots.length,
      layer_one_custodian: one.custodian,
      layer_two_custodian: two.custodian,
      layer_one_digest: digest(layerText(one.salt, entries)),
      layer_two_digest: digest(layerText(two.salt, stations)),
      drawn_at: drawnAt,
      layer_two_opened_at: two.openedAt,
      layer_one_opened_at: one.openedAt,
      layer_one_salt: one.salt,
      layer_two_salt: two.salt,
    },
  ]);
  await insertRows(
    em,
    'sealed_contest_number',
    [...entries].map(([entry_id, contest_number]) => ({ ...union, entry_id, contest_number })),
  );
  await insertRows(
    em,
    'sealed_station',
    [...stations].map(([contest_number, station_number]) => ({ ...union, contest_number, station_number })),
  );
  await insertRows(em, 'sealed_salt', [
    { ...union, layer: 1, salt: one.salt },
    { ...union, layer: 2, salt: two.salt },
  ]);
  await insertRows(em, 'board', [{ round_id: roundId, ...own, state: 'HIDDEN', sequence: 0 }]);
}
