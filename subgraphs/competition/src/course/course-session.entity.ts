import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CoursePhase } from './course-phase.entity.js';
import { Course } from './course.entity.js';

/** One session of a course. It counts once it was held, with or without a list of who was there. */
@Entity({ tableName: 'course_session', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'course_session_union_id_index', properties: ['unionId'] })
@Index({ name: 'course_session_course_id_index', properties: ['courseId', 'heldOn'] })
@Index({ name: 'course_session_phase_id_index', properties: ['phaseId'] })
@Check({ name: 'course_session_list_check', expression: 'was_held or not has_list' })
@ObjectType({ description: 'One session of a course (场次).' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CourseSession {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Course, fieldName: 'course_id', mapToPk: true, index: false })
  courseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @ManyToOne({
    entity: () => CoursePhase,
    fieldName: 'phase_id',
    mapToPk: true,
    index: false,
    nullable: true,
    deleteRule: 'no action',
  })
  phaseId!: string | null;

  @Property({ type: 'text' })
  @Field({ description: 'What it is about.' })
  topic!: string;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day on which it is or was held.' })
  heldOn!: string;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether it was held.' })
  wasHeld!: boolean;

  @Property({ type: 'boolean' })
  @Field({ description: 'Whether it is known who was there; without a list person-times are unknown, not nought.' })
  hasList!: boolean;
}
