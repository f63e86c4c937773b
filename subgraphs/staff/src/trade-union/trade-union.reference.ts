import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The union of another subgraph, by its id alone. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class TradeUnion {
  @Field(() => ID)
  id!: string;
}
