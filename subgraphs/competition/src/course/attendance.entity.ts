import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { scopePolicy } from '@gonghui/kit';
import { CourseSession } from './course-session.entity.js';
import { Enrolment } from './enrolment.entity.js';

/** A person who was at a session. */
@Entity({
  tableName: 'attendance',
  policies: [
    { name: 'scope', using: scopePolicy('union_id') },
    { name: 'home', command: 'select', using: scopePolicy('home_union_id') },
  ],
})
@Index({ name: 'attendance_union_id_index', properties: ['unionId'] })
@Index({ name: 'attendance_enrolment_id_index', properties: ['enrolmentId'] })
export class Attendance {
  @ManyToOne({
    entity: () => CourseSession,
    fieldName: 'session_id',
    mapToPk: true,
    index: false,
    primary: true,
    updateRule: 'no action',
    deleteRule: 'no action',
  })
  sessionId!: string;

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

  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  homeUnionId!: string;
}
