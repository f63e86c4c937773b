import { DateScalar, MutationInput } from '@gonghui/kit';
import { Field, ID, InputType } from 'type-graphql';
import { CoverFunding } from './cover-funding.js';
import { CoverState } from './cover-state.js';

@InputType({ description: 'Which covers. All conditions given must hold.' })
export class MedicalPlanCoverFilter {
  @Field(() => ID, { nullable: true, description: 'Of this union and those below it.' })
  withinId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the alias.' })
  alias?: string | null;

  @Field(() => [CoverState], { nullable: true, description: 'Where they stand today; one of these.' })
  states?: CoverState[] | null;

  @Field(() => CoverFunding, { nullable: true, description: 'Who pays the premium.' })
  funding?: CoverFunding | null;
}

@InputType({ description: 'Workers of an employer to enrol in a plan as a group, all or none.' })
export class ImportMedicalPlanCoversInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => ID, {
    description: 'The employer’s union, where a row names none; unions that rows name by code lie at or below it.',
  })
  unionId!: string;

  @Field(() => DateScalar, { description: 'First day of the covers; the plan says how long they last.' })
  startsOn!: string;

  @Field(() => CoverFunding, { description: 'Who pays the premiums.' })
  funding!: CoverFunding;

  @Field({
    description:
      'The bytes of a CSV file in Base64, as for a roster: 姓名*, 身份证号*, 工会编码; who is on no roster comes onto it.',
  })
  contentBase64!: string;

  @Field({ description: 'Whether only to try: the same work, with every error listed, and nothing kept.' })
  dryRun!: boolean;
}
