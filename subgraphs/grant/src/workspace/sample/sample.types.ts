import { MoneyScalar, MutationInput, MutationPayload, UserError } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GrantFilter } from '../../case/grant-filter.js';
import { AuditSampleItem } from './audit-sample-item.entity.js';
import { AuditSample } from './audit-sample.entity.js';
import { SamplePopulation } from './sample-population.js';

@InputType({ description: 'A monetary-unit sample to plan.' })
export class GrantSamplePlanInput {
  @Field(() => GrantFilter, { description: 'Grants of the population.' })
  filter!: GrantFilter;

  @Field(() => SamplePopulation, { description: 'What is drawn.' })
  population!: SamplePopulation;

  @Field(() => MoneyScalar, { description: 'Tolerable misstatement (可容忍错报), yuan; above zero.' })
  tolerable!: bigint;

  @Field(() => MoneyScalar, { description: 'Misstatement expected, yuan; at most 60 % of the tolerable one.' })
  expected!: bigint;

  @Field(() => Int, { description: 'Confidence, percent, 50 to 99.' })
  confidence!: number;
}

@ObjectType({
  description:
    'How many units to draw and how far apart: interval = tolerable misstatement ÷ confidence factor. AICPA Audit Sampling; ISA 530; 审计准则第1314号.',
})
export class GrantSamplePlan {
  @Field(() => Int, { description: 'Records with an amount above zero.' })
  count!: number;

  @Field(() => MoneyScalar, { name: 'book', description: 'Their sum, yuan.' })
  bookFen!: bigint;

  @Field(() => Float, { nullable: true, description: 'Confidence factor; null when there is no plan.' })
  factor!: number | null;

  @Field(() => MoneyScalar, { name: 'interval', nullable: true, description: 'Interval, yuan; null without a plan.' })
  intervalFen!: bigint | null;

  @Field(() => Int, { nullable: true, description: 'Units drawn at most; null without a plan.' })
  size!: number | null;

  @Field(() => [UserError], { description: 'Why there is no plan; empty when there is one.' })
  userErrors!: UserError[];
}

@InputType({ description: 'A monetary-unit sample to draw.' })
export class DrawGrantSampleInput extends MutationInput {
  @Field({ description: 'What it is for, 2 to 100 characters.' })
  title!: string;

  @Field(() => GrantSamplePlanInput, { description: 'Its plan.' })
  plan!: GrantSamplePlanInput;

  @Field(() => Int, { description: 'Seed, 1 to 2147483646; it is stated with the sample.' })
  seed!: number;
}

@ObjectType({ description: 'Outcome of a draw.' })
export class GrantSamplePayload extends MutationPayload {
  @Field(() => AuditSample, { nullable: true, description: 'The sample; null when refused.' })
  sample!: AuditSample | null;
}

@ObjectType({ description: 'What the same filter, seed and interval draw now.' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class GrantSampleRedraw {
  @Field(() => Int, { description: 'Records of the population now.' })
  count!: number;

  @Field(() => MoneyScalar, { name: 'book', description: 'Their sum now, yuan.' })
  bookFen!: bigint;

  @Field({ description: 'Whether the same records are drawn with the same amounts.' })
  same!: boolean;
}

@InputType({ description: 'What an examination showed.' })
export class ExamineGrantSampleItemInput extends MutationInput {
  @Field(() => ID, { description: 'The drawn record.' })
  id!: string;

  @Field(() => MoneyScalar, { description: 'Amount that the documents support, yuan.' })
  audited!: bigint;

  @Field(() => String, { nullable: true, description: 'What was seen; needed when the amounts differ.' })
  note?: string | null;
}

@ObjectType({ description: 'Outcome of an examination.' })
export class GrantSampleItemPayload extends MutationPayload {
  @Field(() => AuditSampleItem, { nullable: true, description: 'The drawn record; null when refused.' })
  item!: AuditSampleItem | null;
}

@ObjectType({ description: 'Misstatement in one direction.' })
export class GrantMisstatement {
  @Field(() => Int, { description: 'Records misstated.' })
  count!: number;

  @Field(() => MoneyScalar, { name: 'projected', description: 'Best estimate for the population, yuan.' })
  projectedFen!: bigint;

  @Field(() => MoneyScalar, { name: 'upperLimit', description: 'What it does not exceed at this confidence, yuan.' })
  upperLimitFen!: bigint;
}

@ObjectType({ description: 'What a sample says about its population, by the Stringer bound.' })
export class GrantSampleEvaluation {
  @Field(() => GrantMisstatement, { description: 'Recorded more than is supported.' })
  overstatement!: GrantMisstatement;

  @Field(() => GrantMisstatement, { description: 'Recorded less than is supported.' })
  understatement!: GrantMisstatement;

  @Field(() => MoneyScalar, { name: 'basicPrecision', description: 'Upper limit of finding nothing, yuan.' })
  basicPrecisionFen!: bigint;

  @Field({ description: 'Whether neither limit exceeds the tolerable misstatement.' })
  acceptable!: boolean;
}
