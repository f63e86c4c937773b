import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A budget line as this subgraph knows it: an id. The grant subgraph owns its year, its scheme and its amounts. */
@ObjectType({ description: 'Money of a scheme for one year and one use, owned by the grant subgraph.' })
@Directive('@key(fields: "id", resolvable: false)')
export class GrantBudgetLine {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
