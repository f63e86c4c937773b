import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Grant } from './grant.entity.js';

/** One item of an application. */
@Entity({ tableName: 'case_item', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'case_item_union_id_index', properties: ['unionId'] })
@Unique({ name: 'case_item_position_unique', properties: ['caseId', 'position'] })
@Check({
  name: 'case_item_amount_check',
  expression: 'quantity > 0 and asked_fen > 0 and granted_fen >= 0 and granted_fen <= asked_fen',
})
@ObjectType('GrantItem', { description: 'One item of an application (申请明细).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantItem {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Order in the application, from 0. */
  @Property({ type: 'smallint' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'Key of the item in the terms of the scheme.' })
  itemKey!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many, in the unit of the terms.' })
  quantity!: number;

  /** Fen, for the whole quantity. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'asked', description: 'Asked for the whole quantity, yuan.' })
  askedFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'granted', description: 'Of that, what the terms allow, yuan.' })
  grantedFen!: bigint;
}
