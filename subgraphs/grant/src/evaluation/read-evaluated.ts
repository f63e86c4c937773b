import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { EvaluatedSubject } from './evaluated-subject.entity.js';

/** Whose rating is asked for: the subject of a grant, in the pay year of its scheme. */
export interface RatedGrant {
  readonly schemeId: string;
  readonly year: number;
  readonly subjectId: string | null;
}

/** What the published evaluations say of the subjects of grants, in their order; null where none rates it. One statement. */
export async function readEvaluated(
  em: EntityManager,
  grants: readonly RatedGrant[],
): Promise<(EvaluatedSubject | null)[]> {
  if (grants.length === 0) return [];
  const rows = await em.execute<(object & { at: string | number })[]>(
    `select asked.at, s.* from unnest(?::uuid[], ?::int[], ?::uuid[]) with ordinality asked (scheme_id, year, subject_id, at)
       join grants.evaluation e on e.scheme_id = asked.scheme_id and e.year = asked.year and e.status = 'PUBLISHED'
       join grants.evaluated_subject s on s.evaluation_id = e.id and s.subject_id = asked.subject_id`,
    [
      arrayLiteral(grants.map(({ schemeId }) => schemeId)),
      arrayLiteral(grants.map(({ year }) => String(year))),
      arrayLiteral(grants.map(({ subjectId }) => subjectId)),
    ],
  );
  const found = new Map(rows.map(({ at, ...row }) => [Number(at), em.map(EvaluatedSubject, row)]));
  return grants.map((_, index) => found.get(index + 1) ?? null);
}
