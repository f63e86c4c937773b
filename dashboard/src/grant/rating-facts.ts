import type { GrantRating } from '@/gql/graphql';
import type { Translate } from '@/i18n/use-text';
import type { Fact } from '@/ui/figures/FactList.vue';
import { ratingTones } from './grant-values';

/** What of a grant tells the evaluation that it rests on. */
interface RatedGrant {
  readonly rating?: string | null;
  readonly score?: string | null;
  readonly rank?: number | null;
  readonly scheme: { readonly id: string };
  readonly evaluation?: { readonly id: string; readonly year: number; readonly version: number } | null;
}

/** The name of a rating; an old grant holds whatever its applicant stated. */
export const ratingName = (t: Translate, rating: string): string =>
  rating in ratingTones ? t(`grant.ratings.${rating as GrantRating}`) : rating;

/** The rating behind a grant, its points and place, and the evaluation they come from; nothing where none is asked. */
export function ratingFacts(t: Translate, { rating, score, rank, scheme, evaluation }: RatedGrant): Fact[] {
  return [
    ...(rating ? [{ label: t('grant.evaluation.rating'), value: ratingName(t, rating) }] : []),
    ...(score
      ? [
          {
            label: t('grant.evaluation.score'),
            value: rank == null ? score : t('grant.evaluation.scoreAndRank', { score, rank }),
          },
        ]
      : []),
    ...(evaluation
      ? [
          {
            label: t('grant.evaluation.title'),
            value: t('grant.evaluation.version', { year: evaluation.year, n: evaluation.version }),
            to: { name: 'grant-evaluation', params: { schemeId: scheme.id, evaluationId: evaluation.id } },
          },
        ]
      : []),
  ];
}
