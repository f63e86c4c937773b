import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { TradeUnion, unionOf } from '../../trade-union/trade-union.js';
import { RedFlag } from '../red-flag/red-flag.entity.js';
import { findFindings } from './find-findings.js';
import { FindingStepKind } from './finding-step-kind.js';
import { FindingStep } from './finding-step.entity.js';
import { Finding } from './finding.entity.js';
import {
  FindingFilter,
  FindingOrder,
  GrantFindingPayload,
  GrantFindingStepInput,
  WriteGrantFindingInput,
} from './finding.types.js';
import { stepFinding } from './step-finding.js';
import { writeFinding } from './write-finding.js';

export const FindingConnection = connectionType('GrantFinding', () => Finding);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const AUDIT = '@requiresScopes(scopes: [["grant:audit"]])';
const RESPOND = '@requiresScopes(scopes: [["grant:apply"], ["grant:check"]])';

const STEP = 'The finding, as it was read, and what is written.';

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => Finding, { nullable: true, description: 'One finding; null when unknown or outside your scope.' })
  @Directive(READ)
  grantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Finding | null> {
    return loadById(ctx, 'grant:read', Finding, id);
  }

  @Query(() => FindingConnection, { description: 'Findings of your scope.' })
  @Directive(READ)
  grantFindings(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Which findings; all when left out.' })
    filter: FindingFilter | null | undefined,
    @Arg('orderBy', () => FindingOrder, { defaultValue: FindingOrder.NUMBER, description: 'Order.' })
    orderBy: FindingOrder,
  ): Promise<Connection<Finding>> {
    return findFindings(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => TradeUnion, { description: 'The audited union.' })
  union(@Root() finding: Finding): TradeUnion {
    return unionOf(finding.unionId);
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant; null when it is about the union as a whole.' })
  async grant(@Root() { caseId }: Finding, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return caseId === null ? null : loadById(ctx, 'grant:read', Grant, caseId);
  }

  @FieldResolver(() => RedFlag, { nullable: true, description: 'The red flag that led to it.' })
  async flag(@Root() { flagId }: Finding, @Ctx() ctx: RequestContext): Promise<RedFlag | null> {
    return flagId === null ? null : loadById(ctx, 'grant:read', RedFlag, flagId);
  }

  @FieldResolver(() => Finding, { nullable: true, description: 'The first finding of its kind, when it repeats one.' })
  async repeatOf(@Root() { repeatOfId }: Finding, @Ctx() ctx: RequestContext): Promise<Finding | null> {
    return repeatOfId === null ? null : loadById(ctx, 'grant:read', Finding, repeatOfId);
  }

  @FieldResolver(() => [Finding], { description: 'Later findings that repeat it, in your scope.' })
  repeats(@Root() finding: Finding, @Ctx() ctx: RequestContext): Promise<Finding[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'repeatsOf',
      finding.id,
      (em, ids) => em.find(Finding, { repeatOfId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
      (later) => later.repeatOfId,
    );
  }

  @FieldResolver(() => [FindingStep], { description: 'Its steps, the earliest first.' })
  steps(@Root() finding: Finding, @Ctx() ctx: RequestContext): Promise<FindingStep[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'stepsOfFinding',
      finding.id,
      (em, ids) => em.find(FindingStep, { findingId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
      (step) => step.findingId,
    );
  }

  @Mutation(() => GrantFindingPayload, { description: 'Writes a finding.' })
  @Directive(AUDIT)
  async writeGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WriteGrantFindingInput, { description: 'The finding.' }) input: WriteGrantFindingInput,
  ): Promise<GrantFindingPayload> {
    return payload(ctx, await mutate(ctx, 'writeGrantFinding', input, (em) => writeFinding(ctx, em, input)));
  }

  @Mutation(() => GrantFindingPayload, { description: 'The audited union responds to a finding.' })
  @Directive(RESPOND)
  respondToGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantFindingStepInput, { description: STEP }) input: GrantFindingStepInput,
  ): Promise<GrantFindingPayload> {
    return takeStep(ctx, 'respondToGrantFinding', FindingStepKind.RESPONSE, input);
  }

  @Mutation(() => GrantFindingPayload, { description: 'The audited union says what it will do, and by when.' })
  @Directive(RESPOND)
  planForGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantFindingStepInput, { description: STEP }) input: GrantFindingStepInput,
  ): Promise<GrantFindingPayload> {
    return takeStep(ctx, 'planForGrantFinding', FindingStepKind.PLAN, input);
  }

  @Mutation(() => GrantFindingPayload, { description: 'The auditor looks at what was done.' })
  @Directive(AUDIT)
  followUpGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantFindingStepInput, { description: STEP }) input: GrantFindingStepInput,
  ): Promise<GrantFindingPayload> {
    return takeStep(ctx, 'followUpGrantFinding', FindingStepKind.FOLLOW_UP, input);
  }

  @Mutation(() => GrantFindingPayload, { description: 'The auditor closes a finding.' })
  @Directive(AUDIT)
  closeGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantFindingStepInput, { description: STEP }) input: GrantFindingStepInput,
  ): Promise<GrantFindingPayload> {
    return takeStep(ctx, 'closeGrantFinding', FindingStepKind.CLOSE, input);
  }

  @Mutation(() => GrantFindingPayload, { description: 'The auditor opens a closed finding again.' })
  @Directive(AUDIT)
  reopenGrantFinding(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantFindingStepInput, { description: STEP }) input: GrantFindingStepInput,
  ): Promise<GrantFindingPayload> {
    return takeStep(ctx, 'reopenGrantFinding', FindingStepKind.REOPEN, input);
  }
}

@Resolver(() => Grant)
export class GrantFindingsResolver {
  @FieldResolver(() => [Finding], { description: 'Findings about it, the earliest first.' })
  findings(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Finding[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'findingsOf',
      grant.id,
      (em, ids) => em.find(Finding, { caseId: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
      (finding) => finding.caseId,
    );
  }
}

async function takeStep(
  ctx: RequestContext,
  action: string,
  kind: Exclude<FindingStepKind, FindingStepKind.FINDING>,
  input: GrantFindingStepInput,
): Promise<GrantFindingPayload> {
  return payload(ctx, await mutate(ctx, action, input, (em) => stepFinding(ctx, em, kind, input)));
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<GrantFindingPayload> {
  return { ...outcome, finding: result ? await loadById(ctx, 'grant:read', Finding, result) : null };
}
