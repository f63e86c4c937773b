import type { EntityManager } from '@mikro-orm/postgresql';
import type { Round } from '../event/round.entity.js';
import { advance, type Advancement, type RoundRow } from '../rules/advance.js';

/** An entry or, while the draw is sealed, a lot of a round. */
export interface FieldRow {
  /** Id of the lot, or of the entry where there is none. */
  readonly id: string;
  readonly lotId: string | null;
  readonly entryId: string | null;
  readonly stationNumber: number | null;
  readonly row: RoundRow;
}

/** Everybody in a round with the results as they are; one statement. */
export async function readField(em: EntityManager, roundId: string): Promise<FieldRow[]> {
  const rows = await em.execute<
    {
      lot_id: string | null;
      entry_id: string | null;
      station_number: number | null;
      units: string | null;
      tie_keys: string | null;
      is_absent: boolean;
      is_withdrawn: boolean;
    }[]
  >(
    // Who drew no lot (absent or withdrawn before) stands beside the lots.
    `select lot.id as lot_id, lot.entry_id, lot.station_number, lot.units::text as units, to_jsonb(lot.tie_keys)::text as tie_keys,
            lot.is_absent, coalesce(entry.status = 'WITHDRAWN', false) as is_withdrawn
       from competition.lot left join competition.entry on entry.id = lot.entry_id
      where lot.round_id = ?::uuid
      union all
     select null, one.entry_id, null, null, null, one.is_absent, entry.status = 'WITHDRAWN'
       from competition.round_entry one join competition.entry on entry.id = one.entry_id
      where one.round_id = ?::uuid and (one.is_absent or entry.status = 'WITHDRAWN')
        and not exists (select from competition.lot where lot.round_id = one.round_id and lot.entry_id = one.entry_id)
        and not (entry.status = 'WITHDRAWN' and exists (
          select from competition.draw where draw.round_id = one.round_id and draw.layer_one_opened_at is null) and not one.is_absent)`,
    [roundId, roundId],
  );
  return rows.map((one) => {
    const id = (one.lot_id ?? one.entry_id)!;
    const row: RoundRow = one.is_withdrawn
      ? { state: 'WITHDRAWN', id }
      : one.is_absent
        ? { state: 'ABSENT', id }
        : one.units === null
          ? { state: 'MISSING', id }
          : { state: 'RANKED', id, units: BigInt(one.units), tieKeys: readKeys(one.tie_keys) };
    return { id, lotId: one.lot_id, entryId: one.entry_id, stationNumber: one.station_number, row };
  });
}

/** Who advances, with these results; in a last round everybody ranked stays in. */
export function advanceRound(round: Round, field: readonly FieldRow[]): Advancement {
  const { advancementKind: kind, advancementValue: value, advancementTie: tie, quota } = round;
  const rows = field.map(({ row }) => row);
  if (kind !== null) return advance(rows, { kind, value: value!, tie: tie! }, quota);
  return advance(rows, { kind: 'MIN_SCORE', value: 0, tie: 'ALL_IN' });
}

/** Keys of tie-breaks from JSON text, whose numbers may be longer than JavaScript's. */
export function readKeys(text: string | null): bigint[] {
  return [...(text ?? '').matchAll(/-?\d+/g)].map(([digits]) => BigInt(digits));
}
