import { DateTimeScalar, MutationInput } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BoardState } from './board-state.js';

@ObjectType({ description: 'A line of the live board. It bears a name once the draw is opened. Public.' })
export class LiveBoardRow {
  @Field(() => Int, { description: 'Station number.' })
  stationNumber!: number;

  @Field(() => Int, { nullable: true, description: 'Contest number, once it is opened.' })
  contestNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'Name, once the draw is opened.' })
  name!: string | null;

  @Field({ description: 'Whether nobody turned up.' })
  isAbsent!: boolean;

  @Field(() => String, { nullable: true, description: 'Total, two decimals.' })
  score!: string | null;

  @Field(() => Int, { nullable: true, description: 'Rank among the lines shown.' })
  rank!: number | null;

  @Field(() => Int, { description: 'Number of the news that brought it.' })
  sequence!: number;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  at!: Date;
}

@ObjectType({ description: 'A change of conditions as the public sees it.' })
export class LiveBoardConditionChange {
  @Field({ description: 'What was changed.' })
  what!: string;

  @Field({ description: 'Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ description: 'The live board of a round. Public: nobody has to sign in.' })
export class LiveBoard {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field({ description: 'Name of the competition.' })
  competitionName!: string;

  @Field({ description: 'Name of the event.' })
  eventName!: string;

  @Field({ description: 'Name of the round.' })
  roundName!: string;

  @Field(() => BoardState, { description: 'LIVE or FROZEN.' })
  state!: BoardState;

  @Field(() => Int, { description: 'Number of the last news shown: ask for what comes `after` it.' })
  sequence!: number;

  @Field(() => Int, { description: 'Lots of the round.' })
  lotCount!: number;

  @Field(() => [LiveBoardRow], {
    description: 'Lines, the best first; with `after`, those whose result or rank has changed since.',
  })
  rows!: LiveBoardRow[];

  @Field(() => [LiveBoardConditionChange], { description: 'Changes of conditions after entries were closed.' })
  conditionChanges!: LiveBoardConditionChange[];
}

@InputType({ description: 'What the public sees of a round.' })
export class SetBoardStateInput extends MutationInput {
  @Field(() => ID, { description: 'The round, which is drawn.' })
  roundId!: string;

  @Field(() => BoardState, { description: 'LIVE shows or goes on, FROZEN keeps what is shown, HIDDEN takes it away.' })
  state!: BoardState;
}
