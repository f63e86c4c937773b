import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Lot } from './lot.entity.js';
import { ScoreSheet } from './score-sheet.entity.js';

@InputType({ description: 'A mark.' })
export class MarkInput {
  @Field(() => ID, { description: 'The aspect that is marked.' })
  aspectId!: string;

  @Field({ description: 'Marks with at most two decimals, e.g. "8.75"; at most the aspect’s maximum.' })
  marks!: string;

  @Field({
    description:
      'Your own key of this mark, 1 to 64 printable ASCII characters. Sent again, it changes nothing; a changed mark bears another key.',
  })
  key!: string;
}

@InputType({ description: 'Marks of a judge for one lot.' })
export class RecordMarksInput extends MutationInput {
  @Field(() => ID, { description: 'The panel for which you judge.' })
  panelId!: string;

  @Field(() => Int, { description: 'Station number of the lot.' })
  stationNumber!: number;

  @Field(() => [MarkInput], { description: 'The marks; those given before stay.' })
  marks!: MarkInput[];

  @Field({
    defaultValue: false,
    description: 'Whether the sheet is handed in with them: then it is complete and final.',
  })
  handIn!: boolean;
}

@InputType({ description: 'What the chief of a round notes of a lot.' })
export class NoteLotInput extends MutationInput {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody turned up.' })
  isAbsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Time used, seconds.' })
  secondsUsed?: number | null;

  @Field(() => String, { nullable: true, description: 'What was decided about differing judges; ends the alarm.' })
  alarmDecision?: string | null;
}

@ObjectType({ description: 'What became of marks.' })
export class SheetPayload extends MutationPayload {
  @Field(() => ScoreSheet, { nullable: true, description: 'The sheet as it is now; null when refused.' })
  sheet!: ScoreSheet | null;
}

@ObjectType({ description: 'What became of a note.' })
export class LotPayload extends MutationPayload {
  @Field(() => Lot, { nullable: true, description: 'The lot as it is now; null when refused.' })
  lot!: Lot | null;
}
