import { requireScope, type RequestContext } from '@gonghui/kit';
import { Entry } from '../entry/entry.entity.js';
import { RoundOutcome } from '../entry/round-outcome.js';
import type { Round } from '../event/round.entity.js';
import { Lot } from '../mark/lot.entity.js';
import { rank } from '../rules/rank.js';
import type { AdvancementPreview } from './ranking.types.js';
import { advanceRound, readField } from './read-round-rows.js';

/** Who would advance from a round with the results as they are. */
export function findAdvancementPreview(ctx: RequestContext, round: Round): Promise<AdvancementPreview> {
  requireScope(ctx.actor, 'competition:read');
  return ctx.read(async (em) => {
    const field = await readField(em, round.id);
    const { outcomes, quota, ranked, tiedAtCut } = advanceRound(round, field);
    const ranks = rank(field.flatMap(({ row }) => (row.state === 'RANKED' ? [row] : [])));
    const lots = new Map((await em.find(Lot, { roundId: round.id })).map((lot) => [lot.id, lot]));
    const entryIds = field.flatMap(({ entryId }) => entryId ?? []);
    const entries = new Map((await em.find(Entry, { id: { $in: entryIds } })).map((entry) => [entry.id, entry]));
    const count = (outcome: string): number => [...outcomes.values()].filter((one) => one === outcome).length;
    const tied = new Set(tiedAtCut);
    const placeOf = (id: string): number => ranks.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
    return {
      quota: round.advancementKind === null ? null : quota,
      ranked,
      advanced: count('ADVANCED'),
      eliminated: count('ELIMINATED'),
      questionable: count('QUESTIONABLE'),
      tiedAtCut: tiedAtCut.length,
      tie: round.advancementTie,
      rows: field
        .toSorted((a, b) => placeOf(a.id) - placeOf(b.id) || (a.stationNumber ?? 0) - (b.stationNumber ?? 0))
        .map(({ id, lotId, entryId }) => ({
          lot: lots.get(lotId ?? '') ?? null,
          entry: entries.get(entryId ?? '') ?? null,
          rank: ranks.get(id)?.rank ?? null,
          isTiedAtCut: tied.has(id),
          outcome: RoundOutcome[outcomes.get(id)!],
        })),
    };
  });
}
