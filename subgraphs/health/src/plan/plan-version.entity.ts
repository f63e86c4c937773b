import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { abovePolicy } from '../trade-union/above-policy.js';
import { MedicalPlan } from './medical-plan.entity.js';
import type { StoredPlanTerms } from './plan-terms.js';
import { PlanVersionStatus } from './plan-version-status.js';

/** The terms of a plan over an interval. A claim is judged by the version of the day of admission, or of what else it is for. */
@Entity({
  tableName: 'plan_version',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'above', command: 'select', using: `status = 'PUBLISHED' and ${abovePolicy('union_id')}` },
  ],
})
@Index({ name: 'plan_version_union_id_index', properties: ['unionId'] })
@Index({ name: 'plan_version_plan_id_index', properties: ['planId'] })
@Unique({ name: 'plan_version_number_unique', properties: ['planId', 'version'] })
@Check({ name: 'plan_version_interval_check', expression: 'effective_to > effective_from' })
@ObjectType('MedicalPlanVersion', { description: 'The terms of a plan over an interval (计划的一个版本).' })
@Directive('@requiresScopes(scopes: [["health:read"]])')
export class PlanVersion {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => MedicalPlan, fieldName: 'plan_id', mapToPk: true, index: false })
  planId!: string;

  /** The federation that runs the plan, repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number;

  @Enum({ items: () => PlanVersionStatus, type: 'string' })
  @Field(() => PlanVersionStatus, { description: 'Whether claims are judged by it.' })
  status!: PlanVersionStatus;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'First day on which admissions are judged by it.' })
  effectiveFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in force; null while it lasts.' })
  effectiveTo!: string | null;

  /** What `writePlanTerms` wrote; read by `readPlanTerms`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  terms!: StoredPlanTerms;

  @Property({ type: 'text' })
  @Field({ description: 'The document that sets the terms.' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'What of the terms no source prints, so that it is a made-up value for demonstration; null for nothing.',
  })
  assumptions!: string | null;
}
