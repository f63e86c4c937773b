import { MutationInput } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

/** A layer of a draw. */
export enum DrawLayer {
  ONE = 'ONE',
  TWO = 'TWO',
}

registerEnumType(DrawLayer, {
  name: 'DrawLayer',
  description: 'A layer of a sealed draw.',
  valuesConfig: {
    ONE: { description: 'Entry → contest number (一次加密); opened last.' },
    TWO: { description: 'Contest number → station number (二次加密); opened first.' },
  },
});

@InputType({ description: 'Draws the lots of a round and seals them.' })
export class DrawRoundInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => ID, { description: 'Account that keeps the first layer and hands out contest numbers; no judge.' })
  layerOneCustodianId!: string;

  @Field(() => ID, { description: 'Another account, which keeps the second layer and shows the stations; no judge.' })
  layerTwoCustodianId!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Entries that did not turn up; they draw no lot.' })
  absentEntryIds!: string[];
}

@InputType({ description: 'Opens a layer of a draw, as its custodian.' })
export class OpenDrawLayerInput extends MutationInput {
  @Field(() => ID, { description: 'The round, all of whose lots are scored.' })
  roundId!: string;

  @Field(() => DrawLayer, { description: 'The layer; the second is opened first.' })
  layer!: DrawLayer;
}

@ObjectType({ description: 'A slip of a draw, for the custodian of its layer, and for everybody once it is opened.' })
export class DrawSlip {
  @Field(() => ID, { nullable: true, description: 'The entry; null in the second layer.' })
  entryId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the entry; null in the second layer.' })
  label!: string | null;

  @Field(() => Int, { description: 'Contest number (参赛号).' })
  contestNumber!: number;

  @Field(() => Int, { nullable: true, description: 'Station number (工位号); null in the first layer.' })
  stationNumber!: number | null;
}
