import { DateScalar, MutationInput } from '@gonghui/kit';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CareRecordWords } from './care-correction.entity.js';
import { CareVisitKind } from './care-visit-kind.js';

@ObjectType({ description: 'A visit or a step as it was logged.' })
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareRecord implements CareRecordWords {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the visit, or on which the step was done; null while it is not.',
  })
  on!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the step is planned; null of a visit.' })
  plannedOn!: string | null;

  @Field(() => CareVisitKind, { nullable: true, description: 'What the visit was for; null of a step.' })
  visitKind!: CareVisitKind | null;

  @Field(() => String, { description: 'What was seen and agreed, or what is to be done.' })
  text!: string;
}

@InputType({ description: 'What is right of a visit that was logged wrongly.' })
export class CorrectCareVisitInput extends MutationInput {
  @Field(() => ID, { description: 'The visit, of a case that you handle.' })
  visitId!: string;

  @Field(() => DateScalar, { description: 'Day: within the care and not in the future.' })
  visitedOn!: string;

  @Field(() => CareVisitKind, { description: 'What it was for.' })
  kind!: CareVisitKind;

  @Field({ description: 'What was seen and agreed, 2 to 500 characters; kept encrypted.' })
  note!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters; kept encrypted with what was logged.' })
  reason!: string;
}

@InputType({ description: 'A visit that is logged and never was.' })
export class RemoveCareVisitInput extends MutationInput {
  @Field(() => ID, { description: 'The visit, of a case that you handle.' })
  visitId!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters; kept encrypted with what was logged.' })
  reason!: string;
}

@InputType({ description: 'What is right of a step that was marked as done.' })
export class CorrectRehabPlanStepInput extends MutationInput {
  @Field(() => ID, { description: 'The step, of a case that you handle.' })
  stepId!: string;

  @Field({ description: 'What was done, 2 to 500 characters; kept encrypted.' })
  text!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day: within the care and not in the future; left out when it is not done after all.',
  })
  doneOn?: string | null;

  @Field({ description: 'What was wrong, 2 to 500 characters; kept encrypted with what was logged.' })
  reason!: string;
}
