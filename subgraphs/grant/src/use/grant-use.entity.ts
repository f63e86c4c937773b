import { OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { GrantDocument } from '../case/grant-document.entity.js';
import { Grant } from '../case/grant.entity.js';

/** What a recipient spent of a refund. Written once, never changed: taking it back is the same use again, counted as less. */
@Entity({ tableName: 'grant_use', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'grant_use_case_id_index', properties: ['caseId', 'usedOn'] })
@Index({ name: 'grant_use_union_id_index', properties: ['unionId'] })
@Unique({ name: 'grant_use_corrects_unique', properties: ['correctsId'] })
@Check({ name: 'grant_use_amount_check', expression: 'amount_fen > 0' })
@Check({ name: 'grant_use_correction_check', expression: '(corrects_id is null) = (reason is null)' })
@ObjectType('GrantUse', {
  description: 'What the recipient of a refund spent of it, e.g. on prizes (经费使用); never changed. Source: S10.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class GrantUse {
  [OptionalProps]?: 'recordedAt';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'What for, e.g. 劳动竞赛奖励.' })
  usedFor!: string;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount, yuan; a use taken back counts as less.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it was spent.' })
  usedOn!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who got it, in words; null when not said.' })
  recipients!: string | null;

  @ManyToOne({
    entity: () => GrantDocument,
    fieldName: 'document_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  documentId!: string | null;

  @ManyToOne({
    entity: () => GrantUse,
    fieldName: 'corrects_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  correctsId!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was taken back; null for a use.' })
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
