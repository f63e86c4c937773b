import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MoneyScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MedicalPlan } from '../plan/medical-plan.entity.js';
import { Worker } from '../worker/worker.entity.js';
import { CoverFunding } from './cover-funding.js';

/** That a worker is covered by a plan for one period. The database refuses two at a time in one plan, whoever enrols. */
@Entity({ tableName: 'plan_cover', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'plan_cover_union_id_index', properties: ['unionId'] })
@Index({ name: 'plan_cover_worker_id_index', properties: ['workerId'] })
@Index({ name: 'plan_cover_plan_id_index', properties: ['planId', 'startsOn'] })
@Check({ name: 'plan_cover_dates_check', expression: 'ends_on > starts_on and waits_until >= starts_on' })
@ObjectType('MedicalPlanCover', {
  description: 'That a worker is covered by a plan for one period (参保). One of them is one person-time.',
})
@Directive('@requiresScopes(scopes: [["health:manage"]])')
export class PlanCover {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => MedicalPlan, fieldName: 'plan_id', mapToPk: true, index: false })
  planId!: string;

  @ManyToOne({ entity: () => Worker, fieldName: 'worker_id', mapToPk: true, index: false })
  workerId!: string;

  /** The employer's union. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** Keyed hash of the identity number: one person may stand on the rosters of two employers. */
  @Property({ type: 'text' })
  identityIndex!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day no longer covered.' })
  endsOn!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, {
    description: 'First day on which something is paid: later than startsOn with a first cover.',
  })
  waitsUntil!: string;

  @Enum({ items: () => CoverFunding, type: 'string' })
  @Field(() => CoverFunding, { description: 'Who pays the premium.' })
  funding!: CoverFunding;

  /** Fen. */
  @Property({ type: 'bigint' })
  @Field(() => MoneyScalar, { name: 'premium', description: 'The premium, yuan.' })
  premiumFen!: bigint;
}
