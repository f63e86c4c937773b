import { isId, refuse } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Course } from './course.entity.js';

/** The course that an input names, locked: enrolments follow each other. Unknown ids and foreign ones are refused alike. */
export async function loadCourse(em: EntityManager, id: string, field: string): Promise<Course> {
  const course = isId(id) ? await em.findOne(Course, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!course) refuse('COURSE_NOT_FOUND', 'There is no such course that your union gives.', field);
  return course;
}
