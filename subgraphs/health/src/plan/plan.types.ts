import { DateScalar, MoneyScalar, MutationInput, MutationPayload, UserError } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MedicalClaimTraceLine } from '../claim/claim-calculation.types.js';
import { ClaimKind } from '../claim/claim-kind.js';
import { MedicalPlan } from './medical-plan.entity.js';
import { PlanKind } from './plan-kind.js';
import { MedicalPlanTermsInput } from './plan-terms.types.js';
import { PlanVersion } from './plan-version.entity.js';

@InputType({ description: 'Which plans. All conditions given must hold.' })
export class MedicalPlanFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of its pinyin.' })
  text?: string | null;

  @Field(() => PlanKind, { nullable: true, description: 'What it is among the payers.' })
  kind?: PlanKind | null;
}

@InputType({ description: 'A plan to found; its terms come as a version.' })
export class CreateMedicalPlanInput extends MutationInput {
  @Field(() => ID, { description: 'The federation that runs it.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => PlanKind, { description: 'What it is among the payers of one illness.' })
  kind!: PlanKind;
}

@InputType({ description: 'A version of a plan to write, or a draft to write anew.' })
export class SaveMedicalPlanVersionInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => ID, { nullable: true, description: 'The draft to write anew; left out for a new version.' })
  id?: string | null;

  @Field(() => DateScalar, { description: 'First day on which admissions are judged by it.' })
  effectiveFrom!: string;

  @Field(() => MedicalPlanTermsInput, { description: 'What it says.' })
  terms!: MedicalPlanTermsInput;

  @Field({ description: 'The document that sets the terms, 2 to 500 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'What of the terms no source prints, 2 to 500 characters.' })
  assumptions?: string | null;
}

@InputType({ description: 'A draft to put in force.' })
export class PublishMedicalPlanVersionInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@InputType({ description: 'An amount to try on terms, without writing anything.' })
export class PreviewMedicalPlanInput {
  @Field(() => MedicalPlanTermsInput, { description: 'The terms.' })
  terms!: MedicalPlanTermsInput;

  @Field(() => ClaimKind, { defaultValue: ClaimKind.INPATIENT, description: 'What a claim would be for.' })
  kind!: ClaimKind;

  @Field(() => Int, { nullable: true, description: 'Grade of disability after an accident, 1 to 10.' })
  grade?: number | null;

  @Field(() => MoneyScalar, { description: 'What insurance leaves of the costs, yuan; 0 where a sum is paid.' })
  selfPaid!: bigint;

  @Field(() => MoneyScalar, { description: 'Part of it outside the scope of insurance, yuan.' })
  selfFunded!: bigint;

  @Field(() => MoneyScalar, { description: 'Paid in this coverage period so far, yuan.' })
  paidBefore!: bigint;
}

@ObjectType({ description: 'What terms make of an amount, and what is wrong with them.' })
export class MedicalPlanPreview {
  @Field(() => MoneyScalar, { name: 'amount', description: 'What would be paid, yuan.' })
  amountFen!: bigint;

  @Field(() => [MedicalClaimTraceLine], { description: 'How that comes about.' })
  lines!: readonly MedicalClaimTraceLine[];

  @Field(() => [UserError], { description: 'What stands against putting these terms in force.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What became of a plan.' })
export class MedicalPlanPayload extends MutationPayload {
  @Field(() => MedicalPlan, { nullable: true, description: 'The plan; null when refused.' })
  plan!: MedicalPlan | null;
}

@ObjectType({ description: 'What became of a version of a plan.' })
export class MedicalPlanVersionPayload extends MutationPayload {
  @Field(() => PlanVersion, { nullable: true, description: 'The version; null when refused.' })
  version!: PlanVersion | null;

  @Field(() => MedicalPlan, { nullable: true, description: 'Its plan; null when refused.' })
  plan!: MedicalPlan | null;
}
