import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar, JsonScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Grant } from '../../case/grant.entity.js';
import { BudgetLine } from '../../scheme/budget-line.entity.js';
import { FlagStatus } from './flag-status.js';
import { FlagSubjectKind } from './flag-subject-kind.js';
import { RedFlagKey } from './red-flag-key.js';
import type { Evidence } from './rules/red-flag-catalogue.js';
import { Severity } from './severity.js';

/** Something odd that a rule found. A rule and a subject have one flag for ever, whatever becomes of it. */
@Entity({ tableName: 'red_flag', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Unique({ name: 'red_flag_identity_unique', properties: ['ruleKey', 'subjectId'] })
@Index({ name: 'red_flag_union_id_index', properties: ['unionId', 'status'] })
@Index({ name: 'red_flag_case_id_index', properties: ['caseId'] })
@Check({
  name: 'red_flag_set_aside_check',
  expression: `(status = 'SET_ASIDE') <= (set_aside_by is not null and set_aside_reason is not null)`,
})
@Check({ name: 'red_flag_closed_check', expression: `(status = 'CLOSED') = (closed_at is not null)` })
@ObjectType('GrantRedFlag', { description: 'Something odd that a rule found, with its evidence (疑点).' })
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class RedFlag {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id; the same for as long as rule and subject are.' })
  id!: string;

  @Enum({ items: () => RedFlagKey, type: 'string' })
  @Field(() => RedFlagKey, { description: 'The rule.' })
  ruleKey!: RedFlagKey;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Version of the rule that found it.' })
  ruleVersion!: number;

  /** Whose row the subject is. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Union of whoever ran the rule: a run of a narrower scope neither closes nor rewrites it. */
  @Property({ type: 'uuid' })
  scopeUnionId!: string;

  @Enum({ items: () => FlagSubjectKind, type: 'string' })
  @Field(() => FlagSubjectKind, { description: 'What it points at.' })
  subjectKind!: FlagSubjectKind;

  @Property({ type: 'uuid' })
  @Field(() => ID, { description: 'Id of what it points at.' })
  subjectId!: string;

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
    entity: () => BudgetLine,
    fieldName: 'line_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  lineId!: string | null;

  @Enum({ items: () => Severity, type: 'string' })
  @Field(() => Severity, { description: 'How much it weighs.' })
  severity!: Severity;

  @Enum({ items: () => FlagStatus, type: 'string' })
  @Field(() => FlagStatus, { description: 'What has become of it.' })
  status!: FlagStatus;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, { name: 'amount', nullable: true, description: 'Money it is about, yuan.' })
  amountFen!: bigint | null;

  @Property({ type: 'json', columnType: 'jsonb' })
  @Field(() => JsonScalar, { description: 'Facts that the rule found, by name; amounts in fen.' })
  evidence!: Evidence;

  /** Other grants that it rests on; readers see those in their scope. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  relatedIds!: string[];

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When it was first found.' })
  foundAt!: Date;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When its facts or its status last changed.' })
  changedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it no longer held; null while it does.' })
  closedAt!: Date | null;

  /** Account id. */
  @Property({ type: 'text', nullable: true })
  setAsideBy!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who set it aside last.' })
  setAsideName!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was set aside last.' })
  setAsideAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was set aside; everybody in scope reads it.' })
  setAsideReason!: string | null;
}
