import { DateScalar, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Directive, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GoodsEntryKind } from './goods-entry-kind.js';
import { GoodsEntry } from './goods-entry.entity.js';
import { GoodsForm } from './goods-form.js';
import { RecipientGroup } from './recipient-group.js';

@InputType({ description: 'Which entries of goods. All conditions given must hold.' })
export class GoodsFilter {
  @Field(() => ID, { nullable: true, description: 'Of this union and those below it.' })
  unionId?: string | null;

  @Field(() => [GoodsEntryKind], { nullable: true, description: 'Received, given out, or both.' })
  kinds?: GoodsEntryKind[] | null;

  @Field(() => [GoodsForm], { nullable: true, description: 'Bought, in kind, or both.' })
  forms?: GoodsForm[] | null;

  @Field(() => [RecipientGroup], { nullable: true, description: 'Given to any of these groups.' })
  groups?: RecipientGroup[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this grant.' })
  grantId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the item, the giver, the recipients or the occasion.' })
  text?: string | null;
}

@InputType({ description: 'Which stock. All conditions given must hold.' })
export class GoodsStockFilter {
  @Field(() => ID, { nullable: true, description: 'Of this union and those below it.' })
  unionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the item.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is left, or only what is gone.' })
  isLeft?: boolean | null;
}

@ObjectType({ description: 'An item by quantity; corrections taken off.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GoodsItemTotals {
  @Field({ description: 'What.' })
  item!: string;

  @Field({ description: 'What one is.' })
  unit!: string;

  @Field(() => Float, { description: 'Received: a whole number.' })
  received!: number;

  @Field(() => Float, { description: 'Given out: a whole number.' })
  given!: number;
}

@ObjectType({ description: 'Totals of a set of entries of goods; corrections count as less of what they correct.' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GoodsTotals {
  @Field(() => Int, { description: 'Entries, corrections among them.' })
  lines!: number;

  @Field(() => Float, { description: 'Times that a person got something (人次).' })
  persons!: number;

  @Field(() => Float, { description: 'Times that a community got something.' })
  communities!: number;

  @Field(() => MoneyScalar, {
    name: 'cost',
    description: 'Paid for what was bought, yuan. What came or went in kind is never in it.',
  })
  costFen!: bigint;

  @Field(() => [GoodsItemTotals], { description: 'By item and unit, those with most entries first; at most 200.' })
  items!: GoodsItemTotals[];
}

@InputType({ description: 'Goods that a union received.' })
export class ReceiveGoodsInput extends MutationInput {
  @Field(() => ID, { description: 'The union that has them now.' })
  unionId!: string;

  @Field(() => GoodsForm, { description: 'Bought with money, or given in kind.' })
  form!: GoodsForm;

  @Field({ description: 'Who gave or sold them, 2 to 100 characters.' })
  source!: string;

  @Field({ description: 'What, 2 to 100 characters, e.g. 棉被.' })
  item!: string;

  @Field({ description: 'What one is, 1 to 10 characters, e.g. 床.' })
  unit!: string;

  @Field(() => Int, { description: 'How many, 1 to 1,000,000.' })
  quantity!: number;

  @Field(() => DateScalar, { description: 'Day on which they came; not in the future.' })
  happenedOn!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What they cost, yuan; of goods in kind what they are worth, left out when unknown.',
  })
  value?: bigint | null;

  @Field(() => ID, { nullable: true, description: 'The grant that paid for them, if one did.' })
  grantId?: string | null;
}

@InputType({ description: 'Goods that a union gave out of its stock.' })
export class GiveOutGoodsInput extends MutationInput {
  @Field(() => ID, { description: 'The union that held them.' })
  unionId!: string;

  @Field({ description: 'What, as it was received.' })
  item!: string;

  @Field({ description: 'What one is, as it was received.' })
  unit!: string;

  @Field(() => Int, { description: 'How many; no more than are left.' })
  quantity!: number;

  @Field(() => DateScalar, { description: 'Day on which they went; not in the future.' })
  happenedOn!: string;

  @Field({ description: 'Who got them, 2 to 100 characters; no names of persons.' })
  recipients!: string;

  @Field(() => RecipientGroup, { description: 'Their group.' })
  recipientGroup!: RecipientGroup;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many persons, or communities where that is the group; left out where another entry of the occasion counts them.',
  })
  recipientCount?: number | null;

  @Field({ description: 'On which occasion, 2 to 100 characters.' })
  occasion!: string;

  @Field(() => Int, { nullable: true, description: 'Persons who attended the occasion, when they were counted.' })
  attendees?: number | null;

  @Field(() => ID, { nullable: true, description: 'The grant that it belongs to, if there is one.' })
  grantId?: string | null;
}

@InputType({ description: 'An entry of goods that was wrong: another one takes it back.' })
export class CorrectGoodsEntryInput extends MutationInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId!: string;

  @Field({ description: 'What was wrong, 2 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about goods.' })
export class GoodsEntryPayload extends MutationPayload {
  @Field(() => GoodsEntry, { nullable: true, description: 'The entry that was written; null when refused.' })
  entry!: GoodsEntry | null;
}
