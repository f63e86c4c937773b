import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  requireScope,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffAccount } from '../staff-account/staff-account.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { recordConsultations, recordPsychologyEvent, removePsychologyEvent } from './change-psychology.js';
import { changeService, closeService, nameCounsellor, openService } from './change-service.js';
import { ConsultationTally } from './consultation-tally.entity.js';
import { Counsellor } from './counsellor.entity.js';
import { findEvents, findServices } from './find-psychology.js';
import { PsychologicalService } from './psychological-service.entity.js';
import { PsychologyEvent } from './psychology-event.entity.js';
import { ServiceAudience } from './psychology-kinds.js';
import {
  ChangePsychologicalServiceInput,
  ClosePsychologicalServiceInput,
  ConsultationTallyPayload,
  CounsellorPayload,
  NameCounsellorInput,
  OpenPsychologicalServiceInput,
  PsychologicalServicePayload,
  PsychologyEventFilter,
  PsychologyEventOrder,
  PsychologyEventPayload,
  RecordConsultationsInput,
  RecordPsychologyEventInput,
  RemovePsychologyEventInput,
} from './psychology.types.js';

export const PsychologyEventConnection = connectionType('PsychologyEvent', () => PsychologyEvent);
export const PsychologicalServiceConnection = connectionType('PsychologicalService', () => PsychologicalService);

const READ = '@requiresScopes(scopes: [["health:read"]])';
const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => PsychologyEvent)
export class PsychologyEventResolver {
  @Query(() => PsychologyEventConnection, {
    description: 'Lectures, courses and group activities of your scope, the latest first. Source: S18, S40, S88.',
  })
  @Directive(READ)
  psychologyEvents(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PsychologyEventFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: PsychologyEventFilter | null,
    @Arg('orderBy', () => PsychologyEventOrder, {
      nullable: true,
      description: 'Order; the latest first when left out.',
    })
    orderBy?: PsychologyEventOrder | null,
  ): Promise<Connection<PsychologyEvent>> {
    return findEvents(ctx, { ...page, filter, orderBy });
  }

  @Query(() => PsychologyEvent, { nullable: true, description: 'One of them; null when it is not in your scope.' })
  @Directive(READ)
  psychologyEvent(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<PsychologyEvent | null> {
    return loadById(ctx, 'health:read', PsychologyEvent, id);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that held it.' })
  union(@Root() event: PsychologyEvent): TradeUnion {
    return unionOf(event.unionId);
  }

  @Mutation(() => PsychologyEventPayload, {
    description: 'Records a lecture, course or group activity with its attendances, or corrects one. Source: S18, S40.',
  })
  @Directive(MANAGE)
  async recordPsychologyEvent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordPsychologyEventInput, { description: 'The event.' }) input: RecordPsychologyEventInput,
  ): Promise<PsychologyEventPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordPsychologyEvent', input, (em) =>
      recordPsychologyEvent(ctx, em, input),
    );
    return { ...outcome, event: result ? await loadById(ctx, 'health:read', PsychologyEvent, result) : null };
  }

  @Mutation(() => PsychologyEventPayload, {
    description: 'Takes out a lecture, course or group activity that was recorded twice or never held.',
  })
  @Directive(MANAGE)
  async removePsychologyEvent(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemovePsychologyEventInput, { description: 'Which.' }) input: RemovePsychologyEventInput,
  ): Promise<PsychologyEventPayload> {
    const { result: _removed, ...outcome } = await mutate(ctx, 'removePsychologyEvent', input, (em) =>
      removePsychologyEvent(ctx, em, input),
    );
    return { ...outcome, event: null };
  }
}

@Resolver(() => ConsultationTally)
export class ConsultationTallyResolver {
  @FieldResolver(() => TradeUnion, { description: 'The union whose service it is.' })
  union(@Root() tally: ConsultationTally): TradeUnion {
    return unionOf(tally.unionId);
  }

  @Mutation(() => ConsultationTallyPayload, {
    description:
      'Records how often a general service was asked in a month. The count is read through healthSummary alone. Source: S88.',
  })
  @Directive(MANAGE)
  async recordConsultations(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordConsultationsInput, { description: 'The report.' }) input: RecordConsultationsInput,
  ): Promise<ConsultationTallyPayload> {
    const { result, ...outcome } = await mutate(ctx, 'recordConsultations', input, (em) =>
      recordConsultations(ctx, em, input),
    );
    return { ...outcome, tally: result ? await loadById(ctx, 'health:manage', ConsultationTally, result) : null };
  }
}

@Resolver(() => PsychologicalService)
export class PsychologicalServiceResolver {
  @Query(() => PsychologicalServiceConnection, {
    description: 'Psychological services of your scope and of the unions above it, open ones first. Source: S88, S125.',
  })
  @Directive(READ)
  psychologicalServices(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('audience', () => ServiceAudience, { nullable: true, description: 'For whom; all when left out.' })
    audience?: ServiceAudience | null,
  ): Promise<Connection<PsychologicalService>> {
    return findServices(ctx, { ...page, audience });
  }

  @Query(() => PsychologicalService, {
    nullable: true,
    description: 'A service of your scope or of a union above it; null for any other.',
  })
  @Directive(READ)
  psychologicalService(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<PsychologicalService | null> {
    return loadById(ctx, 'health:read', PsychologicalService, id);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that runs it.' })
  union(@Root() service: PsychologicalService): TradeUnion {
    return unionOf(service.unionId);
  }

  @FieldResolver(() => [Counsellor], { description: 'Its counsellors, past ones too, by name.' })
  counsellors(@Root() service: PsychologicalService, @Ctx() ctx: RequestContext): Promise<Counsellor[]> {
    return loadListBy(
      ctx,
      'health:read',
      'counsellorsOf',
      service.id,
      (em, ids) => em.find(Counsellor, { serviceId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } }),
      (counsellor) => counsellor.serviceId,
    );
  }

  @Mutation(() => PsychologicalServicePayload, { description: 'Opens a psychological service.' })
  @Directive(MANAGE)
  async openPsychologicalService(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenPsychologicalServiceInput, { description: 'The service.' })
    input: OpenPsychologicalServiceInput,
  ): Promise<PsychologicalServicePayload> {
    const { result, ...outcome } = await mutate(ctx, 'openPsychologicalService', input, (em) =>
      openService(ctx, em, input),
    );
    return { ...outcome, service: result ? await loadById(ctx, 'health:read', PsychologicalService, result) : null };
  }

  @Mutation(() => PsychologicalServicePayload, {
    description: 'Corrects the name of a psychological service and how it is reached.',
  })
  @Directive(MANAGE)
  async changePsychologicalService(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangePsychologicalServiceInput, { description: 'Which, and what is right.' })
    input: ChangePsychologicalServiceInput,
  ): Promise<PsychologicalServicePayload> {
    const { result, ...outcome } = await mutate(ctx, 'changePsychologicalService', input, (em) =>
      changeService(ctx, em, input),
    );
    return { ...outcome, service: result ? await loadById(ctx, 'health:read', PsychologicalService, result) : null };
  }

  @Mutation(() => PsychologicalServicePayload, { description: 'Closes a psychological service.' })
  @Directive(MANAGE)
  async closePsychologicalService(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClosePsychologicalServiceInput, { description: 'Which, and its last day.' })
    input: ClosePsychologicalServiceInput,
  ): Promise<PsychologicalServicePayload> {
    const { result, ...outcome } = await mutate(ctx, 'closePsychologicalService', input, (em) =>
      closeService(ctx, em, input),
    );
    return { ...outcome, service: result ? await loadById(ctx, 'health:read', PsychologicalService, result) : null };
  }

  @Mutation(() => CounsellorPayload, { description: 'Names an account as counsellor of a service. Source: S125.' })
  @Directive(MANAGE)
  async nameCounsellor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NameCounsellorInput, { description: 'The account and its certificate.' })
    input: NameCounsellorInput,
  ): Promise<CounsellorPayload> {
    const { result, ...outcome } = await mutate(ctx, 'nameCounsellor', input, (em) => nameCounsellor(ctx, em, input));
    return { ...outcome, counsellor: result ? await loadById(ctx, 'health:read', Counsellor, result) : null };
  }
}

@Resolver(() => Counsellor)
export class CounsellorResolver {
  @FieldResolver(() => PsychologicalService, { nullable: true, description: 'The service.' })
  service(@Root() counsellor: Counsellor, @Ctx() ctx: RequestContext): Promise<PsychologicalService | null> {
    return loadById(ctx, 'health:read', PsychologicalService, counsellor.serviceId);
  }

  @FieldResolver(() => StaffAccount, { description: 'The account that was named.' })
  @Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
  account(@Root() counsellor: Counsellor, @Ctx() ctx: RequestContext): StaffAccount {
    requireScope(ctx.actor, ctx.actor?.scopes.has('health:handle') ? 'health:handle' : 'health:manage');
    return { id: counsellor.accountId };
  }
}
