import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { RedFlag } from '../red-flag/red-flag.entity.js';
import { Severity } from '../red-flag/severity.js';
import { AuditSampleItem } from '../sample/audit-sample-item.entity.js';
import { FindingStatus } from './finding-status.js';

/** What an auditor found at a union, and how far it is put right. */
@Entity({ tableName: 'audit_finding', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'audit_finding_number_unique', properties: ['number'] })
@Index({ name: 'audit_finding_union_id_index', properties: ['unionId', 'status'] })
@Index({ name: 'audit_finding_case_id_index', properties: ['caseId'] })
@Index({ name: 'audit_finding_repeat_of_id_index', properties: ['repeatOfId'] })
@Check({ name: 'audit_finding_amount_check', expression: 'amount_fen >= 0' })
@Check({ name: 'audit_finding_repeat_check', expression: 'repeat_of_id <> id' })
@ObjectType('GrantFinding', { description: 'What an auditor found, and how far it is put right (审计发现问题).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Finding {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Its number, e.g. F-2026-000012.' })
  number!: string;

  /** The audited union. */
  @Property({ type: 'uuid' })
  unionId!: string;

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
    entity: () => RedFlag,
    fieldName: 'flag_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  flagId!: string | null;

  @ManyToOne({
    entity: () => AuditSampleItem,
    fieldName: 'sample_item_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  sampleItemId!: string | null;

  /** The finding that it repeats. */
  @ManyToOne({
    entity: () => Finding,
    fieldName: 'repeat_of_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  repeatOfId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What is wrong, in a line.' })
  title!: string;

  @Property({ type: 'text' })
  @Field({ description: 'The rule that was not kept, e.g. an article.' })
  criterion!: string;

  @Enum({ items: () => Severity, type: 'string' })
  @Field(() => Severity, { description: 'How much it weighs.' })
  severity!: Severity;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, { name: 'amount', nullable: true, description: 'Money it is about, yuan.' })
  amountFen!: bigint | null;

  @Enum({ items: () => FindingStatus, type: 'string' })
  @Field(() => FindingStatus, { description: 'How far it is.' })
  status!: FindingStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was written.' })
  foundOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day by which the next step is due: the response, then what the plan promises.',
  })
  dueOn!: string | null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, { description: 'Grows with every step; on another one a step is refused STATE_CHANGED.' })
  revision!: number;
}
