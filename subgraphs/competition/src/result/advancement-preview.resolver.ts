import { requireScope, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.entity.js';
import { RoundOutcome } from '../entry/round-outcome.js';
import type { Round } from '../event/round.entity.js';
import { Lot } from '../mark/lot.entity.js';
import type { Advancement } from '../rules/advance.js';
import { rank } from '../rules/rank.js';
import { AdvancementPreview, OutcomeRow } from './ranking.types.js';
import { advanceRound, readField, type FieldRow } from './read-round-rows.js';

/** A preview with what its rows are made of, which are read only when somebody asks for them. */
interface Previewed extends AdvancementPreview {
  readonly roundId: string;
  readonly field: readonly FieldRow[];
  readonly outcomes: Advancement['outcomes'];
  readonly tied: ReadonlySet<string>;
}

/** Who would advance from a round with the results as they are. */
export function findAdvancementPreview(ctx: RequestContext, round: Round): Promise<AdvancementPreview> {
  requireScope(ctx.actor, 'competition:read');
  return ctx.read(async (em): Promise<Previewed> => {
    const field = await readField(em, round.id);
    const { outcomes, quota, ranked, tiedAtCut } = advanceRound(round, field);
    const counts = Map.groupBy(outcomes.values(), (outcome) => outcome);
    return {
      quota: round.advancementKind === null ? null : quota,
      ranked,
      advanced: counts.get('ADVANCED')?.length ?? 0,
      eliminated: counts.get('ELIMINATED')?.length ?? 0,
      questionable: counts.get('QUESTIONABLE')?.length ?? 0,
      tiedAtCut: tiedAtCut.length,
      tie: round.advancementTie,
      roundId: round.id,
      field,
      outcomes,
      tied: new Set(tiedAtCut),
    };
  });
}

@Resolver(() => AdvancementPreview)
export class AdvancementPreviewResolver {
  @FieldResolver(() => [OutcomeRow], { description: 'Every entry, the best first.' })
  rows(@Root() { roundId, field, outcomes, tied }: Previewed, @Ctx() ctx: RequestContext): Promise<OutcomeRow[]> {
    return ctx.read(async (em) => {
      const ranks = rank(field.flatMap(({ row }) => (row.state === 'RANKED' ? [row] : [])));
      const placeOf = (id: string): number => ranks.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
      const lots = new Map((await em.find(Lot, { roundId })).map((lot) => [lot.id, lot]));
      const entryIds = field.flatMap(({ entryId }) => entryId ?? []);
      const entries = new Map((await em.find(Entry, { id: { $in: entryIds } })).map((entry) => [entry.id, entry]));
      return field
        .toSorted((a, b) => placeOf(a.id) - placeOf(b.id) || (a.stationNumber ?? 0) - (b.stationNumber ?? 0))
        .map(({ id, lotId, entryId }) => ({
          lot: lots.get(lotId ?? '') ?? null,
          entry: entries.get(entryId ?? '') ?? null,
          rank: ranks.get(id)?.rank ?? null,
          isTiedAtCut: tied.has(id),
          outcome: RoundOutcome[outcomes.get(id)!],
        }));
    });
  }
}
