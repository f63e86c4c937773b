import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GrantDocument } from '../case/grant-document.entity.js';
import { Grant } from '../case/grant.entity.js';
import { TrancheStatus } from './tranche-status.js';

/** A part of a grant that is paid when a milestone is met, or when a month has come. */
@Entity({ tableName: 'tranche', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'tranche_union_id_index', properties: ['unionId'] })
@Unique({ name: 'tranche_position_unique', properties: ['caseId', 'position'] })
@Check({ name: 'tranche_amount_check', expression: 'amount_fen > 0' })
@Check({ name: 'tranche_met_check', expression: `(status = 'MET') = (met_on is not null)` })
@Check({ name: 'tranche_month_check', expression: 'extract(day from month) = 1' })
@ObjectType('GrantTranche', {
  description:
    'A part of a grant that is paid when a milestone is met, or when its month has come (拨付批次). Source: S77, S110.',
})
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Tranche {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Grant, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  /** The applicant, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Place in the order, from 1.' })
  position!: number;

  @Property({ type: 'text' })
  @Field({ description: 'What must be reached, e.g. 主体封顶.' })
  milestone!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Month that an allowance is for; null for others.' })
  month!: string | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'amount', description: 'Amount, yuan.' })
  amountFen!: bigint;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it is planned for.' })
  dueOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day its milestone was met; null until then.' })
  metOn!: string | null;

  @ManyToOne({
    entity: () => GrantDocument,
    fieldName: 'document_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  documentId!: string | null;

  @Enum({ items: () => TrancheStatus, type: 'string' })
  @Field(() => TrancheStatus, { description: 'Whether it may be paid.' })
  status!: TrancheStatus;
}
