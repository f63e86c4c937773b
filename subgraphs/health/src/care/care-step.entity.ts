import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CareCase, careHandlerPolicy } from './care-case.entity.js';

/** Where a value of this table is bound to when it is encrypted. */
export const careStepPlace = (stepId: string): string => `care_step.text ${stepId}`;

/** A step of somebody's plan of home rehabilitation. What is to be done stands encrypted: it would tell the illness. */
@Entity({ tableName: 'care_step', policies: [{ name: 'handler', using: careHandlerPolicy }] })
@Index({ name: 'care_step_union_id_index', properties: ['unionId'] })
@Index({ name: 'care_step_case_id_index', properties: ['caseId', 'plannedOn'] })
@ObjectType('RehabPlanStep', {
  description: 'A step of a plan of home rehabilitation (居家康复计划). For the handler alone. Source: S86.',
})
@Directive('@requiresScopes(scopes: [["health:handle"]])')
export class CareStep {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => CareCase, fieldName: 'case_id', mapToPk: true, index: false })
  caseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  handlerId!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day by which it is planned.' })
  plannedOn!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done; null while it is not.' })
  doneOn!: string | null;

  @Property({ type: 'text' })
  textSealed!: string;
}
