import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Grant } from '../case/grant.entity.js';
import { GoodsEntryKind } from './goods-entry-kind.js';
import { GoodsForm } from './goods-form.js';
import { RecipientGroup } from './recipient-group.js';

/** Goods that a union received or gave out. Written once, never changed: a correction is the same entry again, counted as less. */
@Entity({ tableName: 'goods_entry', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'goods_entry_union_id_index', properties: ['unionId', 'happenedOn'] })
@Index({ name: 'goods_entry_happened_on_index', properties: ['happenedOn', 'id'] })
@Index({ name: 'goods_entry_case_id_index', properties: ['caseId'] })
@Unique({ name: 'goods_entry_corrects_unique', properties: ['correctsId'] })
@Check({ name: 'goods_entry_quantity_check', expression: 'quantity >= 1 and quantity <= 1000000' })
@Check({ name: 'goods_entry_value_check', expression: `value_fen > 0 and (form <> 'CASH' or value_fen is not null)` })
@Check({
  name: 'goods_entry_received_check',
  expression: `kind <> 'RECEIVED' or (source is not null and recipients is null and recipient_group is null and recipient_count is null and occasion is null and attendees is null)`,
})
@Check({
  name: 'goods_entry_given_check',
  expression: `kind <> 'GIVEN' or (form = 'IN_KIND' and value_fen is null and source is null and recipients is not null and recipient_group is not null and occasion is not null)`,
})
@Check({ name: 'goods_entry_persons_check', expression: 'recipient_count >= 1 and attendees >= 1' })
@Check({ name: 'goods_entry_correction_check', expression: '(corrects_id is null) = (reason is null)' })
@ObjectType('GoodsEntry', {
  description:
    'Goods that a union received or gave out (物资台账), by source, item and recipient; never changed. Source: S21.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GoodsEntry {
  [OptionalProps]?: 'number' | 'recordedAt';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'bigint', generated: 'identity', autoincrement: true, unique: 'goods_entry_number_unique' })
  number!: bigint;

  /** The union whose stock it moves. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => GoodsEntryKind, type: 'string' })
  @Field(() => GoodsEntryKind, { description: 'Which way they went.' })
  kind!: GoodsEntryKind;

  @Enum({ items: () => GoodsForm, type: 'string' })
  @Field(() => GoodsForm, { description: 'Bought with money, or in kind; what is given out is in kind.' })
  form!: GoodsForm;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who gave or sold them; null for what is given out.' })
  source!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What, e.g. 棉被.' })
  item!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What one is, e.g. 床.' })
  unit!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many, in that unit; a correction counts as less.' })
  quantity!: number;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which they came or went.' })
  happenedOn!: string;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'value',
    nullable: true,
    description: 'What they cost, or what goods in kind are said to be worth, yuan; null when unknown.',
  })
  valueFen!: bigint | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who got them, in words; null for what was received.' })
  recipients!: string | null;

  @Enum({ items: () => RecipientGroup, type: 'string', nullable: true })
  @Field(() => RecipientGroup, { nullable: true, description: 'Their group; null for what was received.' })
  recipientGroup!: RecipientGroup | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How many persons got them, or communities where that is the group; null where another entry of the occasion counts them.',
  })
  recipientCount!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'On which occasion; null for what was received.' })
  occasion!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Persons who attended the occasion, e.g. a training; null unknown.',
  })
  attendees!: number | null;

  @ManyToOne({
    entity: () => Grant,
    fieldName: 'case_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  caseId!: string | null;

  @ManyToOne({
    entity: () => GoodsEntry,
    fieldName: 'corrects_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  correctsId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was wrong; null for what is no correction.' })
  reason!: string | null;

  /** Account id of who recorded it. */
  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text' })
  @Field({ name: 'recordedBy', description: 'Who recorded it.' })
  actorName!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  recordedAt!: Date;
}
