import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Panel } from './panel.entity.js';

@InputType({ description: 'A judge of a panel.' })
export class JudgeInput {
  @Field(() => ID, { description: 'The judge’s account.' })
  accountId!: string;

  @Field({ description: 'Name as it is shown, 2 to 100 characters.' })
  name!: string;
}

@InputType({ description: 'The judges who mark a part of the scheme at a range of stations.' })
export class AddPanelInput extends MutationInput {
  @Field(() => ID, { description: 'The round, with its marking scheme set.' })
  roundId!: string;

  @Field(() => ID, { description: 'The part they mark.' })
  partId!: string;

  @Field({ description: 'Name, e.g. 实操一组.' })
  name!: string;

  @Field(() => Int, { defaultValue: 1, description: 'First station number.' })
  stationFrom!: number;

  @Field(() => Int, { defaultValue: 20_000, description: 'Last station number.' })
  stationTo!: number;

  @Field(() => [JudgeInput], { description: 'The judges, 1 to 20; a trimmed mean takes five or more.' })
  judges!: JudgeInput[];
}

@InputType({ description: 'Replaces the judges of a panel who have not marked yet.' })
export class SetPanelJudgesInput extends MutationInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;

  @Field(() => [JudgeInput], { description: 'All its judges from now on; those with sheets stay.' })
  judges!: JudgeInput[];
}

@InputType({ description: 'Closes a panel, opens it again, or removes one that has not marked.' })
export class PanelInput extends MutationInput {
  @Field(() => ID, { description: 'The panel.' })
  panelId!: string;
}

@ObjectType({ description: 'What became of a request about a panel.' })
export class PanelPayload extends MutationPayload {
  @Field(() => Panel, { nullable: true, description: 'The panel as it is now; null when refused or removed.' })
  panel!: Panel | null;
}
