import {
  loadById,
  loadCountBy,
  loadListBy,
  mutate,
  NestedPageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Appeal } from '../appeal/appeal.entity.js';
import { Board } from '../board/board.entity.js';
import { BoardState } from '../board/board-state.js';
import { CorrectionSet } from '../correction/correction-set.entity.js';
import { Competition } from '../competition/competition.entity.js';
import { countBy } from '../count-by.js';
import { Draw } from '../draw/draw.entity.js';
import { Panel } from '../panel/panel.entity.js';
import { findAdvancementPreview } from '../result/advancement-preview.resolver.js';
import { confirmResults, endAppealWindow, postResults } from '../result/confirm-round.js';
import { findTeamRanking } from '../result/find-team-ranking.js';
import { findRanking } from '../result/find-ranking.js';
import {
  AdvancementPreview,
  EndAppealWindowInput,
  RankingConnection,
  RoundStepInput,
  TeamRankingRow,
  type RankingRow,
} from '../result/ranking.types.js';
import { formatMark } from '../rules/score.js';
import { MarkingScheme } from '../scheme/marking-scheme.entity.js';
import { AdvancementKind } from './advancement-kind.js';
import { CompetitionEvent } from './competition-event.entity.js';
import {
  AddCompetitionEventInput,
  AdvancementRule,
  CompetitionEventPayload,
  RoundPayload,
  UpdateRoundInput,
} from './event.inputs.js';
import { Round } from './round.entity.js';
import { addCompetitionEvent, updateRound } from './save-event.js';

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => CompetitionEvent)
export class CompetitionEventResolver {
  @FieldResolver(() => Competition, { nullable: true, description: 'The competition.' })
  competition(@Root() event: CompetitionEvent, @Ctx() ctx: RequestContext): Promise<Competition | null> {
    return loadById(ctx, SCOPE, Competition, event.competitionId);
  }

  @FieldResolver(() => [Round], { description: 'Its rounds, in order.' })
  rounds(@Root() event: CompetitionEvent, @Ctx() ctx: RequestContext): Promise<Round[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'roundsOf',
      event.id,
      (em, ids) => em.find(Round, { eventId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (round) => round.eventId,
    );
  }

  @FieldResolver(() => Int, { description: 'Entries that are not withdrawn.' })
  entryCount(@Root() event: CompetitionEvent, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'entryCount',
      event.id,
      countBy('competition.entry', 'event_id', `status = 'ENTERED'`),
    );
  }

  @Mutation(() => CompetitionEventPayload, { description: 'Adds a project with its rounds to a competition.' })
  @Directive(WRITE)
  async addCompetitionEvent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddCompetitionEventInput, { description: 'The event.' }) input: AddCompetitionEventInput,
  ): Promise<CompetitionEventPayload> {
    const { result, ...outcome } = await mutate(ctx, 'addCompetitionEvent', input, (em) =>
      addCompetitionEvent(ctx, em, input),
    );
    return { ...outcome, event: result ? await ctx.read((em) => em.findOne(CompetitionEvent, { id: result })) : null };
  }
}

@Resolver(() => Round)
export class RoundResolver {
  @Query(() => Round, { nullable: true, description: 'One round; null when unknown or outside your scope.' })
  @Directive(READ)
  competitionRound(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Round | null> {
    return loadById(ctx, SCOPE, Round, id);
  }

  @FieldResolver(() => CompetitionEvent, { nullable: true, description: 'The event.' })
  event(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<CompetitionEvent | null> {
    return loadById(ctx, SCOPE, CompetitionEvent, round.eventId);
  }

  @FieldResolver(() => MarkingScheme, { nullable: true, description: 'How it is marked; null until it is set.' })
  scheme(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<MarkingScheme | null> | null {
    return round.schemeId ? loadById(ctx, SCOPE, MarkingScheme, round.schemeId) : null;
  }

  @FieldResolver(() => [MarkingScheme], { description: 'All versions of its marking scheme, the newest first.' })
  schemeVersions(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<MarkingScheme[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'schemesOf',
      round.id,
      (em, ids) => em.find(MarkingScheme, { roundId: { $in: [...ids] } }, { orderBy: { version: 'desc' } }),
      (scheme) => scheme.roundId,
    );
  }

  @FieldResolver(() => AdvancementRule, { nullable: true, description: 'Who advances; null in a last round.' })
  advancement(
    @Root() { advancementKind: kind, advancementValue: value, advancementTie: tie }: Round,
  ): AdvancementRule | null {
    if (kind === null) return null;
    return { kind, value: kind === AdvancementKind.TOP_N ? String(value) : formatMark(value!), tie: tie! };
  }

  @FieldResolver(() => Int, { description: 'Entries in it: those of the event, or those that advanced to it.' })
  entrantCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, SCOPE, 'entrantCount', round.id, countBy('competition.round_entry', 'round_id'));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Entries that advanced; null before results are confirmed, and in a last round.',
  })
  advancedCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> | null {
    if (!round.confirmedAt || round.advancementKind === null) return null;
    return loadCountBy(
      ctx,
      SCOPE,
      'advancedCount',
      round.id,
      countBy('competition.round_entry', 'round_id', `outcome = 'ADVANCED'`),
    );
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Entries that were eliminated; null as for those that advanced.',
  })
  eliminatedCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> | null {
    if (!round.confirmedAt || round.advancementKind === null) return null;
    return loadCountBy(
      ctx,
      SCOPE,
      'eliminatedCount',
      round.id,
      countBy('competition.round_entry', 'round_id', `outcome = 'ELIMINATED'`),
    );
  }

  @FieldResolver(() => Int, { description: 'Lots that were drawn.' })
  lotCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, SCOPE, 'lotCount', round.id, countBy('competition.lot', 'round_id'));
  }

  @FieldResolver(() => Int, { description: 'Lots that are scored or absent.' })
  scoredLotCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(
      ctx,
      SCOPE,
      'scoredLotCount',
      round.id,
      countBy('competition.lot', 'round_id', '(units is not null or is_absent)'),
    );
  }

  @FieldResolver(() => Int, { description: 'Lots at which judges differ too much, and nobody has decided yet.' })
  alarmCount(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<number> {
    return loadCountBy(ctx, SCOPE, 'alarmCount', round.id, countBy('competition.lot', 'round_id', 'is_alarming'));
  }

  @FieldResolver(() => Draw, { nullable: true, description: 'Its draw; null before.' })
  async draw(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<Draw | null> {
    const [draw] = await loadListBy(
      ctx,
      SCOPE,
      'drawOf',
      round.id,
      (em, ids) => em.find(Draw, { roundId: { $in: [...ids] } }),
      (one) => one.roundId,
    );
    return draw ?? null;
  }

  @FieldResolver(() => [Panel], { description: 'Its panels, by name.' })
  panels(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<Panel[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'panelsOf',
      round.id,
      (em, ids) =>
        em.find(Panel, { roundId: { $in: [...ids] } }, { orderBy: { name: 'asc', stationFrom: 'asc', id: 'asc' } }),
      (panel) => panel.roundId,
    );
  }

  @FieldResolver(() => RankingConnection, {
    description: 'Its ranking: ranked lots, the best first, then the others by station number.',
  })
  ranking(
    @Root() round: Round,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
  ): Promise<Connection<RankingRow>> {
    return findRanking(ctx, round.id, page);
  }

  @FieldResolver(() => [TeamRankingRow], {
    description:
      'Teams by the sum of their members’ totals, once the draw is opened, where persons are scored. Source: S06.',
  })
  teamRanking(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<TeamRankingRow[]> {
    return findTeamRanking(ctx, round.id);
  }

  @FieldResolver(() => AdvancementPreview, { description: 'Who would advance with the results as they are.' })
  advancementPreview(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<AdvancementPreview> {
    return findAdvancementPreview(ctx, round);
  }

  @FieldResolver(() => [CorrectionSet], { description: 'Corrections, the newest first.' })
  corrections(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<CorrectionSet[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'correctionsOf',
      round.id,
      (em, ids) =>
        em.find(CorrectionSet, { roundId: { $in: [...ids] } }, { orderBy: { proposedAt: 'desc', id: 'desc' } }),
      (set) => set.roundId,
    );
  }

  @FieldResolver(() => [Appeal], { description: 'Appeals, the newest first.' })
  appeals(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<Appeal[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'appealsOf',
      round.id,
      (em, ids) => em.find(Appeal, { roundId: { $in: [...ids] } }, { orderBy: { filedAt: 'desc', id: 'desc' } }),
      (appeal) => appeal.roundId,
    );
  }

  @FieldResolver(() => BoardState, { description: 'What the public sees of it.' })
  async boardState(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<BoardState> {
    const [board] = await loadListBy(
      ctx,
      SCOPE,
      'boardOf',
      round.id,
      (em, ids) => em.find(Board, { roundId: { $in: [...ids] } }),
      (one) => one.roundId,
    );
    return board?.state ?? BoardState.HIDDEN;
  }

  @Mutation(() => RoundPayload, { description: 'Changes who advances from a round, or how long appeals are taken.' })
  @Directive(WRITE)
  async updateRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateRoundInput, { description: 'The changes.' }) input: UpdateRoundInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'updateRound', input, (em) => updateRound(ctx, em, input)));
  }

  @Mutation(() => RoundPayload, { description: 'Posts the results of a round; from now on appeals are taken.' })
  @Directive(WRITE)
  async postResults(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RoundStepInput, { description: 'The round.' }) input: RoundStepInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'postResults', input, (em) => postResults(ctx, em, input)));
  }

  @Mutation(() => RoundPayload, { description: 'Ends the time for appeals before it is over; shown publicly.' })
  @Directive(WRITE)
  async endAppealWindow(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndAppealWindowInput, { description: 'The round, and why.' }) input: EndAppealWindowInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'endAppealWindow', input, (em) => endAppealWindow(ctx, em, input)));
  }

  @Mutation(() => RoundPayload, {
    description:
      'Confirms the results of a round, and with them who advances. Of two at once one is refused. Source: S67.',
  })
  @Directive(WRITE)
  async confirmResults(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RoundStepInput, { description: 'The round.' }) input: RoundStepInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'confirmResults', input, (em) => confirmResults(ctx, em, input)));
  }
}

/** The payload of a mutation that leaves a round behind. */
export async function roundPayload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<RoundPayload> {
  return { ...outcome, round: result ? await ctx.read((em) => em.findOne(Round, { id: result })) : null };
}
