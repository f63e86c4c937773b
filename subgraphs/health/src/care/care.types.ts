import { DateScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Claim } from '../claim/claim.entity.js';
import { SubmitMedicalClaimInput } from '../claim/claim.types.js';
import { CareCase } from './care-case.entity.js';
import { CareVisitKind } from './care-visit-kind.js';
import { CareVisitState } from './care-visit-state.js';

@InputType({ description: 'Which of your cases. All conditions given must hold.' })
export class CareCaseFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that go on, or only those that ended.' })
  isOpen?: boolean | null;

  @Field(() => [CareVisitState], { nullable: true, description: 'With the next visit in any of these states.' })
  states?: CareVisitState[] | null;
}

@InputType({ description: 'Which visits. All conditions given must hold.' })
export class CareVisitDueFilter {
  @Field(() => ID, { nullable: true, description: 'Looked after by this union or one below it.' })
  withinId?: string | null;

  @Field(() => [CareVisitState], { nullable: true, description: 'In any of these states; all when left out.' })
  states?: CareVisitState[] | null;
}

@ObjectType({ description: 'Days on which a visit was owed and nobody came.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareGapDays {
  @Field(() => DateScalar, { description: 'First day: the one after the visit was due.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day: the one before somebody came.' })
  until!: string;

  @Field(() => Int, { description: 'Days.' })
  days!: number;
}

@ObjectType({ description: 'How long somebody has been cared for, and whether it was ever interrupted. Source: S86.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareContinuity {
  @Field(() => Int, { description: 'Days of care, the first and the last one counted.' })
  days!: number;

  @Field(() => Int, { description: 'Days since the last gap, or since the beginning; 0 while a visit is late.' })
  uninterruptedDays!: number;

  @Field(() => [CareGapDays], { description: 'Gaps, the earliest first; none when the care was never interrupted.' })
  gaps!: readonly CareGapDays[];
}

@InputType({ description: 'Somebody to look after.' })
export class OpenCareCaseInput extends MutationInput {
  @Field(() => ID, {
    description:
      'The federation that looks after the person: of a county or above, for a smaller one would tell who it is.',
  })
  unionId!: string;

  @Field({ description: 'Identity number; the person is on a roster at or below the federation.' })
  identityNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person is called here, 2 to 20 characters, never the name; made by chance when left out.',
  })
  alias?: string | null;

  @Field({ description: 'What happened, 2 to 500 characters; kept encrypted, shown to you alone.' })
  illness!: string;

  @Field({ description: 'Whether it is a severe illness (重大疾病); kept encrypted, shown to you alone.' })
  isSevere!: boolean;

  @Field(() => Int, { description: 'Days after which the next visit is due, 1 to 366.' })
  intervalDays!: number;

  @Field(() => DateScalar, { description: 'First day of the care; not in the future.' })
  openedOn!: string;
}

@InputType({ description: 'A visit that was.' })
export class LogCareVisitInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  caseId!: string;

  @Field(() => DateScalar, { description: 'Day: within the care and not in the future.' })
  visitedOn!: string;

  @Field(() => CareVisitKind, { description: 'What it was for.' })
  kind!: CareVisitKind;

  @Field({ description: 'What was seen and agreed, 2 to 500 characters; kept encrypted.' })
  note!: string;
}

@InputType({ description: 'How often somebody is visited from today on.' })
export class ChangeCareIntervalInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  caseId!: string;

  @Field(() => Int, { description: 'Days after which the next visit is due, 1 to 366.' })
  days!: number;
}

@InputType({ description: 'A step of a plan of home rehabilitation.' })
export class AddRehabPlanStepInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  caseId!: string;

  @Field({ description: 'What is to be done, 2 to 500 characters; kept encrypted.' })
  text!: string;

  @Field(() => DateScalar, { description: 'Day by which it is planned; not before the care began.' })
  plannedOn!: string;
}

@InputType({ description: 'A step that was done.' })
export class CompleteRehabPlanStepInput extends MutationInput {
  @Field(() => ID, { description: 'The step, of a case that you handle.' })
  stepId!: string;

  @Field(() => DateScalar, { description: 'Day: within the care and not in the future.' })
  doneOn!: string;
}

@InputType({ description: 'What is right of a step that is not done.' })
export class ChangeRehabPlanStepInput extends MutationInput {
  @Field(() => ID, { description: 'The step, of a case that you handle.' })
  stepId!: string;

  @Field({ description: 'What is to be done, 2 to 500 characters; kept encrypted.' })
  text!: string;

  @Field(() => DateScalar, { description: 'Day by which it is planned; not before the care began.' })
  plannedOn!: string;
}

@InputType({ description: 'A step that is not done and is planned no longer.' })
export class DropRehabPlanStepInput extends MutationInput {
  @Field(() => ID, { description: 'The step, of a case that you handle.' })
  stepId!: string;
}

@InputType({ description: 'The end of a care.' })
export class CloseCareCaseInput extends MutationInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  caseId!: string;

  @Field(() => DateScalar, { description: 'Last day: not before the last visit, not in the future.' })
  closedOn!: string;
}

@InputType({ description: 'A claim for somebody in care, of whom there is none.' })
export class OpenCareClaimInput extends SubmitMedicalClaimInput {
  @Field(() => ID, { description: 'The case; you must be its handler.' })
  caseId!: string;
}

@ObjectType({ description: 'What became of a claim for somebody in care.' })
export class CareClaimPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim; null when refused.' })
  claim!: Claim | null;
}

@ObjectType({ description: 'What became of a case of care.' })
export class CareCasePayload extends MutationPayload {
  @Field(() => CareCase, { nullable: true, description: 'The case; null when refused.' })
  case!: CareCase | null;
}
