import { MoneyScalar } from '@gonghui/kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StepKind } from '../case/step-kind.js';
import { DocumentKind } from '../case/document-kind.js';
import { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import { TradeUnion } from '../trade-union/trade-union.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { CapKind } from './cap-kind.js';
import { PayYear } from './pay-year.js';
import type { SchemeTerms } from './scheme-terms.js';
import { WorkerCategory } from './worker-category.js';

@ObjectType({ description: 'Something a scheme pays for.' })
export class GrantTermsItem {
  @Field({ description: 'Key that items of applications refer to.' })
  key!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @Field({ description: 'What one is, e.g. 人.' })
  unit!: string;

  @Field(() => MoneyScalar, { name: 'capPerUnit', nullable: true, description: 'Most per unit, yuan; null without.' })
  capPerUnitFen!: bigint | null;

  @Field({ description: 'Whether exactly capPerUnit is paid per unit, as announced.' })
  isFixed!: boolean;
}

@ObjectType({ description: 'A limit on a whole grant.' })
export class GrantTermsCap {
  @Field(() => CapKind, { description: 'What it limits.' })
  kind!: CapKind;

  @Field(() => UnionLevel, { nullable: true, description: 'Applicants it is for; null for all.' })
  level!: UnionLevel | null;

  @Field(() => MoneyScalar, { name: 'amount', description: 'The limit, yuan.' })
  amountFen!: bigint;
}

@ObjectType({ description: 'What a version of a scheme says: who may apply, for what, how much, with which papers.' })
export class GrantTerms {
  @Field(() => [UnionLevel], {
    description: 'A union of one of these levels may apply, or of one of applicantKinds; when both are empty, any.',
  })
  applicantLevels!: UnionLevel[];

  @Field(() => [UnionKind], { description: 'Kinds of unions that may apply, whatever their level.' })
  applicantKinds!: UnionKind[];

  @Field(() => [TradeUnion], { description: 'Places whose unions may apply; empty for all below the funder.' })
  places!: TradeUnion[];

  @Field(() => [EnterpriseScale], { description: 'Scales of the applicant’s enterprise; empty when not looked at.' })
  enterpriseScales!: EnterpriseScale[];

  @Field(() => [WorkerCategory], { description: 'Workers it is kept for; empty when an application need not say.' })
  workerCategories!: WorkerCategory[];

  @Field(() => [String], { description: 'Results of an evaluation that are paid; empty when none is needed.' })
  ratings!: string[];

  @Field(() => [GrantTermsItem], { description: 'What is paid for.' })
  items!: GrantTermsItem[];

  @Field(() => [GrantTermsCap], { description: 'Limits on the whole.' })
  caps!: GrantTermsCap[];

  @Field(() => Float, { description: 'Share of what was asked that is paid; 1 is all of it.' })
  rate!: number;

  @Field(() => PayYear, { description: 'In which year it is paid.' })
  payYear!: PayYear;

  @Field(() => [DocumentKind], { description: 'Documents that must be attached.' })
  documents!: DocumentKind[];

  @Field({ description: 'Who decides, e.g. 党组会议.' })
  decisionBody!: string;

  @Field(() => [StepKind], { description: 'Steps of the route that are left out: REVIEW, ACCEPT, both or none.' })
  skippedSteps!: StepKind[];
}

/** Terms as the graph shows them. */
export function shownTerms({ placeIds, rateBasisPoints, ...terms }: SchemeTerms): GrantTerms {
  return { ...terms, places: placeIds.map((id) => ({ id })), rate: rateBasisPoints / 10_000 } as GrantTerms;
}

@InputType({ description: 'Something a scheme pays for.' })
export class GrantTermsItemInput {
  @Field({ description: 'Key that items of applications refer to: letters and digits, a small letter first.' })
  key!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field({ description: 'What one is, e.g. 人; 1 to 10 characters.' })
  unit!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Most per unit, yuan.' })
  capPerUnit?: bigint | null;

  @Field({ defaultValue: false, description: 'Whether exactly capPerUnit is paid per unit.' })
  isFixed!: boolean;
}

@InputType({ description: 'A limit on a whole grant.' })
export class GrantTermsCapInput {
  @Field(() => CapKind, { description: 'What it limits.' })
  kind!: CapKind;

  @Field(() => UnionLevel, { nullable: true, description: 'Applicants it is for; left out for all.' })
  level?: UnionLevel | null;

  @Field(() => MoneyScalar, { description: 'The limit, yuan.' })
  amount!: bigint;
}

@InputType({ description: 'What a version of a scheme says.' })
export class GrantTermsInput {
  @Field(() => [UnionLevel], { defaultValue: [], description: 'Levels of unions that may apply.' })
  applicantLevels!: UnionLevel[];

  @Field(() => [UnionKind], { defaultValue: [], description: 'Kinds of unions that may apply, whatever their level.' })
  applicantKinds!: UnionKind[];

  @Field(() => [ID], { defaultValue: [], description: 'Places whose unions may apply; empty for all.' })
  placeIds!: string[];

  @Field(() => [EnterpriseScale], { defaultValue: [], description: 'Scales of the applicant’s enterprise.' })
  enterpriseScales!: EnterpriseScale[];

  @Field(() => [WorkerCategory], { defaultValue: [], description: 'Workers it is kept for; empty for any.' })
  workerCategories!: WorkerCategory[];

  @Field(() => [String], { defaultValue: [], description: 'Results of an evaluation that are paid.' })
  ratings!: string[];

  @Field(() => [GrantTermsItemInput], { description: 'What is paid for: 1 to 30.' })
  items!: GrantTermsItemInput[];

  @Field(() => [GrantTermsCapInput], { defaultValue: [], description: 'Limits on the whole: up to 20.' })
  caps!: GrantTermsCapInput[];

  @Field(() => Int, {
    defaultValue: 10_000,
    description: 'Share of what was asked that is paid, in ten thousandths: 1 to 10,000.',
  })
  rateBasisPoints!: number;

  @Field(() => PayYear, { defaultValue: PayYear.SAME, description: 'In which year it is paid.' })
  payYear!: PayYear;

  @Field(() => [DocumentKind], { defaultValue: [], description: 'Documents that must be attached.' })
  documents!: DocumentKind[];

  @Field({ description: 'Who decides, e.g. 党组会议.' })
  decisionBody!: string;

  @Field(() => [StepKind], {
    defaultValue: [],
    description: 'Steps of the route that are left out: REVIEW, ACCEPT, both or none.',
  })
  skippedSteps!: StepKind[];
}

/** Terms from an input. */
export function termsOf(input: GrantTermsInput): SchemeTerms {
  return {
    ...input,
    items: input.items.map(({ key, name, unit, capPerUnit, isFixed }) => ({
      key,
      name: name.trim(),
      unit,
      isFixed,
      capPerUnitFen: capPerUnit ?? null,
    })),
    caps: input.caps.map(({ kind, level, amount }) => ({ kind, level: level ?? null, amountFen: amount })),
    decisionBody: input.decisionBody.trim(),
  };
}
