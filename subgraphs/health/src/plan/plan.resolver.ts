import {
  connectionType,
  DateScalar,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { findPlans } from './find-plans.js';
import { MedicalPlan } from './medical-plan.entity.js';
import { readPlanTerms } from './plan-terms.js';
import { MedicalPlanTerms } from './plan-terms.types.js';
import { PlanVersionStatus } from './plan-version-status.js';
import { PlanVersion } from './plan-version.entity.js';
import {
  CreateMedicalPlanInput,
  MedicalPlanFilter,
  MedicalPlanPayload,
  MedicalPlanPreview,
  MedicalPlanVersionPayload,
  PreviewMedicalPlanInput,
  PublishMedicalPlanVersionInput,
  SaveMedicalPlanVersionInput,
} from './plan.types.js';
import { previewMedicalPlan } from './preview-plan.js';
import { createMedicalPlan, publishMedicalPlanVersion, saveMedicalPlanVersion } from './save-plan.js';

export const MedicalPlanConnection = connectionType('MedicalPlan', () => MedicalPlan);

const READ = '@requiresScopes(scopes: [["health:read"]])';
const MANAGE = '@requiresScopes(scopes: [["health:manage"]])';

@Resolver(() => MedicalPlan)
export class MedicalPlanResolver {
  @Query(() => MedicalPlan, { nullable: true, description: 'One plan; null when unknown or out of reach.' })
  @Directive(READ)
  medicalPlan(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<MedicalPlan | null> {
    return loadById(ctx, 'health:read', MedicalPlan, id);
  }

  @Query(() => MedicalPlanConnection, {
    description: 'Plans of your scope and of the unions above it, by name. Source: S12, S13, S64.',
  })
  @Directive(READ)
  medicalPlans(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MedicalPlanFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: MedicalPlanFilter | null,
  ): Promise<Connection<MedicalPlan>> {
    return findPlans(ctx, { ...page, filter });
  }

  @Query(() => MedicalPlanPreview, {
    description: 'Tries an amount on terms that need not be saved, with everything that stands against them.',
  })
  @Directive(MANAGE)
  previewMedicalPlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreviewMedicalPlanInput, { description: 'The terms and the amount.' })
    input: PreviewMedicalPlanInput,
  ): MedicalPlanPreview {
    return previewMedicalPlan(ctx, input);
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that runs it.' })
  union(@Root() plan: MedicalPlan): TradeUnion {
    return unionOf(plan.unionId);
  }

  @FieldResolver(() => [PlanVersion], {
    description: 'Its versions, the newest first; drafts for those who run it alone.',
  })
  versions(@Root() plan: MedicalPlan, @Ctx() ctx: RequestContext): Promise<PlanVersion[]> {
    return loadVersions(ctx, plan);
  }

  @FieldResolver(() => PlanVersion, {
    nullable: true,
    description: 'The version that judges admissions of a day; null when none is in force.',
  })
  async currentVersion(
    @Root() plan: MedicalPlan,
    @Ctx() ctx: RequestContext,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) on?: string | null,
  ): Promise<PlanVersion | null> {
    const day = on ?? ctx.today;
    const versions = await loadVersions(ctx, plan);
    return (
      versions.find(
        ({ status, effectiveFrom, effectiveTo }) =>
          status === PlanVersionStatus.PUBLISHED && effectiveFrom <= day && (effectiveTo === null || effectiveTo > day),
      ) ?? null
    );
  }

  @Mutation(() => MedicalPlanPayload, { description: 'Founds a plan; its terms come as a version.' })
  @Directive(MANAGE)
  async createMedicalPlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateMedicalPlanInput, { description: 'The plan.' }) input: CreateMedicalPlanInput,
  ): Promise<MedicalPlanPayload> {
    const { result, ...outcome } = await mutate(ctx, 'createMedicalPlan', input, (em) =>
      createMedicalPlan(ctx, em, input),
    );
    return { ...outcome, plan: result ? await loadById(ctx, 'health:read', MedicalPlan, result) : null };
  }

  @Mutation(() => MedicalPlanVersionPayload, { description: 'Writes a version of a plan, or a draft anew.' })
  @Directive(MANAGE)
  async saveMedicalPlanVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveMedicalPlanVersionInput, { description: 'The version.' })
    input: SaveMedicalPlanVersionInput,
  ): Promise<MedicalPlanVersionPayload> {
    return versionPayload(
      ctx,
      await mutate(ctx, 'saveMedicalPlanVersion', input, (em) => saveMedicalPlanVersion(ctx, em, input)),
    );
  }

  @Mutation(() => MedicalPlanVersionPayload, {
    description:
      'Puts a version in force; the one before ends on its first day. Refused while its segments overlap or leave a hole.',
  })
  @Directive(MANAGE)
  async publishMedicalPlanVersion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishMedicalPlanVersionInput, { description: 'The draft.' })
    input: PublishMedicalPlanVersionInput,
  ): Promise<MedicalPlanVersionPayload> {
    return versionPayload(
      ctx,
      await mutate(ctx, 'publishMedicalPlanVersion', input, (em) => publishMedicalPlanVersion(ctx, em, input)),
    );
  }
}

@Resolver(() => PlanVersion)
export class MedicalPlanVersionResolver {
  @FieldResolver(() => MedicalPlanTerms, { description: 'What it says.' })
  terms(@Root() version: PlanVersion): MedicalPlanTerms {
    return readPlanTerms(version.terms) as MedicalPlanTerms;
  }
}

function loadVersions(ctx: RequestContext, plan: MedicalPlan): Promise<PlanVersion[]> {
  return loadListBy(
    ctx,
    'health:read',
    'versionsOfPlan',
    plan.id,
    (em, ids) => em.find(PlanVersion, { planId: { $in: [...ids] } }, { orderBy: { version: 'desc' } }),
    (version) => version.planId,
  );
}

async function versionPayload(
  ctx: RequestContext,
  { result, ...outcome }: MutationOutcome,
): Promise<MedicalPlanVersionPayload> {
  const version = result ? await loadById(ctx, 'health:read', PlanVersion, result) : null;
  return { ...outcome, version, plan: version && (await loadById(ctx, 'health:read', MedicalPlan, version.planId)) };
}
