import { DateScalar } from '@gonghui/kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** On which tree a total of the past is taken. */
export enum TreeView {
  NOW = 'NOW',
  AS_THEN = 'AS_THEN',
}

registerEnumType(TreeView, {
  name: 'TreeView',
  description: 'On which tree a total of the past is taken.',
  valuesConfig: {
    NOW: { description: 'The tree of today: comparable over time.' },
    AS_THEN: { description: 'The tree as it was on that day: as reported then.' },
  },
});

@ObjectType({
  description:
    'Totals of a union and everything below it, exact at the moment of reading. All are stocks: their value at the end of the month of asOf, or now in the current month.',
})
export class OrganizationSummary {
  @Field(() => DateScalar, { description: 'Day asked for.' })
  asOf!: string;

  @Field(() => Int, { description: 'Federations of every level and kind, itself included.' })
  federations!: number;

  @Field(() => Int, { description: 'Grassroots unions (基层工会).' })
  grassrootsUnions!: number;

  @Field(() => Int, { description: 'Units covered by a union, each counted once (覆盖单位). Source: S32.' })
  coveredUnits!: number;

  @Field(() => Int, { description: 'Union members, persons (会员).' })
  members!: number;

  @Field(() => Int, { description: 'Of these women, persons (女会员).' })
  femaleMembers!: number;

  @Field(() => Int, { description: 'Of these rural migrant workers, persons (农民工会员).' })
  migrantMembers!: number;

  @Field(() => Int, {
    description: 'Unions of new business forms, grassroots and federations (新业态工会组织). Source: S59.',
  })
  newFormUnions!: number;

  @Field(() => Int, { description: 'Members in new forms of employment, persons (新就业形态劳动者会员). Source: S59.' })
  newFormMembers!: number;

  @Field(() => Int, {
    description: 'Members in new economic and new social organizations, persons (两新). Source: S32.',
  })
  twoNewMembers!: number;
}

@ObjectType({ description: 'Stocks at the end of one month, or now in the current month.' })
export class OrganizationTrendPoint {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => Int, { description: 'Grassroots unions.' })
  grassrootsUnions!: number;

  @Field(() => Int, { description: 'Units covered.' })
  coveredUnits!: number;

  @Field(() => Int, { description: 'Union members, persons.' })
  members!: number;

  @Field(() => Int, { description: 'Of these women, persons.' })
  femaleMembers!: number;

  @Field(() => Int, { description: 'Of these rural migrant workers, persons.' })
  migrantMembers!: number;

  @Field(() => Int, { description: 'Unions of new business forms.' })
  newFormUnions!: number;

  @Field(() => Int, { description: 'Members in new forms of employment, persons.' })
  newFormMembers!: number;
}
