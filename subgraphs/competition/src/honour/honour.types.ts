import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Award } from '../award/award.entity.js';
import { AwardKind } from '../award/award-kind.js';

@InputType({ description: 'Which winners. All conditions given must hold.' })
export class HonourFilter {
  @Field(() => String, { nullable: true, description: 'This very honour, e.g. 上海工匠.' })
  honour?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the winner or of the honour.' })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of competitions of this year.' })
  year?: number | null;
}

@ObjectType({ description: 'That a winner may apply for an honour (参评资格). Source: S75.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class HonourEligibility {
  @Field(() => ID, { description: 'Id of the award with the place of the honour in it.' })
  id!: string;

  @Field({ description: 'The honour, e.g. 上海市五一劳动奖章.' })
  honour!: string;

  @Field(() => Award, { description: 'The award that it follows from; valid.' })
  award!: Award;
}

@InputType({ description: 'Which awards are counted. All conditions given must hold.' })
export class AwardTallyFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name of the competition.' })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of competitions of this year or later.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of competitions of this year or earlier.' })
  untilYear?: number | null;
}

@ObjectType({ description: 'Valid awards of one title in one year.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class AwardTallyYear {
  @Field(() => Int, { description: 'Year of the competitions.' })
  year!: number;

  @Field(() => Int, { description: 'Awards.' })
  count!: number;
}

@ObjectType({ description: 'Valid awards of one title, over all years. Source: S74.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class AwardTallyRow {
  @Field(() => AwardKind, { description: 'Kind.' })
  kind!: AwardKind;

  @Field({ description: 'Title, e.g. 智慧工匠提名.' })
  title!: string;

  @Field(() => Int, { description: 'Awards.' })
  count!: number;

  @Field(() => [AwardTallyYear], { description: 'Awards by year, oldest first.' })
  years!: AwardTallyYear[];
}

@ObjectType({ description: 'Valid awards, counted by title. Source: S74.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class AwardTally {
  @Field(() => Int, { description: 'All awards.' })
  total!: number;

  @Field(() => [AwardTallyRow], { description: 'By title, the highest kind first.' })
  rows!: AwardTallyRow[];
}
