import { loadById, loadListBy, mutate, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Competition } from '../competition/competition.entity.js';
import { Entry } from '../entry/entry.entity.js';
import { CompetitionEvent } from '../event/competition-event.entity.js';
import { CLASS_RULES, gradeOf } from '../rules/class-rule.js';
import { AwardQuota } from './award-quota.entity.js';
import { Award } from './award.entity.js';
import {
  AwardPayload,
  AwardsPayload,
  Certificate,
  CertificateStatus,
  GiveAwardsInput,
  RevokeAwardInput,
  SetAwardQuotasInput,
} from './award.inputs.js';
import { GrantBudgetLine } from './grant-budget-line.js';
import { giveAwards, revokeAward, setAwardQuotas } from './give-awards.js';

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

interface CertificateRow {
  readonly serial: string;
  readonly is_revoked: boolean;
  readonly recipient: string;
  readonly title: string;
  readonly competition_name: string;
  readonly edition: number | null;
  readonly event_name: string;
  readonly host_names: string[];
  readonly given_on: string;
  readonly revoked_because: string | null;
}

@Resolver(() => Award)
export class AwardResolver {
  @Query(() => Certificate, {
    nullable: true,
    description: 'What the certificate of that serial says, for everybody; null when there is none. Public.',
  })
  @Directive('@tag(name: "by-code")')
  certificate(
    @Ctx() ctx: RequestContext,
    @Arg('serial', () => String, { description: 'Its serial, as printed.' }) serial: string,
  ): Promise<Certificate | null> {
    return ctx.read(async (em) => {
      const [row] = await em.execute<CertificateRow[]>(
        'select serial, is_revoked, recipient, title, competition_name, edition, event_name, host_names, given_on::text as given_on, revoked_because from competition.public_certificate(?)',
        [serial.replaceAll('\0', '').trim().toUpperCase()],
      );
      if (!row) return null;
      return {
        serial: row.serial,
        status: row.is_revoked ? CertificateStatus.REVOKED : CertificateStatus.VALID,
        recipient: row.recipient,
        title: row.title,
        competitionName: row.competition_name,
        edition: row.edition,
        eventName: row.event_name,
        hostNames: row.host_names,
        givenOn: row.given_on,
        revokedBecause: row.revoked_because,
      };
    });
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The entry that won it.' })
  entry(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<Entry | null> {
    return loadById(ctx, SCOPE, Entry, award.entryId);
  }

  @FieldResolver(() => CompetitionEvent, { nullable: true, description: 'The event in which it was won.' })
  event(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<CompetitionEvent | null> {
    return loadById(ctx, SCOPE, CompetitionEvent, award.eventId);
  }

  @FieldResolver(() => Competition, { nullable: true, description: 'The competition in which it was won.' })
  competition(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<Competition | null> {
    return loadById(ctx, SCOPE, Competition, award.competitionId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Level of the award by the class of its competition, 1 the highest. Source: S11.',
  })
  async level(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<number | null> {
    const competition = await loadById(ctx, SCOPE, Competition, award.competitionId);
    return competition && CLASS_RULES[competition.competitionClass].awardLevel;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Skill grade that the winner may be promoted to, 1 the highest; null where the award gives none, or was revoked. Source: S11.',
  })
  async promotableGrade(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<number | null> {
    if (award.revokedAt !== null) return null;
    const competition = await loadById(ctx, SCOPE, Competition, award.competitionId);
    return competition && gradeOf(award.kind, competition.competitionClass);
  }

  @FieldResolver(() => GrantBudgetLine, {
    nullable: true,
    description: 'The budget line that its prize money comes from; null where there is none.',
  })
  async prizeLine(@Root() award: Award, @Ctx() ctx: RequestContext): Promise<GrantBudgetLine | null> {
    const quota = await loadById(ctx, SCOPE, AwardQuota, award.quotaId);
    return quota?.prizeLineId ? { id: quota.prizeLineId } : null;
  }

  @Mutation(() => AwardsPayload, { description: 'Sets the awards of an event, the highest first. Source: S74.' })
  @Directive(WRITE)
  async setAwardQuotas(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetAwardQuotasInput, { description: 'The awards.' }) input: SetAwardQuotasInput,
  ): Promise<AwardsPayload> {
    return payload(ctx, await mutate(ctx, 'setAwardQuotas', input, (em) => setAwardQuotas(ctx, em, input)));
  }

  @Mutation(() => AwardsPayload, {
    description: 'Gives the awards of an event by its confirmed ranks, each with a certificate. Source: S74, S84.',
  })
  @Directive(WRITE)
  async giveAwards(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveAwardsInput, { description: 'The event.' }) input: GiveAwardsInput,
  ): Promise<AwardsPayload> {
    return payload(ctx, await mutate(ctx, 'giveAwards', input, (em) => giveAwards(ctx, em, input)));
  }

  @Mutation(() => AwardPayload, { description: 'Revokes an award; its certificate says so from then on.' })
  @Directive(WRITE)
  async revokeAward(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeAwardInput, { description: 'The award, and why.' }) input: RevokeAwardInput,
  ): Promise<AwardPayload> {
    const { result, ...outcome } = await mutate(ctx, 'revokeAward', input, (em) => revokeAward(ctx, em, input));
    return { ...outcome, award: result ? await ctx.read((em) => em.findOne(Award, { id: result })) : null };
  }
}

@Resolver(() => AwardQuota)
export class AwardQuotaResolver {
  @FieldResolver(() => GrantBudgetLine, {
    nullable: true,
    description: 'The budget line that prize money comes from; null where there is none.',
  })
  prizeLine(@Root() { prizeLineId }: AwardQuota): GrantBudgetLine | null {
    return prizeLineId ? { id: prizeLineId } : null;
  }
}

@Resolver(() => CompetitionEvent)
export class EventAwardsResolver {
  @FieldResolver(() => [AwardQuota], { description: 'Its awards and how many there are, the highest first.' })
  awardQuotas(@Root() event: CompetitionEvent, @Ctx() ctx: RequestContext): Promise<AwardQuota[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'awardQuotasOf',
      event.id,
      (em, ids) => em.find(AwardQuota, { eventId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (quota) => quota.eventId,
    );
  }

  @FieldResolver(() => [Award], { description: 'Awards that were given, by serial; revoked ones too.' })
  awards(@Root() event: CompetitionEvent, @Ctx() ctx: RequestContext): Promise<Award[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'awardsOf',
      event.id,
      (em, ids) => em.find(Award, { eventId: { $in: [...ids] } }, { orderBy: { serial: 'asc' } }),
      (award) => award.eventId,
    );
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<AwardsPayload> {
  return { ...outcome, event: result ? await ctx.read((em) => em.findOne(CompetitionEvent, { id: result })) : null };
}
