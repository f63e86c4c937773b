import { MutationInput } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { AggregationKind } from './aggregation-kind.js';
import { AspectKind } from './aspect-kind.js';
import { PartKind } from './part-kind.js';
import { TieBreakKind } from './tie-break-kind.js';

@InputType({ description: 'One line of a judge’s sheet.' })
export class AspectInput {
  @Field({ description: 'Criterion that it belongs to.' })
  criterion!: string;

  @Field(() => String, { nullable: true, description: 'Sub-criterion, if there are any.' })
  subCriterion?: string | null;

  @Field({ description: 'What is marked.' })
  name!: string;

  @Field(() => AspectKind, { description: 'How it is marked.' })
  kind!: AspectKind;

  @Field({ description: 'Most marks, with at most two decimals, e.g. "12.50".' })
  maxMarks!: string;
}

@InputType({ description: 'A part of a marking scheme, out of 100 marks.' })
export class SchemePartInput {
  @Field({ description: 'Name, e.g. 理论.' })
  name!: string;

  @Field(() => PartKind, { description: 'Kind.' })
  kind!: PartKind;

  @Field(() => String, { nullable: true, description: 'Station at which it is done.' })
  station?: string | null;

  @Field({ description: 'Share of the total in percent with at most two decimals; all parts sum to 100.' })
  weight!: string;

  @Field(() => AggregationKind, { description: 'How the judges’ totals become its score.' })
  aggregation!: AggregationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Difference between judges’ totals beyond which they must look again, in marks; left out: never.',
  })
  alarmSpread?: string | null;

  @Field(() => [AspectInput], { description: 'Its lines; their maxima sum to 100.' })
  aspects!: AspectInput[];
}

@InputType({ description: 'A tie-break; they are tried in order.' })
export class TieBreakInput {
  @Field(() => TieBreakKind, { description: 'What decides.' })
  kind!: TieBreakKind;

  @Field(() => String, { nullable: true, description: 'Name of the part; needed for PART and CRITERION.' })
  part?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the criterion; needed for CRITERION.' })
  criterion?: string | null;
}

@InputType({ description: 'How a round is marked, as another version.' })
export class SetMarkingSchemeInput extends MutationInput {
  @Field(() => ID, { description: 'The round, before it is drawn.' })
  roundId!: string;

  @Field(() => [SchemePartInput], { description: 'Its parts, in order.' })
  parts!: SchemePartInput[];

  @Field(() => [TieBreakInput], { defaultValue: [], description: 'What decides between equal totals, in order.' })
  tieBreaks!: TieBreakInput[];

  @Field(() => String, { nullable: true, description: 'Why; needed once entries are closed, and shown publicly.' })
  reason?: string | null;
}

@ObjectType({ description: 'A tie-break.' })
export class TieBreakRule {
  @Field(() => TieBreakKind, { description: 'What decides.' })
  kind!: TieBreakKind;

  @Field(() => String, { nullable: true, description: 'Name of the part.' })
  part!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the criterion.' })
  criterion!: string | null;
}
