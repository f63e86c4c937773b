import { MoneyScalar } from '@gonghui/kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ClaimDocumentKind } from '../claim/claim-document-kind.js';
import { ClaimKind } from '../claim/claim-kind.js';
import { DeductiblePer } from './deductible-per.js';
import {
  bracketsOf,
  MedicalPlanBracket,
  MedicalPlanBracketInput,
  MedicalPlanGrade,
  MedicalPlanGradeInput,
} from './plan-bracket.types.js';
import { PlanMethod } from './plan-method.js';
import type { PlanBenefit } from './plan-terms.js';

@ObjectType({ description: 'What a version of a plan pays besides stays in hospital. Source: S64.' })
export class MedicalPlanBenefit implements PlanBenefit {
  @Field(() => ClaimKind, { description: 'What for; each kind once.' })
  kind!: ClaimKind;

  @Field(() => PlanMethod, { description: 'How it computes what it pays.' })
  method!: PlanMethod;

  @Field({ description: 'Whether costs outside the scope of insurance are left out (自费不计).' })
  excludesSelfFunded!: boolean;

  @Field(() => MoneyScalar, { name: 'deductible', description: 'What the person bears first, yuan (起付标准).' })
  deductibleFen!: bigint;

  @Field(() => DeductiblePer, { description: 'How often the deductible is borne.' })
  deductiblePer!: DeductiblePer;

  @Field(() => [MedicalPlanBracket], { description: 'Segments or bands of the amount above the deductible.' })
  brackets!: MedicalPlanBracket[];

  @Field(() => [MedicalPlanGrade], { description: 'Shares by grade of disability; a grade without one gives nothing.' })
  grades!: MedicalPlanGrade[];

  @Field(() => MoneyScalar, { name: 'fixedAmount', nullable: true, description: 'The fixed amount, yuan.' })
  fixedFen!: bigint | null;

  @Field(() => MoneyScalar, {
    name: 'cap',
    nullable: true,
    description: 'Its own cap per person and coverage period, yuan; null without one, and where the account is shared.',
  })
  capFen!: bigint | null;

  @Field({ description: 'Whether it counts to the cap and the deductible of stays in hospital (共用额度).' })
  sharesAccount!: boolean;

  @Field({ description: 'Whether nothing is paid in the plan’s days of waiting.' })
  waits!: boolean;

  @Field(() => [ClaimDocumentKind], { description: 'Documents that a claim must have.' })
  documents!: ClaimDocumentKind[];
}

@InputType({ description: 'What a version of a plan pays besides stays in hospital.' })
export class MedicalPlanBenefitInput {
  @Field(() => ClaimKind, { description: 'What for: any but a stay in hospital, each kind once.' })
  kind!: ClaimKind;

  @Field(() => PlanMethod, {
    description: 'How it computes: segments, bands or a fixed amount of costs; a fixed amount or grades for accidents.',
  })
  method!: PlanMethod;

  @Field({ defaultValue: false, description: 'Whether costs outside the scope of insurance are left out.' })
  excludesSelfFunded!: boolean;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the person bears first of costs, yuan; 0 when left out.',
  })
  deductible?: bigint | null;

  @Field(() => DeductiblePer, { defaultValue: DeductiblePer.PERIOD, description: 'How often it is borne.' })
  deductiblePer!: DeductiblePer;

  @Field(() => [MedicalPlanBracketInput], { defaultValue: [], description: 'Segments or bands: up to 20.' })
  brackets!: MedicalPlanBracketInput[];

  @Field(() => [MedicalPlanGradeInput], { defaultValue: [], description: 'Shares by grade of disability: up to 10.' })
  grades!: MedicalPlanGradeInput[];

  @Field(() => MoneyScalar, { nullable: true, description: 'The fixed amount, yuan, where one is paid or shared out.' })
  fixedAmount?: bigint | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Its own cap, yuan; left out where the account is shared.' })
  cap?: bigint | null;

  @Field({ description: 'Whether it counts to the cap and the deductible of stays in hospital.' })
  sharesAccount!: boolean;

  @Field({ defaultValue: true, description: 'Whether nothing is paid in the plan’s days of waiting.' })
  waits!: boolean;

  @Field(() => [ClaimDocumentKind], { defaultValue: [], description: 'Documents that a claim must have.' })
  documents!: ClaimDocumentKind[];
}

/** A benefit from an input. */
export function planBenefitOf(input: MedicalPlanBenefitInput): PlanBenefit {
  const { kind, method, excludesSelfFunded, deductiblePer, sharesAccount, waits } = input;
  return {
    kind,
    method,
    excludesSelfFunded,
    deductibleFen: input.deductible ?? 0n,
    deductiblePer,
    brackets: bracketsOf(input.brackets),
    grades: input.grades.map(({ grade, rateBasisPoints }) => ({ grade, rateBasisPoints })),
    fixedFen: input.fixedAmount ?? null,
    capFen: input.cap ?? null,
    sharesAccount,
    waits,
    documents: [...new Set(input.documents)],
  };
}
