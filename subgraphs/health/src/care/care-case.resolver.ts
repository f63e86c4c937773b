import { DateScalar, loadById, loadListBy, type RequestContext } from '@gonghui/kit';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.entity.js';
import { personIndexOf } from '../claim/person-index.js';
import { decryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { Worker } from '../worker/worker.entity.js';
import { CareCase, careSubjectOf } from './care-case.entity.js';
import { CareCorrection, careCorrectionWordsOf } from './care-correction.entity.js';
import { CareRecord } from './care-correction.types.js';
import { courseOf } from './care-course.js';
import { CareInterval } from './care-interval.entity.js';
import { CareRecordKind } from './care-record-kind.js';
import { careStepPlace, CareStep } from './care-step.entity.js';
import { CareVisitState } from './care-visit-state.js';
import { careNotePlace, CareVisit } from './care-visit.entity.js';
import { CareContinuity } from './care.types.js';
import { continuity, type Continuity } from './rules/continuity.js';
import { visitState } from './rules/visit-state.js';

@Resolver(() => CareCase)
export class CareCaseResolver {
  @FieldResolver(() => TradeUnion, { description: 'The federation that looks after the person.' })
  union(@Root() { unionId }: CareCase): TradeUnion {
    return unionOf(unionId);
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'The person, under the alias of the roster.' })
  worker(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<Worker | null> {
    return loadById(ctx, 'health:handle', Worker, careSubjectOf(care).workerId);
  }

  @FieldResolver(() => [Claim], {
    description:
      'Claims of the person in your scope, the latest first; none while nobody has handed one in. Source: S65.',
  })
  async claims(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<Claim[]> {
    const worker = await loadById(ctx, 'health:handle', Worker, careSubjectOf(care).workerId);
    if (!worker) return [];
    return loadListBy(
      ctx,
      'health:handle',
      'claimsOfPerson',
      personIndexOf(worker),
      (em, indexes) =>
        em.find(Claim, { personIndex: { $in: [...indexes] } }, { orderBy: { submittedOn: 'desc', id: 'asc' } }),
      ({ personIndex }) => personIndex,
    );
  }

  @FieldResolver(() => String, { description: 'What happened.' })
  illness(@Root() care: CareCase): string {
    return careSubjectOf(care).illness;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is a severe illness (重大疾病).' })
  isSevere(@Root() care: CareCase): boolean {
    return careSubjectOf(care).isSevere;
  }

  @FieldResolver(() => [CareVisit], { description: 'Visits, the latest first.' })
  async visits(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<CareVisit[]> {
    return (await visitsOf(ctx, care.id)).toReversed();
  }

  @FieldResolver(() => [CareStep], { description: 'The plan of home rehabilitation, by the planned day.' })
  steps(@Root() { id }: CareCase, @Ctx() ctx: RequestContext): Promise<CareStep[]> {
    return loadListBy(
      ctx,
      'health:handle',
      'careStepsOf',
      id,
      (em, ids) => em.find(CareStep, { caseId: { $in: [...ids] } }, { orderBy: { plannedOn: 'asc', id: 'asc' } }),
      ({ caseId }) => caseId,
    );
  }

  @FieldResolver(() => [CareCorrection], { description: 'What was logged wrongly and put right, the latest first.' })
  corrections(@Root() { id }: CareCase, @Ctx() ctx: RequestContext): Promise<CareCorrection[]> {
    return loadListBy(
      ctx,
      'health:handle',
      'careCorrectionsOf',
      id,
      (em, ids) =>
        em.find(CareCorrection, { caseId: { $in: [...ids] } }, { orderBy: { correctedAt: 'desc', id: 'asc' } }),
      ({ caseId }) => caseId,
    );
  }

  @FieldResolver(() => Int, { description: 'Days after which the next visit is due, as it is today.' })
  async intervalDays(@Root() { id }: CareCase, @Ctx() ctx: RequestContext): Promise<number> {
    return (await intervalsOf(ctx, id)).findLast(({ effectiveFrom }) => effectiveFrom <= ctx.today)!.days;
  }

  @FieldResolver(() => CareContinuity, {
    description: 'How long the person has been cared for, and whether it was ever interrupted. Source: S86.',
  })
  continuity(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<CareContinuity> {
    return continuityOf(ctx, care);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Day by which the next visit is due; null once ended.',
  })
  async dueOn(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await continuityOf(ctx, care)).dueOn;
  }

  @FieldResolver(() => CareVisitState, { nullable: true, description: 'Where the next visit stands; null once ended.' })
  async visitState(@Root() care: CareCase, @Ctx() ctx: RequestContext): Promise<CareVisitState | null> {
    const { dueOn } = await continuityOf(ctx, care);
    return dueOn === null ? null : CareVisitState[visitState(dueOn, ctx.today)];
  }
}

@Resolver(() => CareVisit)
export class CareVisitResolver {
  @FieldResolver(() => String, { description: 'What was seen and agreed.' })
  note(@Root() { id, noteSealed }: CareVisit): string {
    return decryptField(fieldKeys(), careNotePlace(id), noteSealed);
  }
}

@Resolver(() => CareStep)
export class CareStepResolver {
  @FieldResolver(() => String, { description: 'What is to be done.' })
  text(@Root() { id, textSealed }: CareStep): string {
    return decryptField(fieldKeys(), careStepPlace(id), textSealed);
  }
}

@Resolver(() => CareCorrection)
export class CareCorrectionResolver {
  @FieldResolver(() => CareRecordKind, { description: 'What was put right.' })
  kind(@Root() correction: CareCorrection): CareRecordKind {
    return careCorrectionWordsOf(correction).kind;
  }

  @FieldResolver(() => ID, { description: 'Id of the visit or the step.' })
  recordId(@Root() correction: CareCorrection): string {
    return careCorrectionWordsOf(correction).recordId;
  }

  @FieldResolver(() => CareRecord, { description: 'As it was logged.' })
  before(@Root() correction: CareCorrection): CareRecord {
    return careCorrectionWordsOf(correction).before;
  }

  @FieldResolver(() => CareRecord, { nullable: true, description: 'As it is right; null where it was taken out.' })
  after(@Root() correction: CareCorrection): CareRecord | null {
    return careCorrectionWordsOf(correction).after;
  }

  @FieldResolver(() => String, { description: 'What was wrong, in the words of the handler.' })
  reason(@Root() correction: CareCorrection): string {
    return careCorrectionWordsOf(correction).reason;
  }
}

async function continuityOf(ctx: RequestContext, care: CareCase): Promise<Continuity> {
  const [visits, intervals] = await Promise.all([visitsOf(ctx, care.id), intervalsOf(ctx, care.id)]);
  return continuity(courseOf(care, visits, intervals), ctx.today);
}

/** The earliest first. */
function visitsOf(ctx: RequestContext, caseId: string): Promise<CareVisit[]> {
  return loadListBy(
    ctx,
    'health:handle',
    'careVisitsOf',
    caseId,
    (em, ids) => em.find(CareVisit, { caseId: { $in: [...ids] } }, { orderBy: { visitedOn: 'asc' } }),
    (visit) => visit.caseId,
  );
}

/** The earliest first. */
function intervalsOf(ctx: RequestContext, caseId: string): Promise<CareInterval[]> {
  return loadListBy(
    ctx,
    'health:handle',
    'careIntervalsOf',
    caseId,
    (em, ids) => em.find(CareInterval, { caseId: { $in: [...ids] } }, { orderBy: { effectiveFrom: 'asc' } }),
    (interval) => interval.caseId,
  );
}
