import { arrayLiteral, isId, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Applicant } from '../rules/check-eligibility.js';
import { SubjectKind } from '../subject/subject-kind.js';
import type { EnterpriseScale } from './enterprise-scale.js';
import type { UnionKind } from './union-kind.js';
import type { UnionLevel } from './union-level.js';

/** An applicant as the organization subgraph publishes it, with what the conditions of a scheme ask. */
export interface KnownApplicant extends Applicant {
  readonly id: string;
  readonly name: string;
}

/** What the conditions are asked about. */
export interface ApplicantQuestion {
  readonly unionId: string;
  /** The federation that gives the money; the applicant lies below it or is it. */
  readonly funderId: string;
  readonly placeIds: readonly string[];
  readonly subjectKind: SubjectKind | null;
  readonly subjectId: string | null;
}

/**
 * The union that applies, within the reader's scope and the funder's. Where the grant is for one unit, its scale counts
 * alone. One statement.
 * @throws Refusal `UNION_NOT_FOUND`, `UNION_ENDED`, `NOT_BELOW_FUNDER`
 */
export async function loadApplicant(em: EntityManager, question: ApplicantQuestion): Promise<KnownApplicant> {
  const { unionId, funderId, placeIds, subjectKind, subjectId } = question;
  const unit = subjectKind === SubjectKind.UNIT ? subjectId : null;
  const [union] = isId(unionId)
    ? await em.execute<ApplicantRow[]>(
        `select u.id, u.name, u.level, u.kind, u.status,
                u.path operator(public.<@) tree.path_of(?::uuid) as below_funder,
                ?::uuid[] = '{}' or exists (select from unnest(?::uuid[]) place (id)
                  where u.path operator(public.<@) tree.path_of(place.id)) as in_places,
                (select coalesce(jsonb_agg(c.scale), '[]') from reference.covered_unit c
                  where c.union_id = u.id and (?::uuid is null or c.unit_id = ?::uuid)) as scales
           from reference.union_node u where u.id = ?::uuid`,
        [funderId, arrayLiteral(placeIds), arrayLiteral(placeIds), unit, unit, unionId],
      )
    : [];
  if (!union) refuse('UNION_NOT_FOUND', 'There is no such union in your scope.', 'unionId');
  if (union.status !== 'ACTIVE') refuse('UNION_ENDED', `${union.name} no longer exists.`, 'unionId');
  if (!union.below_funder)
    refuse('NOT_BELOW_FUNDER', `${union.name} does not belong to the federation that gives this money.`, 'unionId');
  return {
    id: union.id,
    name: union.name,
    level: union.level,
    kind: union.kind,
    isInPlaces: union.in_places,
    scales: union.scales,
  };
}

interface ApplicantRow {
  readonly id: string;
  readonly name: string;
  readonly level: UnionLevel;
  readonly kind: UnionKind;
  readonly status: string;
  readonly below_funder: boolean | null;
  readonly in_places: boolean;
  readonly scales: (EnterpriseScale | null)[];
}
