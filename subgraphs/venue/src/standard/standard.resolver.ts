import {
  arrayLiteral,
  badInput,
  DateScalar,
  loadById,
  loadListBy,
  mutate,
  requireScope,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { stockDay } from '../rules/stock-day.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { VenueKind } from '../venue/venue-kind.js';
import { VenuePayload } from '../venue/venue.inputs.js';
import { Venue } from '../venue/venue.entity.js';
import { countStandings, type CountedStanding } from './count-standings.js';
import { inspectVenue } from './inspect-venue.js';
import { Inspection } from './inspection.entity.js';
import { issueStandard, withdrawStandard } from './save-standard.js';
import {
  InspectVenueInput,
  IssueVenueStandardInput,
  VenueStandardPayload,
  WithdrawVenueStandardInput,
} from './standard.inputs.js';
import { Standard } from './standard.entity.js';
import { Standing } from './standing.js';
import { AppliedStandard, StandingCount, VenueStanding } from './venue-standing.js';

const READ = '@requiresScopes(scopes: [["venue:read"]])';
const WRITE = '@requiresScopes(scopes: [["venue:write"]])';

@Resolver(() => Standard)
export class StandardResolver {
  @FieldResolver(() => TradeUnion, {
    nullable: true,
    description: 'The union that issued it; null where that lies outside your scope, as a province’s does for a city.',
  })
  async union(@Root() standard: Standard, @Ctx() ctx: RequestContext): Promise<TradeUnion | null> {
    const inside = await ctx
      .loader<string, boolean>('standardIssuerInScope', (ids) =>
        ctx.read(async (em) => {
          const rows = await em.execute<{ id: string }[]>(
            'select id from unnest(?::uuid[]) as one (id) where tree.in_scope(id)',
            [arrayLiteral(ids)],
          );
          const known = new Set(rows.map(({ id }) => id));
          return ids.map((id) => known.has(id));
        }),
      )
      .load(standard.unionId);
    return inside ? unionOf(standard.unionId) : null;
  }

  @Mutation(() => VenueStandardPayload, {
    description: 'Issues a standard for the venues of a union and all below it.',
  })
  @Directive(WRITE)
  async issueVenueStandard(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueVenueStandardInput, { description: 'The standard.' }) input: IssueVenueStandardInput,
  ): Promise<VenueStandardPayload> {
    return payload(ctx, await mutate(ctx, 'issueVenueStandard', input, (em) => issueStandard(ctx, em, input)));
  }

  @Mutation(() => VenueStandardPayload, { description: 'Withdraws a standard from today on.' })
  @Directive(WRITE)
  async withdrawVenueStandard(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawVenueStandardInput, { description: 'Which.' }) input: WithdrawVenueStandardInput,
  ): Promise<VenueStandardPayload> {
    return payload(ctx, await mutate(ctx, 'withdrawVenueStandard', input, (em) => withdrawStandard(ctx, em, input)));
  }

  @Mutation(() => VenuePayload, { description: 'Records what an inspection of a venue found. Source: S37, S99.' })
  @Directive(WRITE)
  async inspectVenue(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => InspectVenueInput, { description: 'What was found.' }) input: InspectVenueInput,
  ): Promise<VenuePayload> {
    const { result, ...outcome } = await mutate(ctx, 'inspectVenue', input, (em) => inspectVenue(ctx, em, input));
    return { ...outcome, venue: result ? await ctx.read((em) => em.findOne(Venue, { id: result })) : null };
  }
}

@Resolver(() => Inspection)
export class InspectionResolver {
  @FieldResolver(() => Standard, { description: 'The standard that was asked.' })
  async standard(@Root() inspection: Inspection, @Ctx() ctx: RequestContext): Promise<Standard> {
    return (await loadById(ctx, 'venue:read', Standard, inspection.standardId))!;
  }
}

@Resolver(() => Venue)
export class VenueStandingsResolver {
  @FieldResolver(() => [VenueStanding], {
    description: 'How it stands today by each standard that binds it, by title; none when no standard is for its kind.',
  })
  standings(@Root() venue: Venue, @Ctx() ctx: RequestContext): Promise<VenueStanding[]> {
    requireScope(ctx.actor, 'venue:read');
    return ctx
      .loader<string, VenueStanding[]>('standingsOfVenues', (ids) =>
        ctx.read(async (em) => {
          const rows = await em.execute<StandingRow[]>(
            `select v.id as venue_id, standing.standing, to_jsonb(standard) as standard, to_jsonb(inspection) as inspection
               from venue.venue v
              cross join lateral venue.standings_of(v.id, v.kind, v.union_id, ?::date) standing
               join venue.standard on standard.id = standing.standard_id
               left join venue.inspection on inspection.id = standing.inspection_id
              where v.id = any(?::uuid[])
              order by standard.title, standard.id`,
            [ctx.today, arrayLiteral(ids)],
          );
          const byVenue = Map.groupBy(rows, (row) => row.venue_id);
          return ids.map((id) =>
            (byVenue.get(id) ?? []).map((row) => ({
              standard: em.map(Standard, row.standard),
              standing: row.standing,
              inspection: row.inspection && em.map(Inspection, row.inspection),
            })),
          );
        }),
      )
      .load(venue.id);
  }

  @FieldResolver(() => [Inspection], { description: 'Its inspections by every standard, newest first.' })
  inspections(@Root() venue: Venue, @Ctx() ctx: RequestContext): Promise<Inspection[]> {
    return loadListBy(
      ctx,
      'venue:read',
      'inspectionsOf',
      venue.id,
      (em, ids) =>
        em.find(Inspection, { venueId: { $in: [...ids] } }, { orderBy: { inspectedOn: 'desc', id: 'desc' } }),
      (inspection) => inspection.venueId,
    );
  }
}

@Resolver(() => AppliedStandard)
export class AppliedStandardResolver {
  @FieldResolver(() => [StandingCount], {
    description:
      'Venues in use that it is for, in the union’s subtree, by how they stand by it; none left out but zeros.',
  })
  async standings(@Root() applied: AppliedStandard, @Ctx() ctx: RequestContext): Promise<StandingCount[]> {
    const counts = await counted(ctx, applied.withinId, null, applied.day);
    return counts.filter(({ standardId }) => standardId === applied.standard.id);
  }
}

@Resolver(() => TradeUnion)
export class UnionStandardsResolver {
  @FieldResolver(() => [AppliedStandard], {
    description: 'Standards in force that bind this union, its own and those of unions above it, by title.',
  })
  @Directive(READ)
  venueStandards(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'As of this day, as in venueSummary; today when left out, never the future.',
    })
    asOf?: string | null,
  ): Promise<AppliedStandard[]> {
    requireScope(ctx.actor, 'venue:read');
    const day = dayOf(ctx, asOf);
    return ctx
      .loader<string, AppliedStandard[]>(`venueStandards ${day}`, (ids) =>
        ctx.read(async (em) => {
          const rows = await em.execute<AppliedRow[]>(
            `select asked.id as within_id, to_jsonb(standard) as standard
               from tree.place asked
               join venue.standard on standard.issued_on <= ?::date and (standard.withdrawn_on is null or standard.withdrawn_on > ?::date)
               join tree.place issuer on issuer.id = standard.union_id and asked.path operator(public.<@) issuer.path
              where asked.id = any(?::uuid[]) and tree.in_scope(asked.id)
              order by standard.title, standard.id`,
            [day, day, arrayLiteral(ids)],
          );
          const byUnion = Map.groupBy(rows, (row) => row.within_id);
          return ids.map((id) =>
            (byUnion.get(id) ?? []).map((row) => {
              const standard = em.map(Standard, row.standard);
              return { withinId: id, day, standard, inherited: standard.unionId !== id };
            }),
          );
        }),
      )
      .load(union.id);
  }

  @FieldResolver(() => [StandingCount], {
    description:
      'Venues in use of this union and all below it, by how they stand by the standards that bind them, whoever issued these. A venue that several bind counts once in each standing it has. Source: S99.',
  })
  @Directive(READ)
  async venueStandings(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('kinds', () => [VenueKind], { nullable: true, description: 'Only venues of these kinds.' })
    kinds?: VenueKind[] | null,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'As of this day, as in venueSummary; today when left out, never the future.',
    })
    asOf?: string | null,
  ): Promise<StandingCount[]> {
    const counts = await counted(ctx, union.id, kinds ?? null, dayOf(ctx, asOf));
    return counts.filter(({ standardId }) => standardId === null);
  }
}

function counted(
  ctx: RequestContext,
  unionId: string,
  kinds: readonly VenueKind[] | null,
  day: string,
): Promise<CountedStanding[]> {
  requireScope(ctx.actor, 'venue:read');
  return ctx
    .loader<string, CountedStanding[]>(`standingsBelow ${day} ${kinds?.join() ?? ''}`, (ids) =>
      ctx.read(async (em) => {
        const byUnion = Map.groupBy(await countStandings(em, ids, kinds, day), ({ withinId }) => withinId);
        return ids.map((id) => byUnion.get(id) ?? []);
      }),
    )
    .load(unionId);
}

/** The day that is shown: `stockDay` of the one asked for. */
function dayOf(ctx: RequestContext, asOf: string | null | undefined): string {
  if (asOf != null && asOf > ctx.today) throw badInput(`"asOf" lies in the future; today is ${ctx.today}.`);
  return stockDay(asOf ?? ctx.today, ctx.today);
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<VenueStandardPayload> {
  return { ...outcome, venueStandard: result ? await ctx.read((em) => em.findOne(Standard, { id: result })) : null };
}

/** Rows as the database writes them, columns to values. */
interface AppliedRow {
  readonly within_id: string;
  readonly standard: object;
}

interface StandingRow {
  readonly venue_id: string;
  readonly standing: Standing;
  readonly standard: object;
  readonly inspection: object | null;
}
