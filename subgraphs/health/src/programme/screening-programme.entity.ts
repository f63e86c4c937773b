import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ExamKind } from '../schedule/exam-kind.js';
import { ExamPayer } from '../schedule/exam-payer.js';
import { abovePolicy } from '../trade-union/above-policy.js';
import { Ownership } from '../trade-union/ownership.js';
import { ProgrammeStatus } from './programme-status.js';

/** A campaign in which a federation has women workers examined. */
@Entity({
  tableName: 'screening_programme',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: `status <> 'DRAFT' and ${abovePolicy('union_id')}` },
  ],
})
@Index({ name: 'screening_programme_union_id_index', properties: ['unionId'] })
@Check({ name: 'screening_programme_some_kind_check', expression: "kinds <> '{}'" })
@Check({ name: 'screening_programme_dates_check', expression: 'ends_on >= starts_on' })
@Check({ name: 'screening_programme_cost_cap_check', expression: 'cost_cap_fen > 0' })
@Check({
  name: 'screening_programme_months_check',
  expression: 'abnormal_months >= 1 and abnormal_months <= 60 and positive_months >= 1 and positive_months <= 60',
})
@Check({
  name: 'screening_programme_ages_check',
  expression: 'least_age >= 0 and greatest_age <= 150 and greatest_age >= least_age',
})
@ObjectType({
  description:
    'A programme in which women workers are examined free of charge (女职工筛查项目). Source: S16, S112, S119.',
})
@Directive('@key(fields: "id")')
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class ScreeningProgramme {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  /** The federation that runs it: a row of another subgraph. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Name, e.g. 辽宁省女职工“两癌”筛查.' })
  name!: string;

  /** Name as pinyin and initials, for search and order. */
  @Property({ type: 'text' })
  pinyin!: string;

  @Enum({ items: () => ExamKind, array: true })
  @Field(() => [ExamKind], { description: 'Examinations that each woman gets.' })
  kinds!: ExamKind[];

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while none is set.' })
  endsOn!: string | null;

  @Enum({ items: () => ExamPayer, type: 'string' })
  @Field(() => ExamPayer, { description: 'Who pays; never the woman herself.' })
  payer!: ExamPayer;

  /** Fen. */
  @Property({ type: 'bigint', nullable: true })
  @Field(() => MoneyScalar, {
    name: 'costCap',
    nullable: true,
    description: 'Most that is paid per woman, yuan; null without a cap.',
  })
  costCapFen!: bigint | null;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Months after which an abnormal finding is looked at again.' })
  abnormalMonths!: number;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Months after which a positive finding is looked at again.' })
  positiveMonths!: number;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Least age, reached in the calendar year in which the programme begins; null without one.',
  })
  leastAge!: number | null;

  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Greatest age, reached in the calendar year in which the programme begins; null without one.',
  })
  greatestAge!: number | null;

  @Enum({ items: () => Ownership, array: true, default: [] })
  @Field(() => [Ownership], {
    description: 'Owners of the enterprises whose women it examines; all employers when empty. Source: S119.',
  })
  ownerships!: Ownership[];

  @Enum({ items: () => ProgrammeStatus, type: 'string' })
  @Field(() => ProgrammeStatus, { description: 'How far it is.' })
  status!: ProgrammeStatus;

  @Property({ type: 'text' })
  @Field({ description: 'The decision or print it comes from.' })
  source!: string;
}
