import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PlanReturn } from './plan-return.entity.js';
import { ReturnQualifier } from './return-qualifier.js';

@InputType({ description: 'What a federation reports of a plan; a second report of that month replaces the first.' })
export class RecordMedicalPlanReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => ID, { description: 'The federation that reports: at or below the one that runs the plan.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'Any day of the month in which the reported period ends; not the future.' })
  month!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Workers who take part, persons (人).' })
  coveredPersons!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Covers, person-times (人次).' })
  coverPersonTimes!: number;

  @Field(() => ReturnQualifier, { defaultValue: ReturnQualifier.EXACT, description: 'How exact both are.' })
  coverQualifier!: ReturnQualifier;

  @Field(() => Int, { defaultValue: 0, description: 'Hardship households that were given cover (户).' })
  giftedHouseholds!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Workers who were aided, persons (人).' })
  aidedPersons!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Payments to workers, person-times (人次).' })
  aidedPersonTimes!: number;

  @Field(() => MoneyScalar, { description: 'Paid to them, yuan; 0 when nobody was aided or it is not known.' })
  relief!: bigint;

  @Field(() => ReturnQualifier, { defaultValue: ReturnQualifier.EXACT, description: 'How exact relief is.' })
  reliefQualifier!: ReturnQualifier;
}

@ObjectType({ description: 'What became of a report.' })
export class MedicalPlanReturnPayload extends MutationPayload {
  @Field(() => PlanReturn, { nullable: true, description: 'The report; null when refused.' })
  planReturn!: PlanReturn | null;
}
