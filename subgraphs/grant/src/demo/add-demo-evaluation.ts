import { demoId } from '@gonghui/kit/demo';
import { EvaluationStatus } from '../evaluation/evaluation-status.js';
import type { Rating } from '../evaluation/rating.js';
import { rateSubjects, type RatingTerms } from '../evaluation/rules/rate-subjects.js';
import type { DemoDesk } from './add-demo-grant.js';
import type { DemoPublication, DemoScheme, DemoStation } from './demo-records.js';
import { addDays } from './demo-values.js';

/** An evaluation to add, with the points that somebody of the funder entered two weeks before. */
export interface NewEvaluation {
  readonly scheme: DemoScheme;
  readonly year: number;
  readonly terms: RatingTerms;
  readonly source: string;
  readonly publishedOn: string;
  readonly subjects: readonly { readonly station: DemoStation; readonly pointsHundredths: number }[];
}

/** What a station reached. */
export interface DemoEvaluated {
  readonly id: string;
  readonly station: DemoStation;
  readonly rating: Rating;
}

/** Adds an evaluation, rated by the rule itself. @returns what its subjects reached, the first place first */
export function addDemoEvaluation(
  { rows, personOf }: Pick<DemoDesk, 'rows' | 'personOf'>,
  publications: DemoPublication[],
  { scheme, year, terms, source, publishedOn, subjects }: NewEvaluation,
): DemoEvaluated[] {
  const evaluationId = demoId('grant evaluation', `${scheme.code} ${year}`);
  const idOf = ({ id }: DemoStation): string => demoId('evaluated subject', `${evaluationId} ${id}`);
  const stations = new Map(subjects.map(({ station }) => [idOf(station), station]));
  const points = new Map(subjects.map(({ station, pointsHundredths }) => [idOf(station), pointsHundredths]));
  const { rated, trace } = rateSubjects(
    terms,
    subjects.map(({ station, pointsHundredths }) => ({ id: idOf(station), pointsHundredths })),
  );
  rows.evaluation.push({
    id: evaluationId,
    scheme_id: scheme.id,
    union_id: scheme.funder.id,
    year,
    version: 1,
    status: EvaluationStatus.DRAFT,
    excellent_count: terms.excellentCount,
    ties: terms.ties,
    good_from_hundredths: terms.goodFromHundredths,
    qualified_from_hundredths: terms.qualifiedFromHundredths,
    source,
    reason: null,
    trace,
    published_at: null,
    published_by: null,
    revision: 2,
  });
  for (const { id, rank, rating } of rated) {
    const station = stations.get(id)!;
    rows.evaluated_subject.push({
      id,
      evaluation_id: evaluationId,
      funder_id: scheme.funder.id,
      union_id: station.unionId,
      subject_id: station.id,
      name: station.name,
      points_hundredths: points.get(id)!,
      rank,
      rating,
    });
  }
  const scorer = personOf(scheme.funder, 'scorer', '评分员');
  rows.evaluation_hand.push({
    id: demoId('evaluation hand', evaluationId),
    evaluation_id: evaluationId,
    union_id: scheme.funder.id,
    actor_id: scorer.id,
    actor_name: scorer.name,
    at: `${addDays(publishedOn, -14)}T02:00:00Z`,
  });
  publications.push({
    id: evaluationId,
    at: `${publishedOn}T02:00:00Z`,
    by: personOf(scheme.funder, 'granter', '经办员').name,
  });
  return rated.map(({ id, rating }) => ({ id, station: stations.get(id)!, rating }));
}
