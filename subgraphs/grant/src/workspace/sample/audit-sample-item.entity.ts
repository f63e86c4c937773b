import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { Payment } from '../../payment/payment.entity.js';
import { AuditSample } from './audit-sample.entity.js';

/** A record that was drawn, and what its examination showed. */
@Entity({ tableName: 'audit_sample_item', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'audit_sample_item_position_unique', properties: ['sampleId', 'position'] })
@Index({ name: 'audit_sample_item_union_id_index', properties: ['unionId'] })
@Index({ name: 'audit_sample_item_case_id_index', properties: ['caseId'] })
@Check({ name: 'audit_sample_item_amount_check', expression: 'book_fen > 0 and hits > 0 and audited_fen >= 0' })
@Check({
  name: 'audit_sample_item_result_check',
  expression: '(audited_fen is null) = (examined_at is null) and (audited_fen is null) = (examined_by is null)',
})
@ObjectType('GrantAuditSampleItem', { description: 'A record that was drawn, and what its examination showed (样本).' })
@Directive('@requiresScopes(scopes: [["grant:audit"]])')
export class AuditSampleItem {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => AuditSample, fieldName: 'sample_id', mapToPk: true, index: false })
  sampleId!: string;

  /** The applicant of the grant, for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place in the sample, from 1.' })
  position!: number;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @ManyToOne({
    entity: () => Payment,
    fieldName: 'payment_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  paymentId!: string | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'book', description: 'Amount as recorded when it was drawn, yuan.' })
  bookFen!: bigint;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Monetary units of it that were drawn.' })
  hits!: number;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'audited',
    nullable: true,
    description: 'Amount that the documents support, yuan; null until it is examined.',
  })
  auditedFen!: bigint | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the examination showed.' })
  note!: string | null;

  /** Account id. */
  @Property({ type: 'text', nullable: true })
  examinedBy!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who examined it.' })
  examinedName!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  examinedAt!: Date | null;
}
