import {
  arrayLiteral,
  connectionType,
  ImportPayload,
  isId,
  likePattern,
  listPagesBy,
  loadById,
  loadListBy,
  mutate,
  NestedPageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Field,
  Resolver,
  Root,
} from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { Round } from '../event/round.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { addEntries } from './add-entries.js';
import { Contestant } from './contestant.entity.js';
import {
  AddEntriesInput,
  AddEntriesPayload,
  EntryPayload,
  ImportEntriesInput,
  WithdrawEntryInput,
} from './entry.inputs.js';
import { Entry } from './entry.entity.js';
import { importEntries } from './import-entries.js';
import { RoundEntry } from './round-entry.entity.js';
import { RoundOutcome } from './round-outcome.js';
import { Team } from './team.entity.js';
import { withdrawEntry } from './withdraw-entry.js';

export const EntryConnection = connectionType('Entry', () => Entry);

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@ObjectType({ description: 'An entry in a round.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class EntryRound {
  @Field(() => Round, { nullable: true, description: 'The round.' })
  round!: Round | null;

  @Field(() => RoundOutcome, { nullable: true, description: 'What became of it; null before results are confirmed.' })
  outcome!: RoundOutcome | null;

  @Field(() => Int, { nullable: true, description: 'Its rank as confirmed.' })
  rank!: number | null;
}

@Resolver(() => Entry)
export class EntryResolver {
  @FieldResolver(() => Contestant, { nullable: true, description: 'The person; null where teams compete.' })
  contestant(@Root() { contestantId }: Entry, @Ctx() ctx: RequestContext): Promise<Contestant | null> | null {
    return contestantId ? loadById(ctx, SCOPE, Contestant, contestantId) : null;
  }

  @FieldResolver(() => Team, { nullable: true, description: 'The team; null for one who stands alone.' })
  team(@Root() { teamId }: Entry, @Ctx() ctx: RequestContext): Promise<Team | null> | null {
    return teamId ? loadById(ctx, SCOPE, Team, teamId) : null;
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: 'The union that sends it, where it is known.' })
  enteringUnion(@Root() { enteringUnionId }: Entry): TradeUnion | null {
    return enteringUnionId ? unionOf(enteringUnionId) : null;
  }

  @FieldResolver(() => [EntryRound], { description: 'The rounds in which it stands, in order.' })
  async rounds(@Root() entry: Entry, @Ctx() ctx: RequestContext): Promise<EntryRound[]> {
    const rows = await loadListBy(
      ctx,
      SCOPE,
      'roundsOfEntry',
      entry.id,
      (em, ids) =>
        em.execute<{ entry_id: string; round_id: string; outcome: RoundOutcome | null; final_rank: number | null }[]>(
          `select one.entry_id, one.round_id, one.outcome, one.final_rank
             from competition.round_entry one join competition.round on round.id = one.round_id
            where one.entry_id = any(?::uuid[]) order by round.position`,
          [arrayLiteral(ids)],
        ),
      (row) => row.entry_id,
    );
    return Promise.all(
      rows.map(async (row) => ({
        round: await loadById(ctx, SCOPE, Round, row.round_id),
        outcome: row.outcome,
        rank: row.final_rank,
      })),
    );
  }

  @Mutation(() => AddEntriesPayload, {
    description: 'Enters persons in events, as a team or each alone. Source: S06, S07.',
  })
  @Directive(WRITE)
  async addEntries(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddEntriesInput, { description: 'The persons.' }) input: AddEntriesInput,
  ): Promise<AddEntriesPayload> {
    const { result, ...outcome } = await mutate(ctx, 'addEntries', input, (em) => addEntries(ctx, em, input));
    const ids = [...(result ?? [])];
    return {
      ...outcome,
      entries: await ctx.read((em) => em.find(Entry, { id: { $in: ids } }, { orderBy: { id: 'asc' } })),
    };
  }

  @Mutation(() => ImportPayload, {
    description:
      'Enters the persons of a CSV file, all of them or none. With dryRun nothing is kept and every error is listed.',
  })
  @Directive(WRITE)
  importEntries(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportEntriesInput, { description: 'The file.' }) input: ImportEntriesInput,
  ): Promise<ImportPayload> {
    return importEntries(ctx, input);
  }

  @Mutation(() => EntryPayload, { description: 'Withdraws an entry; the next in line comes in.' })
  @Directive(WRITE)
  async withdrawEntry(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawEntryInput, { description: 'The entry, and why.' }) input: WithdrawEntryInput,
  ): Promise<EntryPayload> {
    const { result, ...outcome } = await mutate(ctx, 'withdrawEntry', input, (em) => withdrawEntry(ctx, em, input));
    return { ...outcome, entry: result ? await ctx.read((em) => em.findOne(Entry, { id: result })) : null };
  }
}

@Resolver(() => CompetitionEvent)
export class EventEntriesResolver {
  @FieldResolver(() => EntryConnection, { description: 'Its entries, by name; withdrawn ones too.' })
  async entries(
    @Root() event: CompetitionEvent,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('text', () => String, { nullable: true, description: 'Part of the name.' }) text?: string | null,
  ): Promise<Connection<Entry>> {
    requireScope(ctx.actor, SCOPE);
    const request = pageRequest(page);
    const sought = text?.replaceAll('\0', '').trim();
    return ctx
      .loader<string, Connection<Entry>>(`entriesOf ${JSON.stringify([page, sought])}`, (ids) =>
        ctx.read(async (em) => {
          const lists = await listPagesBy<object>(
            em,
            {
              columns: 'e.*',
              from: sql`competition.entry e`,
              where: sought ? [sql`e.label like ${likePattern(sought)}`] : [],
              order: [
                { sql: 'e.label', direction: 'ASC' },
                { sql: 'e.id', direction: 'ASC' },
              ],
            },
            request,
            'e.event_id',
            ids,
          );
          return ids.map((id) => toConnection(lists.get(id)!, request, (row) => em.map(Entry, row)));
        }),
      )
      .load(event.id);
  }
}

@Resolver(() => Round)
export class RoundEntriesResolver {
  @FieldResolver(() => [Entry], { description: 'Entries that stand in it, by name; whose lot is whose is not told.' })
  entries(@Root() round: Round, @Ctx() ctx: RequestContext): Promise<Entry[]> {
    requireScope(ctx.actor, SCOPE);
    return ctx
      .loader<string, Entry[]>('entriesOfRound', (ids) =>
        ctx.read(async (em) => {
          const rows = await em.find(RoundEntry, { roundId: { $in: ids.filter(isId) } });
          const entryIds = [...new Set(rows.map(({ entryId }) => entryId))];
          const entries = await em.find(Entry, { id: { $in: entryIds } }, { orderBy: { label: 'asc', id: 'asc' } });
          const standing = Map.groupBy(rows, ({ roundId }) => roundId);
          return ids.map((id) => {
            const own = new Set(standing.get(id)?.map(({ entryId }) => entryId));
            return entries.filter((entry) => own.has(entry.id));
          });
        }),
      )
      .load(round.id);
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => [Contestant], { description: 'Its members, by name.' })
  members(@Root() team: Team, @Ctx() ctx: RequestContext): Promise<Contestant[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'membersOf',
      team.id,
      (em, ids) => em.find(Contestant, { teamId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } }),
      (one) => one.teamId,
    );
  }

  @FieldResolver(() => TradeUnion, { nullable: true, description: 'The union that sends it, where it is known.' })
  enteringUnion(@Root() { enteringUnionId }: Team): TradeUnion | null {
    return enteringUnionId ? unionOf(enteringUnionId) : null;
  }
}

@Resolver(() => Competition)
export class CompetitionTeamsResolver {
  @FieldResolver(() => [Team], { description: 'Its teams, by name.' })
  teams(@Root() competition: Competition, @Ctx() ctx: RequestContext): Promise<Team[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'teamsOf',
      competition.id,
      (em, ids) => em.find(Team, { competitionId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } }),
      (team) => team.competitionId,
    );
  }
}
