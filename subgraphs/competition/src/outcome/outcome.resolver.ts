import {
  connectionType,
  loadById,
  loadCountBy,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { countBy } from '../count-by.js';
import { Entry } from '../entry/entry.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { formatAmount } from '../rules/check-outcome.js';
import { ConversionStatus } from './conversion-status.js';
import { findOutcomes } from './find-outcomes.js';
import { OutcomeEffect } from './outcome-effect.entity.js';
import { Outcome } from './outcome.entity.js';
import { OutcomeFilter, OutcomePayload, RemoveOutcomeInput, SaveOutcomeInput } from './outcome.inputs.js';
import { removeOutcome, saveOutcome } from './save-outcome.js';

export const OutcomeConnection = connectionType('CompetitionOutcome', () => Outcome);

const SCOPE = 'competition:read';
const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => OutcomeConnection, {
    description: 'The register of what came of competitions, the latest first. Source: S75.',
  })
  @Directive(READ)
  competitionOutcomes(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OutcomeFilter, { nullable: true, description: 'Which outcomes; all when left out.' })
    filter?: OutcomeFilter | null,
    @Arg('withinId', () => ID, {
      nullable: true,
      description: 'Only of competitions that this union or one below it organizes.',
    })
    withinId?: string | null,
  ): Promise<Connection<Outcome>> {
    return findOutcomes(ctx, withinId ?? null, { ...page, filter });
  }

  @FieldResolver(() => Competition, { nullable: true, description: 'The competition that it came of.' })
  competition(@Root() outcome: Outcome, @Ctx() ctx: RequestContext): Promise<Competition | null> {
    return loadById(ctx, SCOPE, Competition, outcome.competitionId);
  }

  @FieldResolver(() => CompetitionEvent, { nullable: true, description: 'The event; null when it came of all.' })
  event(@Root() { eventId }: Outcome, @Ctx() ctx: RequestContext): Promise<CompetitionEvent | null> | null {
    return eventId ? loadById(ctx, SCOPE, CompetitionEvent, eventId) : null;
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The entry that it came of.' })
  entry(@Root() { entryId }: Outcome, @Ctx() ctx: RequestContext): Promise<Entry | null> | null {
    return entryId ? loadById(ctx, SCOPE, Entry, entryId) : null;
  }

  @FieldResolver(() => [OutcomeEffect], { description: 'Its measured effects, in order.' })
  effects(@Root() outcome: Outcome, @Ctx() ctx: RequestContext): Promise<OutcomeEffect[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'effectsOf',
      outcome.id,
      (em, ids) => em.find(OutcomeEffect, { outcomeId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (effect) => effect.outcomeId,
    );
  }

  @Mutation(() => OutcomePayload, {
    description: 'Registers what came of a competition, or writes it anew. Source: S07, S75.',
  })
  @Directive(WRITE)
  async saveOutcome(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveOutcomeInput, { description: 'The outcome.' }) input: SaveOutcomeInput,
  ): Promise<OutcomePayload> {
    const { result, ...outcome } = await mutate(ctx, 'saveOutcome', input, (em) => saveOutcome(ctx, em, input));
    return { ...outcome, outcome: result ? await ctx.read((em) => em.findOne(Outcome, { id: result })) : null };
  }

  @Mutation(() => OutcomePayload, { description: 'Takes an outcome out of the register.' })
  @Directive(WRITE)
  async removeOutcome(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveOutcomeInput, { description: 'The outcome.' }) input: RemoveOutcomeInput,
  ): Promise<OutcomePayload> {
    const { result: _removed, ...outcome } = await mutate(ctx, 'removeOutcome', input, (em) =>
      removeOutcome(ctx, em, input),
    );
    return { ...outcome, outcome: null };
  }
}

@Resolver(() => OutcomeEffect)
export class OutcomeEffectResolver {
  @FieldResolver(() => String, { description: 'The figure, a decimal, e.g. "100000".' })
  amount(@Root() effect: OutcomeEffect): string {
    return formatAmount(effect.amountHundredths);
  }
}

@Resolver(() => Competition)
export class CompetitionOutcomesResolver {
  @FieldResolver(() => [Outcome], { description: 'What came of it, in the order of registration.' })
  outcomes(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<Outcome[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'outcomesOf',
      competition.id,
      (em, ids) => em.find(Outcome, { competitionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (outcome) => outcome.competitionId,
    );
  }

  @FieldResolver(() => ConversionStatus, { description: 'Whether its results have become something that lasts.' })
  async conversion(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<ConversionStatus> {
    if (!competition.convertsResults) return ConversionStatus.NOT_PLANNED;
    const count = await loadCountBy(
      ctx,
      SCOPE,
      'outcomeCount',
      competition.id,
      countBy('competition.outcome', 'competition_id'),
    );
    return count > 0 ? ConversionStatus.CONVERTED : ConversionStatus.AWAITING_CONVERSION;
  }
}
