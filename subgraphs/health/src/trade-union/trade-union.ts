import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A union as this subgraph knows it: an id to hang examinations on. The organization subgraph owns the rest. */
@ObjectType({ description: 'A trade-union body. This subgraph adds what it does for health.' })
@Directive('@key(fields: "id")')
export class TradeUnion {
  @Field(() => ID, { description: 'Our own id; never reused. Division codes change, ids do not.' })
  id!: string;
}

/** The union of that id, unread: whoever asks for more than the id asks the organization subgraph. */
export const unionOf = (id: string): TradeUnion => ({ id });
