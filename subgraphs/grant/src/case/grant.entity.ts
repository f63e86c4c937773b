import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OptionalProps } from '@mikro-orm/core';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { StoredCalculation } from '../calculation/stored-calculation.js';
import { EvaluatedSubject } from '../evaluation/evaluated-subject.entity.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { WorkerCategory } from '../scheme/worker-category.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { GrantStatus } from './grant-status.js';
import { AMOUNT_INDEX, APPLIED_ON_INDEX, SCHEME_INDEX } from './totals-indexes.js';

/**
 * The file of one grant, from the application to its closing. Reserved, disbursed and returned repeat the ledger; only
 * the ledger's trigger writes them.
 */
@Entity({ tableName: 'grant_case', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'grant_case_union_id_index', properties: ['unionId', 'year'] })
@Index({ name: 'grant_case_scheme_id_index', expression: SCHEME_INDEX })
@Index({ name: 'grant_case_amount_index', expression: AMOUNT_INDEX })
@Index({ name: 'grant_case_applied_on_index', expression: APPLIED_ON_INDEX })
@Index({ name: 'grant_case_line_id_index', properties: ['lineId'] })
@Index({ name: 'grant_case_subject_id_index', properties: ['subjectId'] })
@Index({ name: 'grant_case_payee_index', properties: ['payeeAccountHash'] })
@Index({ name: 'grant_case_status_index', properties: ['status', 'id'] })
@Index({
  name: 'grant_case_evaluated_once',
  expression: `create unique index grant_case_evaluated_once on grants.grant_case (scheme_id, year, subject_id)
    where evaluated_subject_id is not null and status not in ('REJECTED', 'WITHDRAWN') and (status <> 'CLOSED' or disbursed_fen > 0)`,
})
@Check({
  name: 'grant_case_amount_check',
  expression: 'applied_fen >= 0 and awarded_fen >= 0 and awarded_fen <= applied_fen',
})
@Check({
  name: 'grant_case_ledger_check',
  expression: 'reserved_fen >= 0 and disbursed_fen >= 0 and disbursed_fen + reserved_fen <= awarded_fen',
})
@Check({ name: 'grant_case_returned_check', expression: 'returned_fen >= 0 and returned_fen <= disbursed_fen' })
@Check({ name: 'grant_case_year_check', expression: 'year >= 1949 and year <= 2199' })
@Check({ name: 'grant_case_subject_check', expression: '(subject_kind is null) = (subject_id is null)' })
@Check({
  name: 'grant_case_decision_check',
  expression: '(decided_on is null) = (decision_number is null) and (awarded_fen = 0 or decided_on is not null)',
})
@ObjectType('Grant', { description: 'One grant, from the application to its closing (一笔补助).' })
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["grant:read"]])')
export class Grant {
  [OptionalProps]?: 'awardedFen' | 'reservedFen' | 'disbursedFen' | 'returnedFen' | 'revision';

  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Property({ type: 'text', unique: 'grant_case_number_unique' })
  @Field({ description: 'Its number: code of the scheme, year, running number, e.g. JX-GONG-2021-000039.' })
  number!: string;

  /** The applicant: a row of another subgraph, inside the funder's subtree. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({ entity: () => Scheme, fieldName: 'scheme_id', mapToPk: true, index: false })
  schemeId!: string;

  @ManyToOne({ entity: () => SchemeVersion, fieldName: 'version_id', mapToPk: true, index: false })
  versionId!: string;

  @ManyToOne({
    entity: () => BudgetLine,
    fieldName: 'line_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  lineId!: string | null;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Year whose budget pays it, and before which nothing is paid.' })
  year!: number;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the application, by which its version was chosen.' })
  appliedOn!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Title.' })
  title!: string;

  /** Title as pinyin and initials, for search. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => GrantStatus, type: 'string' })
  @Field(() => GrantStatus, { description: 'How far it is.' })
  status!: GrantStatus;

  @Enum({ items: () => SubjectKind, type: 'string', nullable: true })
  @Field(() => SubjectKind, { nullable: true, description: 'Kind of its subject; null without one.' })
  subjectKind!: SubjectKind | null;

  /** The subject: a row of another subgraph. */
  @Property({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the account that is paid.' })
  payeeName!: string;

  /** Digits of the account. Shown in full only to who may. */
  @Property({ type: 'text' })
  payeeAccount!: string;

  /** SHA-256 of the digits, hexadecimal: equal accounts are found without reading them. */
  @Property({ type: 'text' })
  payeeAccountHash!: string;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Persons or things declared; null when none were.' })
  declaredCount!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Indicator of the owning subgraph that the count can be compared with, e.g. health.womenScreened.',
  })
  declaredCountOf!: string | null;

  @Enum({ items: () => WorkerCategory, type: 'string', nullable: true })
  @Field(() => WorkerCategory, {
    nullable: true,
    description: 'Workers whom its money is for, as the applicant says; null when it does not say.',
  })
  workerCategory!: WorkerCategory | null;

  /** What the published evaluation says of its subject, which it rests on since it was handed in. */
  @ManyToOne({
    entity: () => EvaluatedSubject,
    fieldName: 'evaluated_subject_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  evaluatedSubjectId!: string | null;

  /** As the applicant stated it, before there were evaluations. */
  @Property({ type: 'text', nullable: true })
  rating!: string | null;

  /** As the applicant stated it, 0 to 100, before there were evaluations. */
  @Property({ type: 'integer', nullable: true })
  score!: number | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'applied', description: 'Asked, yuan.' })
  appliedFen!: bigint;

  /** Fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  @Field(() => MoneyScalar, {
    name: 'awarded',
    description:
      'What stands of the decision, yuan: decided, less what was revoked or set free; 0 before the decision. What was decided is in the calculation and the steps.',
  })
  awardedFen: bigint = 0n;

  /** Fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  @Field(() => MoneyScalar, { name: 'reserved', description: 'Set aside and not yet paid, yuan.' })
  reservedFen: bigint = 0n;

  /** Fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  @Field(() => MoneyScalar, { name: 'disbursed', description: 'Paid, yuan; what came back is not taken off.' })
  disbursedFen: bigint = 0n;

  /** Fen. */
  @Property({ type: 'bigint', defaultRaw: '0' })
  @Field(() => MoneyScalar, { name: 'returned', description: 'Of the paid, what came back, yuan.' })
  returnedFen: bigint = 0n;

  /** What `writeCalculation` wrote; read by `readCalculation`. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  calculation!: StoredCalculation | null;

  @Property({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  decisionNumber!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day of acceptance; null before it.' })
  acceptedOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day of closing; null before it.' })
  closedOn!: string | null;

  @Property({ type: 'integer', default: 1 })
  @Field(() => Int, {
    description:
      'Grows with every step. A reviewer sends the one he read: on another the step is refused STATE_CHANGED.',
  })
  revision: number = 1;
}
