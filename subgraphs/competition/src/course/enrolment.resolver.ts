import { ImportPayload, loadById, loadListBy, mutate, type MutationOutcome, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { assessPhase, certifyTrainee, placeTrainee } from './assess-trainee.js';
import { CourseKind } from './course-values.js';
import { Course } from './course.entity.js';
import {
  AssessPhaseInput,
  CertifyTraineeInput,
  EnrolInput,
  EnrolmentPayload,
  EnrolPayload,
  ImportEnrolmentsInput,
  PlaceTraineeInput,
  WithdrawEnrolmentInput,
} from './course.inputs.js';
import { enrol, importEnrolments, withdrawEnrolment } from './enrol.js';
import { Enrolment } from './enrolment.entity.js';
import { PhaseResult } from './phase-result.entity.js';

const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @FieldResolver(() => TradeUnion, { description: 'The union that the person belongs to and counts for.' })
  homeUnion(@Root() enrolment: Enrolment): TradeUnion {
    return unionOf(enrolment.homeUnionId);
  }

  @FieldResolver(() => Course, { nullable: true, description: 'The course.' })
  course(@Root() enrolment: Enrolment, @Ctx() ctx: RequestContext): Promise<Course | null> {
    return loadById(ctx, SCOPE, Course, enrolment.courseId);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the person went through all steps of a transfer and may work independently (独立上岗). Source: S83.',
  })
  async isIndependent(@Root() enrolment: Enrolment, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (enrolment.completedOn === null) return false;
    return (await loadById(ctx, SCOPE, Course, enrolment.courseId))?.kind === CourseKind.TRANSFER;
  }

  @FieldResolver(() => [PhaseResult], { description: 'Results in the phases taken so far.' })
  phaseResults(@Root() enrolment: Enrolment, @Ctx() ctx: RequestContext): Promise<PhaseResult[]> {
    return loadListBy(
      ctx,
      SCOPE,
      'phaseResultsOf',
      enrolment.id,
      (em, ids) => em.find(PhaseResult, { enrolmentId: { $in: [...ids] } }, { orderBy: { assessedOn: 'asc' } }),
      (result) => result.enrolmentId,
    );
  }

  @Mutation(() => EnrolPayload, { description: 'Enrols persons of a union; who finds no place waits.' })
  @Directive(WRITE)
  async enrol(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnrolInput, { description: 'The persons.' }) input: EnrolInput,
  ): Promise<EnrolPayload> {
    const { result, ...outcome } = await mutate(ctx, 'enrol', input, (em) => enrol(ctx, em, input));
    const ids = [...(result ?? [])];
    return {
      ...outcome,
      enrolments:
        ids.length > 0
          ? await ctx.read((em) => em.find(Enrolment, { id: { $in: ids } }, { orderBy: { queueNumber: 'asc' } }))
          : [],
    };
  }

  @Mutation(() => ImportPayload, { description: 'Enrols the persons of a table, all or none.' })
  @Directive(WRITE)
  importEnrolments(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportEnrolmentsInput, { description: 'The table.' }) input: ImportEnrolmentsInput,
  ): Promise<ImportPayload> {
    return importEnrolments(ctx, input);
  }

  @Mutation(() => EnrolmentPayload, { description: 'Withdraws a person; the first who waits gets the place.' })
  @Directive(WRITE)
  async withdrawEnrolment(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawEnrolmentInput, { description: 'Who, and why.' }) input: WithdrawEnrolmentInput,
  ): Promise<EnrolmentPayload> {
    return payload(ctx, await mutate(ctx, 'withdrawEnrolment', input, (em) => withdrawEnrolment(ctx, em, input)));
  }

  @Mutation(() => EnrolmentPayload, {
    description: 'Records how a person did in a phase; none can be skipped. Source: S83.',
  })
  @Directive(WRITE)
  async assessPhase(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssessPhaseInput, { description: 'The result.' }) input: AssessPhaseInput,
  ): Promise<EnrolmentPayload> {
    return payload(ctx, await mutate(ctx, 'assessPhase', input, (em) => assessPhase(ctx, em, input)));
  }

  @Mutation(() => EnrolmentPayload, { description: 'Records the certificate of a person who went through a course.' })
  @Directive(WRITE)
  async certifyTrainee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CertifyTraineeInput, { description: 'The certificate.' }) input: CertifyTraineeInput,
  ): Promise<EnrolmentPayload> {
    return payload(ctx, await mutate(ctx, 'certifyTrainee', input, (em) => certifyTrainee(ctx, em, input)));
  }

  @Mutation(() => EnrolmentPayload, {
    description: 'Records the work that a person found after a course. Source: S15.',
  })
  @Directive(WRITE)
  async placeTrainee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PlaceTraineeInput, { description: 'The work.' }) input: PlaceTraineeInput,
  ): Promise<EnrolmentPayload> {
    return payload(ctx, await mutate(ctx, 'placeTrainee', input, (em) => placeTrainee(ctx, em, input)));
  }
}

@Resolver(() => PhaseResult)
export class PhaseResultResolver {
  @FieldResolver(() => ID, { description: 'The phase.' })
  phaseId(@Root() result: PhaseResult): string {
    return result.phaseId;
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<EnrolmentPayload> {
  return { ...outcome, enrolment: result ? await loadById(ctx, SCOPE, Enrolment, result) : null };
}
