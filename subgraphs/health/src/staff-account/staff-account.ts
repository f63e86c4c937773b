import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An account as this subgraph knows it: an id. The staff subgraph owns the rest. */
@ObjectType({ description: 'An account of staff, owned by the staff subgraph.' })
@Directive('@key(fields: "id", resolvable: false)')
export class StaffAccount {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
