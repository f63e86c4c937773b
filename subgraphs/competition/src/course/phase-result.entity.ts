import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { CoursePhase } from './course-phase.entity.js';
import { Enrolment } from './enrolment.entity.js';

/** How a person did in a phase; the latest word. The audit trail has those before. */
@Entity({
  tableName: 'phase_result',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'home', command: 'select', using: scopePolicy('home_union_id') },
  ],
})
@Index({ name: 'phase_result_union_id_index', properties: ['unionId'] })
@Index({ name: 'phase_result_phase_id_index', properties: ['phaseId'] })
@ObjectType('CoursePhaseResult', { description: 'How a person did in a phase of a course (阶段结果).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class PhaseResult {
  @ManyToOne({
    entity: () => Enrolment,
    fieldName: 'enrolment_id',
    mapToPk: true,
    index: false,
    primary: true,
    updateRule: 'no action',
    deleteRule: 'no action',
  })
  enrolmentId!: string;

  @ManyToOne({
    entity: () => CoursePhase,
    fieldName: 'phase_id',
    mapToPk: true,
    index: false,
    primary: true,
    updateRule: 'no action',
    deleteRule: 'no action',
  })
  phaseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  homeUnionId!: string;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether it was passed; one that was not can be taken again.' })
  passed!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Assessment in words or marks, e.g. 92 分.' })
  assessment!: string | null;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day of the assessment.' })
  assessedOn!: string;
}
