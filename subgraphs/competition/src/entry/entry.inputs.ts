import { MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ImportInput } from '../import-rows.js';
import { Entry } from './entry.entity.js';

@InputType({ description: 'A person to enter.' })
export class ContestantInput {
  @Field({ description: 'Name as it is shown, 2 to 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Number that tells the person apart within the competition.' })
  personNo?: string | null;
}

@InputType({ description: 'Persons who enter events, as a team or each alone. All of them enter, or none.' })
export class AddEntriesInput extends MutationInput {
  @Field(() => ID, { description: 'The competition, while entries are open.' })
  competitionId!: string;

  @Field(() => String, { nullable: true, description: 'Name of their team; left out: each alone.' })
  team?: string | null;

  @Field(() => ID, { nullable: true, description: 'The union that sends them, in your scope.' })
  enteringUnionId?: string | null;

  @Field(() => [ContestantInput], { description: 'The persons, 1 to 500.' })
  contestants!: ContestantInput[];

  @Field(() => [ID], { description: 'The events they enter.' })
  eventIds!: string[];
}

@InputType({
  description:
    'A table of persons who enter, all or none. Columns, by Chinese or English heading in any order: 姓名*, 编号, 代表队, 工会编码, 项目 (several separated by 、 or ;).',
})
export class ImportEntriesInput extends ImportInput {
  @Field(() => ID, { description: 'The competition, while entries are open.' })
  competitionId!: string;
}

@InputType({ description: 'An entry is withdrawn; who is next in line comes in.' })
export class WithdrawEntryInput extends MutationInput {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field({ description: 'Why; 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request to enter persons.' })
export class AddEntriesPayload extends MutationPayload {
  @Field(() => [Entry], { description: 'The entries made; none when refused.' })
  entries!: Entry[];
}

@ObjectType({ description: 'What became of a request about an entry.' })
export class EntryPayload extends MutationPayload {
  @Field(() => Entry, { nullable: true, description: 'The entry as it is now; null when refused.' })
  entry!: Entry | null;
}
