import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { ExamKind } from './exam-kind.js';
import { ExamPayer } from './exam-payer.js';
import { ExamRhythm } from './exam-rhythm.js';

/** A duty to examine: configuration of a federation, binding the unions below it from one day to another. */
@Entity({
  tableName: 'exam_duty',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: abovePolicy('union_id') },
  ],
})
@Index({ name: 'exam_duty_union_id_index', properties: ['unionId'] })
@Check({ name: 'exam_duty_years_check', expression: 'years >= 1 and years <= 10' })
@Check({ name: 'exam_duty_call_months_check', expression: 'call_months >= 0 and call_months <= 120' })
@Check({ name: 'exam_duty_dates_check', expression: 'effective_until > effective_from' })
@Check({
  name: 'exam_duty_ages_check',
  expression: 'least_age >= 0 and greatest_age <= 150 and greatest_age >= least_age',
})
@ObjectType({ description: 'A duty to arrange an examination of women workers (检查义务). Source: S113.' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class ExamDuty {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The federation in whose area it holds: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Enum({ items: () => ExamKind, type: 'string' })
  @Field(() => ExamKind, { description: 'The examination.' })
  kind!: ExamKind;

  @Enum({ items: () => ExamRhythm, type: 'string' })
  @Field(() => ExamRhythm, { description: 'How the last day is counted.' })
  rhythm!: ExamRhythm;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Years of the interval; 1 for each calendar year.' })
  years!: number;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Months before the last day from which a woman is called.' })
  callMonths!: number;

  @Enum({ items: () => ExamPayer, type: 'string' })
  @Field(() => ExamPayer, { description: 'Who pays; never the woman herself.' })
  payer!: ExamPayer;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Least age, reached in the calendar year; null without one.',
  })
  leastAge!: number | null;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Greatest age, reached in the calendar year; null without one.',
  })
  greatestAge!: number | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which it binds.' })
  effectiveFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it no longer does; null while it binds.',
  })
  effectiveUntil!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'The law or decision it comes from.' })
  source!: string;
}
