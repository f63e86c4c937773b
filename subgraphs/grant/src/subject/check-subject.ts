import { isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SubjectKind } from './subject-kind.js';

/** What a grant is for, or nothing. */
export interface NamedSubject {
  readonly subjectKind: SubjectKind | null;
  readonly subjectId: string | null;
}

/** View that publishes each kind of subject, its columns of id and union, and whether unions below take part in it. */
const PUBLISHED: Readonly<Record<SubjectKind, readonly [view: string, id: string, union: string, shared?: 'shared']>> =
  {
    [SubjectKind.VENUE_PROJECT]: ['venue_project', 'id', 'union_id'],
    [SubjectKind.VENUE]: ['venue', 'id', 'union_id'],
    [SubjectKind.UNION]: ['union_node', 'id', 'id'],
    [SubjectKind.UNIT]: ['covered_unit', 'unit_id', 'union_id'],
    [SubjectKind.COMPETITION]: ['competition', 'id', 'union_id'],
    [SubjectKind.SCREENING_PROGRAMME]: ['screening_programme', 'id', 'union_id', 'shared'],
  };

/**
 * Refuses a subject that is not of the scheme's kind, or not of the applicant and those below it. A programme may also be
 * one of a federation above, in which the applicant takes part.
 * @param wanted kind that the scheme asks for; null for none
 * @throws Refusal `SUBJECT_MISSING`, `SUBJECT_KIND_WRONG`, `SUBJECT_NOT_FOUND`
 */
export async function checkSubject(
  em: EntityManager,
  wanted: SubjectKind | null,
  applicantId: string,
  { subjectKind, subjectId }: NamedSubject,
): Promise<void> {
  if ((subjectKind === null) !== (subjectId === null))
    refuse('SUBJECT_MISSING', 'A subject is its kind and its id; give both.', 'subjectId');
  if (wanted !== null && subjectKind === null)
    refuse('SUBJECT_MISSING', `Grants of this scheme name a ${wanted}; say which.`, 'subjectId');
  if (wanted !== null && subjectKind !== wanted)
    refuse('SUBJECT_KIND_WRONG', `Grants of this scheme are for a ${wanted}.`, 'subjectKind');
  if (subjectKind === null || subjectId === null) return;
  const [view, id, union, shared] = PUBLISHED[subjectKind];
  const [found] = isId(subjectId)
    ? await em.execute<unknown[]>(
        `select 1 from reference.${view} subject join tree.place place on place.id = subject.${union}
          where subject.${id} = ?::uuid and (place.path operator(public.<@) tree.path_of(?::uuid)
            or ?::boolean and tree.path_of(?::uuid) operator(public.<@) place.path) limit 1`,
        [subjectId, applicantId, shared === 'shared', applicantId],
      )
    : [];
  if (!found) refuse('SUBJECT_NOT_FOUND', 'The applicant has no such subject, nor a union below it.', 'subjectId');
}
