import { DateScalar, Direction, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TradeUnion } from './trade-union.entity.js';
import { UnionKind } from './union-kind.js';
import { UnionLevel } from './union-level.js';
import { UnionStatus } from './union-status.js';

/** What a list of unions may be ordered by. */
export enum TradeUnionOrderField {
  CODE = 'CODE',
  NAME = 'NAME',
  FOUNDED_ON = 'FOUNDED_ON',
  MEMBERS = 'MEMBERS',
}

registerEnumType(TradeUnionOrderField, {
  name: 'TradeUnionOrderField',
  description: 'What a list of unions may be ordered by.',
  valuesConfig: {
    CODE: { description: 'Code, those without last.' },
    NAME: { description: 'Name, by pinyin.' },
    FOUNDED_ON: { description: 'Founding day, those without last.' },
    MEMBERS: { description: 'Members of the union itself by its latest return.' },
  },
});

@InputType({ description: 'Which unions. All conditions given must hold.' })
export class TradeUnionFilter {
  @Field(() => ID, { nullable: true, description: 'Only unions in the subtree of this one, itself excluded.' })
  withinId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, the code, or the pinyin (full or initials).' })
  text?: string | null;

  @Field(() => [UnionLevel], { nullable: true, description: 'Any of these levels.' })
  levels?: UnionLevel[] | null;

  @Field(() => [UnionKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: UnionKind[] | null;

  @Field(() => UnionStatus, { nullable: true, description: 'Status; ACTIVE when left out.' })
  status?: UnionStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of new business forms, or only the others.' })
  isNewBusinessForm?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Founded on this day or later.' })
  foundedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Founded on this day or earlier.' })
  foundedUntil?: string | null;

  @Field(() => Int, { nullable: true, description: 'At least so many members by its latest return, persons.' })
  minMembers?: number | null;

  @Field(() => Int, { nullable: true, description: 'At least so many workers in the units it covers, persons.' })
  minStaff?: number | null;
}

@InputType({ description: 'Order of a list of unions; ties by id.' })
export class TradeUnionOrder {
  @Field(() => TradeUnionOrderField, { description: 'What to order by.' })
  field!: TradeUnionOrderField;

  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction.' })
  direction!: Direction;
}

@InputType({ description: 'A union to create (建会).' })
export class CreateTradeUnionInput extends MutationInput {
  @Field(() => ID, { description: 'The union it belongs to.' })
  parentId!: string;

  @Field({ description: 'Full name, 2 to 100 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name for tables and charts.' })
  shortName?: string | null;

  @Field(() => UnionLevel, { description: 'Level in the tree.' })
  level!: UnionLevel;

  @Field(() => UnionKind, { description: 'Kind; must fit the level.' })
  kind!: UnionKind;

  @Field(() => String, {
    nullable: true,
    description: 'Division code, or the union’s own code; unique among existing unions.',
  })
  code?: string | null;

  @Field(() => DateScalar, { description: 'Day it was founded; not in the future.' })
  foundedOn!: string;

  @Field(() => String, { nullable: true, description: 'Industry class of GB/T 4754-2017, e.g. G54.' })
  industry?: string | null;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, 18 characters.' })
  uscc?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it organizes workers of new business forms.' })
  isNewBusinessForm!: boolean;
}

@InputType({ description: 'Changes to a union; what is left out stays as it is.' })
export class UpdateTradeUnionInput extends MutationInput {
  @Field(() => ID, { description: 'The union.' })
  id!: string;

  @Field({ description: 'Why; stands in its history.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'New full name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'New short name.' })
  shortName?: string | null;

  @Field(() => String, { nullable: true, description: 'New industry class of GB/T 4754-2017.' })
  industry?: string | null;

  @Field(() => String, { nullable: true, description: 'New unified social credit code.' })
  uscc?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it organizes workers of new business forms.' })
  isNewBusinessForm?: boolean | null;
}

@InputType({ description: 'A union and all below it come under another one (划转).' })
export class MoveTradeUnionInput extends MutationInput {
  @Field(() => ID, { description: 'The union that moves.' })
  id!: string;

  @Field(() => ID, { description: 'The union it will belong to.' })
  newParentId!: string;

  @Field(() => DateScalar, { description: 'First day under the new parent; not in the future.' })
  effectiveOn!: string;

  @Field({ description: 'Why; stands in its history.' })
  reason!: string;
}

@InputType({ description: 'Grassroots unions are merged into another: their units and members go to it (合并).' })
export class MergeTradeUnionsInput extends MutationInput {
  @Field(() => [ID], { description: 'The unions that end, 1 to 50.' })
  sourceIds!: string[];

  @Field(() => ID, { description: 'The union that takes them in.' })
  targetId!: string;

  @Field(() => DateScalar, { description: 'First day merged; not in the future.' })
  effectiveOn!: string;

  @Field({ description: 'Why; stands in their histories.' })
  reason!: string;
}

@InputType({ description: 'A union ends (撤销).' })
export class DissolveTradeUnionInput extends MutationInput {
  @Field(() => ID, { description: 'The union.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day it no longer exists; not in the future.' })
  dissolvedOn!: string;

  @Field({ description: 'Why; stands in its history.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about a union.' })
export class TradeUnionPayload extends MutationPayload {
  @Field(() => TradeUnion, {
    nullable: true,
    description: 'The union as it is now; null when the request was refused.',
  })
  tradeUnion!: TradeUnion | null;
}
