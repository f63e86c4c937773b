import { MoneyScalar } from '@gonghui/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ClaimDocumentKind } from '../claim/claim-document-kind.js';
import { DeductiblePer } from './deductible-per.js';
import { MedicalPlanBenefit, MedicalPlanBenefitInput, planBenefitOf } from './plan-benefit.types.js';
import { bracketsOf, MedicalPlanBracket, MedicalPlanBracketInput } from './plan-bracket.types.js';
import { PlanMethod } from './plan-method.js';
import type { PlanTerms } from './plan-terms.js';

@ObjectType({
  description:
    'What a version of a plan says: who is covered for how long, what is paid of a stay in hospital, and of what else.',
})
export class MedicalPlanTerms implements PlanTerms {
  @Field(() => Int, { description: 'Order among the payers of one claim, 1 to 9: the lowest pays first.' })
  rank!: number;

  @Field(() => PlanMethod, { description: 'How it computes what it pays of a stay in hospital.' })
  method!: PlanMethod;

  @Field({ description: 'Whether costs outside the scope of insurance are left out (自费不计).' })
  excludesSelfFunded!: boolean;

  @Field(() => MoneyScalar, { name: 'deductible', description: 'What the person bears first, yuan (起付标准).' })
  deductibleFen!: bigint;

  @Field(() => DeductiblePer, { description: 'How often the deductible is borne.' })
  deductiblePer!: DeductiblePer;

  @Field(() => [MedicalPlanBracket], { description: 'Segments or bands of the amount above the deductible.' })
  brackets!: MedicalPlanBracket[];

  @Field(() => MoneyScalar, { name: 'fixedAmount', nullable: true, description: 'The fixed amount, yuan.' })
  fixedFen!: bigint | null;

  @Field(() => MoneyScalar, {
    name: 'cap',
    nullable: true,
    description: 'Most per person and coverage period, yuan; null without a cap (封顶).',
  })
  capFen!: bigint | null;

  @Field({ description: 'Whether only enrolled persons are covered.' })
  needsEnrolment!: boolean;

  @Field(() => MoneyScalar, { name: 'premium', description: 'Per person and coverage period, yuan (参保费).' })
  premiumFen!: bigint;

  @Field(() => Int, { description: 'Months of a coverage period (保障期).' })
  coverMonths!: number;

  @Field(() => Int, { description: 'Days from the first day of a first cover in which nothing is paid (等待期).' })
  waitingDays!: number;

  @Field(() => [ClaimDocumentKind], { description: 'Documents that a claim of a stay in hospital must have.' })
  documents!: ClaimDocumentKind[];

  @Field(() => [MedicalPlanBenefit], { description: 'What it pays besides stays in hospital.' })
  benefits!: MedicalPlanBenefit[];
}

@InputType({ description: 'What a version of a plan says.' })
export class MedicalPlanTermsInput {
  @Field(() => Int, { description: 'Order among the payers of one claim, 1 to 9: the lowest pays first.' })
  rank!: number;

  @Field(() => PlanMethod, { description: 'How it computes what it pays of a stay in hospital.' })
  method!: PlanMethod;

  @Field({ defaultValue: false, description: 'Whether costs outside the scope of insurance are left out.' })
  excludesSelfFunded!: boolean;

  @Field(() => MoneyScalar, { description: 'What the person bears first, yuan.' })
  deductible!: bigint;

  @Field(() => DeductiblePer, { defaultValue: DeductiblePer.ADMISSION, description: 'How often it is borne.' })
  deductiblePer!: DeductiblePer;

  @Field(() => [MedicalPlanBracketInput], { defaultValue: [], description: 'Segments or bands: up to 20.' })
  brackets!: MedicalPlanBracketInput[];

  @Field(() => MoneyScalar, { nullable: true, description: 'The fixed amount, yuan, of a plan that pays one.' })
  fixedAmount?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Most per person and coverage period, yuan.' })
  cap?: bigint | null;

  @Field({ description: 'Whether only enrolled persons are covered.' })
  needsEnrolment!: boolean;

  @Field(() => MoneyScalar, { description: 'Premium per person and coverage period, yuan.' })
  premium!: bigint;

  @Field(() => Int, { defaultValue: 12, description: 'Months of a coverage period, 1 to 60.' })
  coverMonths!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Days of waiting, 0 to 366.' })
  waitingDays!: number;

  @Field(() => [ClaimDocumentKind], {
    defaultValue: [],
    description: 'Documents that a claim of a stay in hospital must have.',
  })
  documents!: ClaimDocumentKind[];

  @Field(() => [MedicalPlanBenefitInput], { defaultValue: [], description: 'What it pays besides stays in hospital.' })
  benefits!: MedicalPlanBenefitInput[];
}

/** Terms from an input. */
export function planTermsOf(input: MedicalPlanTermsInput): PlanTerms {
  return {
    rank: input.rank,
    method: input.method,
    excludesSelfFunded: input.excludesSelfFunded,
    deductibleFen: input.deductible,
    deductiblePer: input.deductiblePer,
    brackets: bracketsOf(input.brackets),
    fixedFen: input.fixedAmount ?? null,
    capFen: input.cap ?? null,
    needsEnrolment: input.needsEnrolment,
    premiumFen: input.premium,
    coverMonths: input.coverMonths,
    waitingDays: input.waitingDays,
    documents: [...new Set(input.documents)],
    benefits: input.benefits.map(planBenefitOf),
  };
}
