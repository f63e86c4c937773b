import { DateScalar, Direction, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ExamKind } from '../schedule/exam-kind.js';
import { ExamPayer } from '../schedule/exam-payer.js';
import { Ownership } from '../trade-union/ownership.js';
import { ProgrammeStatus } from './programme-status.js';
import { ScreeningFund } from './screening-fund.entity.js';
import { ScreeningProgramme } from './screening-programme.entity.js';

/** What a list of programmes may be ordered by. */
export enum ProgrammeOrderField {
  NAME = 'NAME',
  STARTS_ON = 'STARTS_ON',
}

registerEnumType(ProgrammeOrderField, {
  name: 'ScreeningProgrammeOrderField',
  description: 'What a list of screening programmes may be ordered by.',
  valuesConfig: { NAME: { description: 'Name, by pinyin.' }, STARTS_ON: { description: 'First day.' } },
});

@InputType({ description: 'Order of a list of screening programmes; ties by id.' })
export class ScreeningProgrammeOrder {
  @Field(() => ProgrammeOrderField, { description: 'What to order by.' })
  field!: ProgrammeOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'Which screening programmes. All conditions given must hold.' })
export class ScreeningProgrammeFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of its pinyin.' })
  text?: string | null;

  @Field(() => [ExamKind], { nullable: true, description: 'With any of these examinations.' })
  kinds?: ExamKind[] | null;

  @Field(() => ProgrammeStatus, { nullable: true, description: 'How far it is.' })
  status?: ProgrammeStatus | null;

  @Field(() => DateScalar, { nullable: true, description: 'Running on this day.' })
  on?: string | null;
}

@InputType({ description: 'A screening programme to begin.' })
export class CreateScreeningProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The federation that runs it.' })
  unionId!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => [ExamKind], { description: 'Examinations that each woman gets; at least one.' })
  kinds!: ExamKind[];

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; left out while none is set.' })
  endsOn?: string | null;

  @Field(() => ExamPayer, { description: 'Who pays; never the woman herself.' })
  payer!: ExamPayer;

  @Field(() => MoneyScalar, { nullable: true, description: 'Most that is paid per woman, yuan.' })
  costCap?: bigint | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Least age, 0 to 150, reached in the calendar year in which the programme begins.',
  })
  leastAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest age, 0 to 150, not below the least.' })
  greatestAge?: number | null;

  @Field(() => [Ownership], {
    defaultValue: [],
    description: 'Owners of the enterprises whose women it examines; all employers when empty. Source: S119.',
  })
  ownerships!: Ownership[];

  @Field(() => Int, {
    defaultValue: 6,
    description: 'Months after which an abnormal finding is looked at again, 1 to 60.',
  })
  abnormalMonths!: number;

  @Field(() => Int, {
    defaultValue: 3,
    description: 'Months after which a positive finding is looked at again, 1 to 60.',
  })
  positiveMonths!: number;

  @Field({ description: 'The decision it comes from, 2 to 500 characters.' })
  source!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it begins as a draft, to be published later; otherwise it is open at once.',
  })
  isDraft!: boolean;
}

@InputType({ description: 'Whom a programme examines, from when on, and who pays: fixed once it is published.' })
export class ScreeningProgrammeTermsInput {
  @Field(() => [ExamKind], { description: 'Examinations that each woman gets; at least one.' })
  kinds!: ExamKind[];

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => ExamPayer, { description: 'Who pays; never the woman herself.' })
  payer!: ExamPayer;

  @Field(() => Int, { nullable: true, description: 'Least age, 0 to 150; none when left out.' })
  leastAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest age, 0 to 150, not below the least; none when left out.' })
  greatestAge?: number | null;

  @Field(() => [Ownership], {
    defaultValue: [],
    description: 'Owners of the enterprises whose women it examines; all employers when empty. Source: S119.',
  })
  ownerships!: Ownership[];
}

@InputType({
  description:
    'A screening programme described anew. Of a published one its terms stay, and what is changed is written down with the reason.',
})
export class UpdateScreeningProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  id!: string;

  @Field({ description: 'Name, 2 to 100 characters.' })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day, not before the last day of examinations; left out while none is set.',
  })
  endsOn?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Most that is paid per woman, yuan.' })
  costCap?: bigint | null;

  @Field(() => Int, { description: 'Months after which an abnormal finding is looked at again, 1 to 60.' })
  abnormalMonths!: number;

  @Field(() => Int, { description: 'Months after which a positive finding is looked at again, 1 to 60.' })
  positiveMonths!: number;

  @Field({ description: 'The decision it comes from, 2 to 500 characters.' })
  source!: string;

  @Field(() => ScreeningProgrammeTermsInput, {
    nullable: true,
    description: 'Of a draft: its terms; as they are when left out. Refused once it is published.',
  })
  terms?: ScreeningProgrammeTermsInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a published programme: why it is changed, 2 to 500 characters; everybody who sees it reads that.',
  })
  reason?: string | null;
}

@InputType({ description: 'A draft to publish.' })
export class PublishScreeningProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@InputType({ description: 'A draft to discard.' })
export class DiscardScreeningProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@ObjectType({ description: 'Whether a draft was discarded.' })
export class DiscardScreeningProgrammePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Id that it had; null when refused.' })
  programmeId!: string | null;
}

@InputType({ description: 'A screening programme to close.' })
export class CloseScreeningProgrammeInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Its last day: not before the first, not in the future.' })
  endsOn!: string;
}

@InputType({ description: 'Money to pass down.' })
export class PassDownScreeningFundInput extends MutationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId!: string;

  @Field(() => ID, { description: 'The federation that receives it: at or below the one that runs the programme.' })
  unionId!: string;

  @Field(() => MoneyScalar, { description: 'Yuan, above 0.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day on which it was passed down; not in the future.' })
  passedOn!: string;
}

@ObjectType({ description: 'What became of a screening programme.' })
export class ScreeningProgrammePayload extends MutationPayload {
  @Field(() => ScreeningProgramme, { nullable: true, description: 'The programme; null when refused.' })
  programme!: ScreeningProgramme | null;
}

@ObjectType({ description: 'What became of money to pass down.' })
export class ScreeningFundPayload extends MutationPayload {
  @Field(() => ScreeningFund, { nullable: true, description: 'The money; null when refused.' })
  fund!: ScreeningFund | null;
}
