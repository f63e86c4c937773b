import {
  connectionType,
  listPage,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { Payment } from '../../payment/payment.entity.js';
import { AuditSampleItem } from './audit-sample-item.entity.js';
import { AuditSample } from './audit-sample.entity.js';
import { drawSample, examineItem, planFor, redrawSample } from './draw-sample.js';
import { evaluateSample, type DirectionEvaluation } from './rules/evaluate-sample.js';
import { MILLION } from './rules/confidence-factor.js';
import {
  DrawGrantSampleInput,
  ExamineGrantSampleItemInput,
  GrantSampleEvaluation,
  GrantSampleItemPayload,
  GrantSamplePayload,
  GrantSamplePlan,
  GrantSamplePlanInput,
  GrantSampleRedraw,
} from './sample.types.js';

export const AuditSampleConnection = connectionType('GrantAuditSample', () => AuditSample);

const AUDIT = '@requiresScopes(scopes: [["grant:audit"]])';

@Resolver(() => AuditSample)
export class SampleResolver {
  @Query(() => GrantSamplePlan, { description: 'Plans a monetary-unit sample; draws nothing.' })
  @Directive(AUDIT)
  async grantSamplePlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantSamplePlanInput, { description: 'The plan.' }) input: GrantSamplePlanInput,
  ): Promise<GrantSamplePlan> {
    requireScope(ctx.actor, 'grant:audit');
    const { planning, ...population } = await ctx.read((em) => planFor(em, input));
    if ('code' in planning)
      return {
        ...population,
        factor: null,
        intervalFen: null,
        size: null,
        userErrors: [{ ...planning, field: [planning.field] }],
      };
    const { factor, intervalFen, size } = planning.plan;
    return { ...population, factor: Number(factor) / Number(MILLION), intervalFen, size, userErrors: [] };
  }

  @Query(() => AuditSample, { nullable: true, description: 'One sample; null when unknown or outside your scope.' })
  @Directive(AUDIT)
  grantAuditSample(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<AuditSample | null> {
    return loadById(ctx, 'grant:audit', AuditSample, id);
  }

  @Query(() => AuditSampleConnection, { description: 'Samples of your scope, the latest first.' })
  @Directive(AUDIT)
  grantAuditSamples(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Connection<AuditSample>> {
    requireScope(ctx.actor, 'grant:audit');
    const page = pageRequest(args);
    return ctx.read(async (em) => {
      const list = await listPage<object>(
        em,
        {
          columns: 's.*',
          from: sql`grants.audit_sample s`,
          where: [],
          order: [
            { sql: 's.at', direction: 'DESC' },
            { sql: 's.id', direction: 'ASC' },
          ],
        },
        page,
      );
      return toConnection(list, page, (row) => em.map(AuditSample, row));
    });
  }

  @Query(() => GrantSampleRedraw, {
    nullable: true,
    description: 'Draws a sample again and compares; keeps nothing. Null when unknown or outside your scope.',
  })
  @Directive(AUDIT)
  async grantSampleRedraw(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The sample.' }) id: string,
  ): Promise<GrantSampleRedraw | null> {
    const sample = await loadById(ctx, 'grant:audit', AuditSample, id);
    return sample && ctx.read((em) => redrawSample(em, sample));
  }

  @FieldResolver(() => [AuditSampleItem], { description: 'The records drawn, in the order of the draw.' })
  items(@Root() sample: AuditSample, @Ctx() ctx: RequestContext): Promise<AuditSampleItem[]> {
    return itemsOf(ctx, sample);
  }

  @FieldResolver(() => Int, { description: 'Records drawn that are still to be examined.' })
  async openCount(@Root() sample: AuditSample, @Ctx() ctx: RequestContext): Promise<number> {
    return (await itemsOf(ctx, sample)).filter(({ auditedFen }) => auditedFen === null).length;
  }

  @FieldResolver(() => GrantSampleEvaluation, {
    nullable: true,
    description: 'What it says about its population; null until every record is examined.',
  })
  async evaluation(@Root() sample: AuditSample, @Ctx() ctx: RequestContext): Promise<GrantSampleEvaluation | null> {
    const items = await itemsOf(ctx, sample);
    const examined = items.flatMap(({ id, bookFen, auditedFen }) =>
      auditedFen === null ? [] : [{ id, bookFen, auditedFen }],
    );
    if (items.length === 0 || examined.length < items.length) return null;
    const { overstatement, understatement, ...rest } = evaluateSample(examined, sample);
    return { ...rest, overstatement: direction(overstatement), understatement: direction(understatement) };
  }

  @Mutation(() => GrantSamplePayload, { description: 'Draws a monetary-unit sample.' })
  @Directive(AUDIT)
  async drawGrantSample(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DrawGrantSampleInput, { description: 'The draw.' }) input: DrawGrantSampleInput,
  ): Promise<GrantSamplePayload> {
    const { result, ...outcome } = await mutate(ctx, 'drawGrantSample', input, (em) =>
      drawSample(ctx, em, { ...input.plan, title: input.title, seed: input.seed }),
    );
    return { ...outcome, sample: result ? await loadById(ctx, 'grant:audit', AuditSample, result) : null };
  }

  @Mutation(() => GrantSampleItemPayload, { description: 'Records what the documents support of a drawn record.' })
  @Directive(AUDIT)
  async examineGrantSampleItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExamineGrantSampleItemInput, { description: 'The examination.' })
    input: ExamineGrantSampleItemInput,
  ): Promise<GrantSampleItemPayload> {
    const { result, ...outcome } = await mutate(ctx, 'examineGrantSampleItem', input, (em) =>
      examineItem(ctx, em, input),
    );
    return { ...outcome, item: result ? await loadById(ctx, 'grant:audit', AuditSampleItem, result) : null };
  }
}

@Resolver(() => AuditSampleItem)
export class SampleItemResolver {
  @FieldResolver(() => Grant, { description: 'The grant.' })
  grant(@Root() item: AuditSampleItem, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, item.caseId);
  }

  @FieldResolver(() => Payment, { nullable: true, description: 'The payment, when payments were drawn.' })
  async payment(@Root() { paymentId }: AuditSampleItem, @Ctx() ctx: RequestContext): Promise<Payment | null> {
    return paymentId === null ? null : loadById(ctx, 'grant:read', Payment, paymentId);
  }

  @FieldResolver(() => AuditSample, { description: 'The sample.' })
  sample(@Root() item: AuditSampleItem, @Ctx() ctx: RequestContext): Promise<AuditSample | null> {
    return loadById(ctx, 'grant:audit', AuditSample, item.sampleId);
  }
}

function itemsOf(ctx: RequestContext, sample: AuditSample): Promise<AuditSampleItem[]> {
  return loadListBy(
    ctx,
    'grant:audit',
    'itemsOfSample',
    sample.id,
    (em, ids) => em.find(AuditSampleItem, { sampleId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
    (item) => item.sampleId,
  );
}

const direction = ({ misstatements, ...sums }: DirectionEvaluation) => ({ ...sums, count: misstatements.length });
