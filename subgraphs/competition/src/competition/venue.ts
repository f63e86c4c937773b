import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A venue as this subgraph knows it: an id. The venue subgraph owns the rest. */
@ObjectType({ description: 'A venue, owned by the venue subgraph.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Venue {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}
