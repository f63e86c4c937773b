import {
  calendarDate,
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  requireScope,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { registerPerson } from './change-station.js';
import { findIncidents, findPersons } from './find-stations.js';
import { HealthStation } from './health-station.entity.js';
import { ReadingKind, ReadingLevel, ReadingTrend } from './reading-kind.js';
import { closeIncident, levelOf, matterOf, openIncident, recordReading, valuesOf } from './record-reading.js';
import { readingTrend } from './rules/reading-trend.js';
import { StationIncident } from './station-incident.entity.js';
import { StationPerson } from './station-person.entity.js';
import { StationReading } from './station-reading.entity.js';
import {
  CloseStationIncidentInput,
  HealthReadingPayload,
  HealthTrend,
  OpenStationIncidentInput,
  RecordHealthReadingInput,
  RegisterStationPersonInput,
  StationIncidentPayload,
  StationPersonPayload,
} from './station.types.js';

export const StationPersonConnection = connectionType('StationPerson', () => StationPerson);
export const StationIncidentConnection = connectionType('StationIncident', () => StationIncident);

const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

/** Most readings of one kind that are answered, the latest. */
const MOST_READINGS = 500;

@Resolver(() => StationPerson)
export class StationPersonResolver {
  @Query(() => StationPersonConnection, { description: 'Those whom you handle, the latest card first. Source: S89.' })
  @Directive(HANDLE)
  stationPersons(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('text', () => String, { nullable: true, description: 'Part of the alias.' }) text?: string | null,
  ): Promise<Connection<StationPerson>> {
    return findPersons(ctx, { ...page, text: text ?? null });
  }

  @Query(() => StationPerson, { nullable: true, description: 'Somebody whom you handle; null when you don’t.' })
  @Directive(HANDLE)
  stationPerson(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
  ): Promise<StationPerson | null> {
    return loadById(ctx, 'health:handle', StationPerson, id);
  }

  @FieldResolver(() => HealthStation, { nullable: true, description: 'The station.' })
  station(@Root() person: StationPerson, @Ctx() ctx: RequestContext): Promise<HealthStation | null> {
    return loadById(ctx, 'health:read', HealthStation, person.stationId);
  }

  @FieldResolver(() => [StationReading], { description: 'Readings of one kind, the oldest first; the latest 500.' })
  async readings(
    @Root() person: StationPerson,
    @Ctx() ctx: RequestContext,
    @Arg('kind', () => ReadingKind, { description: 'Of which kind.' }) kind: ReadingKind,
  ): Promise<StationReading[]> {
    return (await readingsOf(ctx, person)).filter((reading) => reading.kind === kind).slice(-MOST_READINGS);
  }

  @FieldResolver(() => HealthTrend, { description: 'Where readings of one kind are heading, of the latest 500.' })
  async trend(
    @Root() person: StationPerson,
    @Ctx() ctx: RequestContext,
    @Arg('kind', () => ReadingKind, { description: 'Of which kind.' }) kind: ReadingKind,
  ): Promise<HealthTrend> {
    const { direction, perMonth } = readingTrend(
      kind,
      (await this.readings(person, ctx, kind)).map((reading) => ({
        at: reading.takenAt.getTime(),
        day: calendarDate(reading.takenAt),
        value: valuesOf(reading)[0]!,
      })),
    );
    return { direction: ReadingTrend[direction], perMonth };
  }

  @FieldResolver(() => [StationReading], { description: 'The latest reading of each kind.' })
  async latest(@Root() person: StationPerson, @Ctx() ctx: RequestContext): Promise<StationReading[]> {
    const last = new Map((await readingsOf(ctx, person)).map((reading) => [reading.kind, reading]));
    return Object.values(ReadingKind).flatMap((kind) => last.get(kind) ?? []);
  }

  @Mutation(() => StationPersonPayload, {
    description: 'Gives somebody a card with an alias; you become the one handler. No name is kept. Source: S89.',
  })
  @Directive(HANDLE)
  async registerStationPerson(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterStationPersonInput, { description: 'Where.' }) input: RegisterStationPersonInput,
  ): Promise<StationPersonPayload> {
    const { result, ...outcome } = await mutate(ctx, 'registerStationPerson', input, (em) =>
      registerPerson(ctx, em, input.stationId),
    );
    return { ...outcome, person: result ? await loadById(ctx, 'health:handle', StationPerson, result) : null };
  }
}

@Resolver(() => StationReading)
export class StationReadingResolver {
  @FieldResolver(() => [Float], { description: 'Its numbers; of blood pressure systolic and diastolic.' })
  values(@Root() reading: StationReading): number[] {
    return valuesOf(reading);
  }

  @FieldResolver(() => ReadingLevel, { description: 'How it is evaluated; not a diagnosis.' })
  level(@Root() reading: StationReading): ReadingLevel {
    return levelOf(reading.kind, valuesOf(reading));
  }

  @Mutation(() => HealthReadingPayload, {
    description: 'Keeps what was measured of somebody, encrypted; an emergency opens an incident. Source: S89.',
  })
  @Directive(HANDLE)
  async recordHealthReading(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordHealthReadingInput, { description: 'The reading.' }) input: RecordHealthReadingInput,
  ): Promise<HealthReadingPayload> {
    requireScope(ctx.actor, 'health:handle');
    const { result, ...outcome } = await mutate(ctx, 'recordHealthReading', input, (em) =>
      recordReading(ctx, em, input),
    );
    return {
      ...outcome,
      reading: result ? await loadById(ctx, 'health:handle', StationReading, result.readingId) : null,
      incident: result?.incidentId ? await loadById(ctx, 'health:handle', StationIncident, result.incidentId) : null,
    };
  }
}

@Resolver(() => StationIncident)
export class StationIncidentResolver {
  @Query(() => StationIncidentConnection, { description: 'Your incidents, the latest first. Source: S89.' })
  @Directive(HANDLE)
  stationIncidents(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isOpen', () => Boolean, { nullable: true, description: 'Only open, or only closed ones; all when left out.' })
    isOpen?: boolean | null,
  ): Promise<Connection<StationIncident>> {
    return findIncidents(ctx, { ...page, isOpen: isOpen ?? null });
  }

  @Query(() => StationIncident, { nullable: true, description: 'An incident of yours; null when it isn’t.' })
  @Directive(HANDLE)
  stationIncident(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<StationIncident | null> {
    return loadById(ctx, 'health:handle', StationIncident, id);
  }

  @FieldResolver(() => HealthStation, { nullable: true, description: 'The station.' })
  station(@Root() incident: StationIncident, @Ctx() ctx: RequestContext): Promise<HealthStation | null> {
    return loadById(ctx, 'health:read', HealthStation, incident.stationId);
  }

  @FieldResolver(() => StationPerson, { nullable: true, description: 'Whom it is about; null without a card.' })
  async person(@Root() incident: StationIncident, @Ctx() ctx: RequestContext): Promise<StationPerson | null> {
    const { personId } = matterOf(incident);
    return personId === null ? null : loadById(ctx, 'health:handle', StationPerson, personId);
  }

  @FieldResolver(() => String, { description: 'What happened.' })
  note(@Root() incident: StationIncident): string {
    return matterOf(incident).note;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was done; null while it is open.' })
  outcome(@Root() incident: StationIncident): string | null {
    return matterOf(incident).outcome;
  }

  @Mutation(() => StationIncidentPayload, { description: 'Reports an emergency at a station.' })
  @Directive(HANDLE)
  async openStationIncident(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenStationIncidentInput, { description: 'The emergency.' }) input: OpenStationIncidentInput,
  ): Promise<StationIncidentPayload> {
    requireScope(ctx.actor, 'health:handle');
    const { result, ...outcome } = await mutate(ctx, 'openStationIncident', input, (em) =>
      openIncident(ctx, em, input),
    );
    return { ...outcome, incident: result ? await loadById(ctx, 'health:handle', StationIncident, result) : null };
  }

  @Mutation(() => StationIncidentPayload, { description: 'Ends an emergency of yours.' })
  @Directive(HANDLE)
  async closeStationIncident(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseStationIncidentInput, { description: 'Which, and what was done.' })
    input: CloseStationIncidentInput,
  ): Promise<StationIncidentPayload> {
    requireScope(ctx.actor, 'health:handle');
    const { result, ...outcome } = await mutate(ctx, 'closeStationIncident', input, (em) =>
      closeIncident(ctx, em, input),
    );
    return { ...outcome, incident: result ? await loadById(ctx, 'health:handle', StationIncident, result) : null };
  }
}

/** Readings of somebody, the oldest first; one statement for all persons of a tick. */
function readingsOf(ctx: RequestContext, person: StationPerson): Promise<StationReading[]> {
  return loadListBy(
    ctx,
    'health:handle',
    'readingsOf',
    person.id,
    (em, ids) => em.find(StationReading, { personId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc', id: 'asc' } }),
    (reading) => reading.personId,
  );
}
