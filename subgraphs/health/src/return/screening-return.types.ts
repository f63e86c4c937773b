import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ScreeningReturn } from './screening-return.entity.js';

@InputType({
  description: 'What a federation reports of a month; a second report of that month replaces the first.',
})
export class RecordScreeningReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The federation that reports: at or below the one that runs the programme.' })
  unionId!: string;

  @Field(() => DateScalar, { description: 'Any day of the month; not the future.' })
  month!: string;

  @Field(() => Int, { description: 'Women examined, persons (人).' })
  womenScreened!: number;

  @Field(() => Int, { description: 'Of them, positive findings of cervical cancer.' })
  cervicalPositives!: number;

  @Field(() => Int, { description: 'Of them, positive findings of breast cancer.' })
  breastPositives!: number;

  @Field(() => Int, { description: 'Women with cancer who were given a care solatium in the month.' })
  solatia!: number;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What was paid to hospitals for these women, yuan; at most the programme’s cap for each of them.',
  })
  cost?: bigint | null;
}

@ObjectType({ description: 'What became of a report.' })
export class ScreeningReturnPayload extends MutationPayload {
  @Field(() => ScreeningReturn, { nullable: true, description: 'The report; null when refused.' })
  screeningReturn!: ScreeningReturn | null;
}
