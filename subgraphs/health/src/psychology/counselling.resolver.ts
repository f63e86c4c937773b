import {
  connectionType,
  loadById,
  mutate,
  PageArgs,
  requireScope,
  type Connection,
  type MutationInput,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  bookCounselling,
  cancelCounselling,
  readCounsellingBooking,
  readCounsellingHours,
  readGeneralServices,
  sessionCode,
} from './book-counselling.js';
import { clientOf, closeCounselling, noteOf, offerCounselling, saveCounsellingNote } from './change-counselling.js';
import { CounsellingSession } from './counselling-session.entity.js';
import {
  BookCounsellingInput,
  CancelCounsellingInput,
  CloseCounsellingInput,
  CounsellingBooking,
  CounsellingBookingPayload,
  CounsellingClientView,
  CounsellingHour,
  CounsellingSessionPayload,
  GeneralPsychologicalService,
  OfferCounsellingInput,
  SaveCounsellingNoteInput,
} from './counselling.types.js';
import { Counsellor } from './counsellor.entity.js';
import { findSessions } from './find-sessions.js';
import { CounsellingStatus } from './psychology-kinds.js';

export const CounsellingSessionConnection = connectionType('CounsellingSession', () => CounsellingSession);

/** The gateway counts wrong codes. */
const BY_CODE = '@tag(name: "by-code")';
const HANDLE = '@requiresScopes(scopes: [["health:handle"]])';

@Resolver(() => CounsellingSession)
export class CounsellingSessionResolver {
  @Query(() => CounsellingSessionConnection, {
    description: 'Your own sessions as a counsellor, the latest first. Source: S125.',
  })
  @Directive(HANDLE)
  counsellingSessions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('statuses', () => [CounsellingStatus], { nullable: true, description: 'How far; all when left out.' })
    statuses?: CounsellingStatus[] | null,
  ): Promise<Connection<CounsellingSession>> {
    return findSessions(ctx, { ...page, statuses: statuses ?? null });
  }

  @Query(() => CounsellingSession, { nullable: true, description: 'A session of yours; null when it isn’t.' })
  @Directive(HANDLE)
  async counsellingSession(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<CounsellingSession | null> {
    const session = await loadById(ctx, 'health:handle', CounsellingSession, id);
    return session && isOwn(ctx, session) ? session : null;
  }

  @Query(() => [Counsellor], { description: 'As whom you offer sessions: one counsellor for each of your services.' })
  @Directive(HANDLE)
  myCounsellors(@Ctx() ctx: RequestContext): Promise<Counsellor[]> {
    const { accountId } = requireScope(ctx.actor, 'health:handle');
    return ctx.read((em) => em.find(Counsellor, { accountId, endedOn: null }, { orderBy: { name: 'asc', id: 'asc' } }));
  }

  @FieldResolver(() => Counsellor, { nullable: true, description: 'As whom you hold it.' })
  counsellor(@Root() session: CounsellingSession, @Ctx() ctx: RequestContext): Promise<Counsellor | null> {
    return loadById(ctx, 'health:read', Counsellor, session.counsellorId);
  }

  @FieldResolver(() => CounsellingClientView, { nullable: true, description: 'Who comes; null while nobody does.' })
  client(@Root() session: CounsellingSession, @Ctx() ctx: RequestContext): CounsellingClientView | null {
    return isOwn(ctx, session) ? clientOf(session) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Your note; null when there is none.' })
  note(@Root() session: CounsellingSession, @Ctx() ctx: RequestContext): string | null {
    return isOwn(ctx, session) ? noteOf(session) : null;
  }

  @Mutation(() => CounsellingSessionPayload, { description: 'Offers an hour, as the counsellor that you are.' })
  @Directive(HANDLE)
  offerCounselling(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OfferCounsellingInput, { description: 'The hour.' }) input: OfferCounsellingInput,
  ): Promise<CounsellingSessionPayload> {
    return change(ctx, 'offerCounselling', input, (em) => offerCounselling(ctx, em, input));
  }

  @Mutation(() => CounsellingSessionPayload, { description: 'Records how a session of yours ended.' })
  @Directive(HANDLE)
  closeCounselling(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseCounsellingInput, { description: 'Which, and how.' }) input: CloseCounsellingInput,
  ): Promise<CounsellingSessionPayload> {
    return change(ctx, 'closeCounselling', input, (em) => closeCounselling(ctx, em, input));
  }

  @Mutation(() => CounsellingSessionPayload, { description: 'Keeps your note of a session, encrypted, for you alone.' })
  @Directive(HANDLE)
  saveCounsellingNote(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveCounsellingNoteInput, { description: 'Which, and the note.' })
    input: SaveCounsellingNoteInput,
  ): Promise<CounsellingSessionPayload> {
    requireScope(ctx.actor, 'health:handle');
    return change(ctx, 'saveCounsellingNote', input, (em) => saveCounsellingNote(ctx, em, input));
  }
}

/** What a worker may do with a code and without an account. */
@Resolver(() => CounsellingBooking)
export class CounsellingBookingResolver {
  @Query(() => [CounsellingHour], {
    nullable: true,
    description:
      'Hours that the bearer of a household’s code (一户一码) may book, the next first; null for any other code. Public. Source: S125.',
  })
  @Directive(BY_CODE)
  counsellingHours(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'The code of the household.' }) code: string,
  ): Promise<CounsellingHour[] | null> {
    return readCounsellingHours(ctx, code);
  }

  @Query(() => [GeneralPsychologicalService], {
    description: 'General services, which everybody may turn to, at most 200. Public. Source: S88, S125.',
  })
  generalPsychologicalServices(@Ctx() ctx: RequestContext): Promise<GeneralPsychologicalService[]> {
    return readGeneralServices(ctx);
  }

  @Query(() => CounsellingBooking, {
    nullable: true,
    description: 'The booking that a code opens; null for any other code. Public.',
  })
  @Directive(BY_CODE)
  counsellingBooking(
    @Ctx() ctx: RequestContext,
    @Arg('code', { description: 'The code that the booking answered with.' }) code: string,
  ): Promise<CounsellingBooking | null> {
    return readCounsellingBooking(ctx, code);
  }

  @Mutation(() => CounsellingBookingPayload, {
    description:
      'Books an hour with a counsellor for a worker of a household on the hardship register; others are referred to general services. Public: the code says that there is a right to it. Source: S125.',
  })
  @Directive(BY_CODE)
  async bookCounselling(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookCounsellingInput, { description: 'The hour, and how to be called and reached.' })
    input: BookCounsellingInput,
  ): Promise<CounsellingBookingPayload> {
    const { result, ...outcome } = await bookCounselling(ctx, input);
    const code = result === null ? null : sessionCode(result);
    return {
      ...outcome,
      code,
      booking: code === null ? null : await readCounsellingBooking(ctx, code),
    };
  }

  @Mutation(() => CounsellingBookingPayload, {
    description: 'Calls a booked hour off. Public: the code of the booking opens it.',
  })
  @Directive(BY_CODE)
  async cancelCounselling(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CancelCounsellingInput, { description: 'Which.' }) input: CancelCounsellingInput,
  ): Promise<CounsellingBookingPayload> {
    const { result: _id, ...outcome } = await cancelCounselling(ctx, input);
    return { ...outcome, code: null, booking: await readCounsellingBooking(ctx, input.code) };
  }
}

async function change(
  ctx: RequestContext,
  action: string,
  input: MutationInput,
  work: Parameters<typeof mutate<string>>[3],
): Promise<CounsellingSessionPayload> {
  const { result, ...outcome }: MutationOutcome = await mutate(ctx, action, input, work);
  return { ...outcome, session: result ? await loadById(ctx, 'health:handle', CounsellingSession, result) : null };
}

/** Whether the caller is the counsellor: an hour that nobody has booked may be seen by others of the scope. */
function isOwn({ actor }: RequestContext, { handlerId }: CounsellingSession): boolean {
  return actor?.accountId === handlerId;
}
