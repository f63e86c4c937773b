import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, DateTimeScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { abovePolicy } from '../trade-union/above-policy.js';
import { RequestKind } from './request-kind.js';

/**
 * Money that a federation requests of a scheme of the grant subgraph. It is kept here and never changed; the grant
 * subgraph fetches it from `reference.grant_request` and answers in `reference.grant_filing`. It names no ill person,
 * and shares of ill persons never fewer than eight.
 */
@Entity({
  tableName: 'grant_request',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'grant_request_union_id_index', properties: ['unionId'] })
@Index({ name: 'grant_request_programme_id_index', properties: ['programmeId', 'kind'] })
@Check({ name: 'grant_request_amount_check', expression: 'persons > 0 and asked_fen > 0' })
@Check({ name: 'grant_request_shares_check', expression: "kind = 'SCREENING' or persons >= 8" })
@Check({
  name: 'grant_request_months_check',
  expression:
    "(kind = 'SCREENING') = (first_month is not null and last_month is not null and programme_id is not null and unit_fen is not null) and last_month >= first_month",
})
@ObjectType('HealthGrantRequest', { description: 'Money that was requested of the grant subgraph (补助申请).' })
@Directive('@requiresScopes(scopes: [["health:manage"], ["health:handle"]])')
export class GrantRequest {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @Enum({ items: () => RequestKind, type: 'string' })
  @Field(() => RequestKind, { description: 'What for.' })
  kind!: RequestKind;

  /** The applicant. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => ScreeningProgramme,
    fieldName: 'programme_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  programmeId!: string | null;

  /** The scheme: a row of another subgraph. */
  @Property({ type: 'uuid' })
  schemeId!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Of examinations: first day of the first month counted.' })
  firstMonth!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Of examinations: first day of the last month counted.' })
  lastMonth!: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Persons whom it is for, as counted here; of ill persons at least 8.' })
  persons!: number;

  /** Fen; null where shares differ. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'unitAmount',
    nullable: true,
    description: 'Asked for each, yuan; null where shares differ.',
  })
  unitFen!: bigint | null;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, {
    name: 'asked',
    description: 'Asked for all, yuan. What the scheme cuts shows in the grant.',
  })
  askedFen!: bigint;

  @Property({ type: 'text' })
  @Field({ description: 'Title.' })
  title!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name of the account that is to be paid.' })
  payeeName!: string;

  /** Digits of a federation's account. */
  @Property({ type: 'text' })
  payeeAccount!: string;

  /** Account of who requested, for whom the grant subgraph files it. */
  @Property({ type: 'text' })
  actorId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { name: 'requestedBy', description: 'Who requested it.' })
  actorName!: string;

  @Property({ type: 'uuid' })
  actorUnionId!: string;

  @Property({ type: 'timestamptz' })
  @Field(() => DateTimeScalar, { description: 'When.' })
  requestedAt!: Date;
}
