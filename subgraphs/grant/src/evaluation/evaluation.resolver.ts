import {
  badInput,
  isId,
  loadById,
  loadListBy,
  mutate,
  requireScope,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { Venue } from '../subject/grant-subject.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { EvaluatedSubject } from './evaluated-subject.entity.js';
import { Evaluation } from './evaluation.entity.js';
import { evaluationResult } from './evaluation-result.js';
import {
  ChangeGrantEvaluationInput,
  CorrectGrantEvaluationInput,
  EnterGrantPointsInput,
  GrantEvaluationPayload,
  GrantEvaluationResult,
  GrantRatingTermsInput,
  LeaveOutGrantSubjectsInput,
  OpenGrantEvaluationInput,
  PublishGrantEvaluationInput,
} from './evaluation.types.js';
import { enterPoints, leaveOutSubjects } from './enter-points.js';
import { changeEvaluation, correctEvaluation, openEvaluation } from './open-evaluation.js';
import { publishEvaluation } from './publish-evaluation.js';
import { readRatingTerms } from './rating-terms.js';
import { readEvaluated } from './read-evaluated.js';
import { writePoints } from './rules/rate-subjects.js';

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const DESIGN = '@requiresScopes(scopes: [["grant:design"]])';

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => Evaluation, {
    nullable: true,
    description:
      'One evaluation; null when unknown, a draft of others, or neither of your scope nor of a federation above.',
  })
  @Directive(READ)
  grantEvaluation(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Evaluation | null> {
    return loadById(ctx, 'grant:read', Evaluation, id);
  }

  @FieldResolver(() => Scheme, { nullable: true, description: 'The scheme whose awards rest on it.' })
  scheme(@Root() evaluation: Evaluation, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, evaluation.schemeId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Least points that are GOOD; null without this rating.' })
  goodFrom(@Root() { goodFromHundredths }: Evaluation): string | null {
    return pointsOf(goodFromHundredths);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Least points that are QUALIFIED; null when nobody is UNQUALIFIED.',
  })
  qualifiedFrom(@Root() { qualifiedFromHundredths }: Evaluation): string | null {
    return pointsOf(qualifiedFromHundredths);
  }

  @FieldResolver(() => GrantEvaluationResult, {
    description: 'Who reached what; of a draft, and where other terms are given, what it would be by now.',
  })
  result(
    @Root() evaluation: Evaluation,
    @Ctx() ctx: RequestContext,
    @Arg('terms', () => GrantRatingTermsInput, { nullable: true, description: 'Terms to try; nothing is written.' })
    terms?: GrantRatingTermsInput | null,
  ): Promise<GrantEvaluationResult> {
    if (terms == null) return evaluationResult(ctx, evaluation, null);
    const tried = readRatingTerms(terms);
    const problem = tried.checks.find(([, , found]) => found !== null);
    if (problem) throw badInput(problem[2]!);
    return evaluationResult(ctx, evaluation, tried.terms);
  }

  @Mutation(() => GrantEvaluationPayload, { description: 'Opens the evaluation of a year with all stations in use.' })
  @Directive(DESIGN)
  async openGrantEvaluation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenGrantEvaluationInput, { description: 'Scheme, year and terms.' })
    input: OpenGrantEvaluationInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'openGrantEvaluation', input, (em) => openEvaluation(ctx, em, input)));
  }

  @Mutation(() => GrantEvaluationPayload, { description: 'Writes anew how a draft becomes ratings.' })
  @Directive(DESIGN)
  async changeGrantEvaluation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeGrantEvaluationInput, { description: 'The draft and its terms.' })
    input: ChangeGrantEvaluationInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'changeGrantEvaluation', input, (em) => changeEvaluation(ctx, em, input)));
  }

  @Mutation(() => GrantEvaluationPayload, {
    description:
      'Enters points of a draft, all or none. Who does so neither decides nor pays the grants that rest on it.',
  })
  @Directive(DESIGN)
  async enterGrantPoints(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnterGrantPointsInput, { description: 'The draft and the points.' })
    input: EnterGrantPointsInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'enterGrantPoints', input, (em) => enterPoints(ctx, em, input)));
  }

  @Mutation(() => GrantEvaluationPayload, { description: 'Takes subjects out of a draft that have no part in it.' })
  @Directive(DESIGN)
  async leaveOutGrantSubjects(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => LeaveOutGrantSubjectsInput, { description: 'The draft and the subjects.' })
    input: LeaveOutGrantSubjectsInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'leaveOutGrantSubjects', input, (em) => leaveOutSubjects(ctx, em, input)));
  }

  @Mutation(() => GrantEvaluationPayload, {
    description: 'Publishes a draft: its ratings hold from then on, and nothing of it changes any more.',
  })
  @Directive(DESIGN)
  async publishGrantEvaluation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PublishGrantEvaluationInput, { description: 'The draft as it was read.' })
    input: PublishGrantEvaluationInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'publishGrantEvaluation', input, (em) => publishEvaluation(ctx, em, input)));
  }

  @Mutation(() => GrantEvaluationPayload, {
    description:
      'Writes a draft with the points of a published evaluation, to be corrected and published in its place.',
  })
  @Directive(DESIGN)
  async correctGrantEvaluation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CorrectGrantEvaluationInput, { description: 'The published one, and why.' })
    input: CorrectGrantEvaluationInput,
  ): Promise<GrantEvaluationPayload> {
    return payload(ctx, await mutate(ctx, 'correctGrantEvaluation', input, (em) => correctEvaluation(ctx, em, input)));
  }
}

@Resolver(() => EvaluatedSubject)
export class EvaluatedSubjectResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Its points, e.g. 91.50; null while none are entered.' })
  points(@Root() { pointsHundredths }: EvaluatedSubject): string | null {
    return pointsOf(pointsHundredths);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union whose venue it is.' })
  union(@Root() { unionId }: EvaluatedSubject): TradeUnion {
    return unionOf(unionId);
  }

  @FieldResolver(() => Venue, { description: 'The venue.' })
  venue(@Root() { subjectId }: EvaluatedSubject): Venue {
    return { id: subjectId };
  }
}

@Resolver(() => Scheme)
export class SchemeEvaluationsResolver {
  @FieldResolver(() => [Evaluation], {
    description: 'Its evaluations, the latest year and version first; drafts for the funder alone.',
  })
  evaluations(@Root() scheme: Scheme, @Ctx() ctx: RequestContext): Promise<Evaluation[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'evaluationsOf',
      scheme.id,
      (em, ids) => em.find(Evaluation, { schemeId: { $in: [...ids] } }, { orderBy: { year: 'desc', version: 'desc' } }),
      (evaluation) => evaluation.schemeId,
    );
  }

  @FieldResolver(() => EvaluatedSubject, {
    nullable: true,
    description: 'What the published evaluation of a year says of a venue; null when it says nothing.',
  })
  evaluated(
    @Root() scheme: Scheme,
    @Ctx() ctx: RequestContext,
    @Arg('subjectId', () => ID, { description: 'The venue.' }) subjectId: string,
    @Arg('year', () => Int, { description: 'Pay year of the grants.' }) year: number,
  ): Promise<EvaluatedSubject | null> {
    requireScope(ctx.actor, 'grant:read');
    if (!isId(subjectId)) return Promise.resolve(null);
    return ctx.read(async (em) => (await readEvaluated(em, [{ schemeId: scheme.id, year, subjectId }]))[0] ?? null);
  }
}

@Resolver(() => Grant)
export class GrantRatingResolver {
  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'The evaluation it rests on; null where its terms ask for none, and before it is handed in.',
  })
  async evaluation(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Evaluation | null> {
    const evaluated = await evaluatedOf(grant, ctx);
    return evaluated && loadById(ctx, 'grant:read', Evaluation, evaluated.evaluationId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Result of the evaluation it rests on, e.g. EXCELLENT. Of old grants, what the applicant stated.',
  })
  async rating(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await evaluatedOf(grant, ctx))?.rating ?? grant.rating;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Points of that evaluation, e.g. 91.50. Of old grants, what the applicant stated.',
  })
  async score(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<string | null> {
    return pointsOf(
      (await evaluatedOf(grant, ctx))?.pointsHundredths ?? (grant.score === null ? null : grant.score * 100),
    );
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Place of its subject in that evaluation.' })
  async rank(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await evaluatedOf(grant, ctx))?.rank ?? null;
  }
}

const pointsOf = (hundredths: number | null): string | null => (hundredths === null ? null : writePoints(hundredths));

function evaluatedOf(grant: Grant, ctx: RequestContext): Promise<EvaluatedSubject | null> {
  return grant.evaluatedSubjectId === null
    ? Promise.resolve(null)
    : loadById(ctx, 'grant:read', EvaluatedSubject, grant.evaluatedSubjectId);
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<GrantEvaluationPayload> {
  return { ...outcome, evaluation: result ? await loadById(ctx, 'grant:read', Evaluation, result) : null };
}
