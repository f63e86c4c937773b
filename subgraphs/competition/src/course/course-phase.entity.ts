import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PhaseKind } from './course-values.js';
import { Course } from './course.entity.js';

/** A phase of a course. Phases are passed in order. */
@Entity({ tableName: 'course_phase', policies: [{ name: 'scope', using: scopePolicy('union_id') }] })
@Index({ name: 'course_phase_union_id_index', properties: ['unionId'] })
@Unique({ name: 'course_phase_position_unique', properties: ['courseId', 'position'] })
@ObjectType({ description: 'A phase of a course; none can be skipped (培训阶段). Source: S83.' })
@Directive('@requiresScopes(scopes: [["competition:read"]])')
export class CoursePhase {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Our own id.' })
  id!: string;

  @ManyToOne({ entity: () => Course, fieldName: 'course_id', mapToPk: true, index: false })
  courseId!: string;

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Position, from 1.' })
  position!: number;

  @Enum({ items: () => PhaseKind, type: 'string' })
  @Field(() => PhaseKind, { description: 'What it is.' })
  kind!: PhaseKind;

  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string;
}
