import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { ReturnQualifier } from './return-qualifier.js';

/**
 * What a federation reports of a plan where persons and claims are not known one by one. How many were aided, and with
 * how much, has no field in the graph: both are read through `healthSummary` alone, which protects them.
 */
@Entity({ tableName: 'plan_return', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'plan_return_union_id_index', properties: ['unionId'] })
@Unique({ name: 'plan_return_month_unique', properties: ['planId', 'unionId', 'month'] })
@Check({ name: 'plan_return_month_check', expression: 'extract(day from month) = 1' })
@Check({
  name: 'plan_return_counts_check',
  expression:
    'covered_persons >= 0 and cover_person_times >= 0 and gifted_households >= 0 and aided_persons >= 0 and aided_person_times >= 0 and relief_fen >= 0',
})
@Check({
  name: 'plan_return_relief_check',
  expression: 'relief_fen = 0 or aided_persons + aided_person_times > 0',
})
@ObjectType('MedicalPlanReturn', {
  description:
    'What a federation reports of a plan where persons are not known one by one (互助保障报表). Source: S12, S40, S64, S122.',
})
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PlanReturn {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => MedicalPlan, fieldName: 'plan_id', mapToPk: true, index: false })
  planId!: string;

  /** The federation that reports. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day of the month in which the reported period ends.' })
  month!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Workers who take part, persons (人).' })
  coveredPersons!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Covers, person-times (人次): one person in two periods counts twice.' })
  coverPersonTimes!: number;

  @Enum({ items: () => ReturnQualifier, type: 'string' })
  @Field(() => ReturnQualifier, { description: 'How exact both are.' })
  coverQualifier!: ReturnQualifier;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Hardship households that were given cover, households (户). Source: S122.' })
  giftedHouseholds!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, {
    name: 'giftCost',
    description: 'Premiums of the gifted covers, yuan: households × premium of the version in force.',
  })
  giftCostFen!: bigint;

  @Property({ type: 'integer' })
  aidedPersons!: number;

  @Property({ type: 'integer' })
  aidedPersonTimes!: number;

  /** Fen. */
  @Property({ type: 'bigint' })
  reliefFen!: bigint;

  @Enum({ items: () => ReturnQualifier, type: 'string' })
  reliefQualifier!: ReturnQualifier;
}
