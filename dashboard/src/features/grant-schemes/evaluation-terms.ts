import type { GrantRatingTermsInput } from '@/gql/graphql';
import type { Translate } from '@/i18n/use-text';
import { choiceOf, integerOf, textOf } from '@/ui/form/field-value';
import type { FieldValues, FormField } from '@/ui/form/form-field';
import { isPoints } from './read-pasted-points';

const tieRules = ['ALL_IN', 'NONE_IN'] as const;

/** The fields of the terms of an evaluation. */
export function termsFields(t: Translate): FormField[] {
  return [
    {
      kind: 'integer',
      name: 'excellentCount',
      label: t('grantSchemes.evaluation.excellentCount'),
      hint: t('grantSchemes.evaluation.excellentHint'),
      required: true,
      half: true,
    },
    {
      kind: 'choice',
      name: 'ties',
      label: t('grantSchemes.evaluation.ties'),
      options: tieRules.map((value) => ({ value, label: t(`grantSchemes.evaluation.tieRules.${value}`) })),
      required: true,
      half: true,
    },
    {
      kind: 'text',
      name: 'goodFrom',
      label: t('grantSchemes.evaluation.goodFrom'),
      hint: t('grantSchemes.evaluation.goodHint'),
      maxlength: 6,
      half: true,
    },
    {
      kind: 'text',
      name: 'qualifiedFrom',
      label: t('grantSchemes.evaluation.qualifiedFrom'),
      maxlength: 6,
      half: true,
    },
    { kind: 'text', name: 'source', label: t('grantSchemes.evaluation.source'), maxlength: 500, required: true },
  ];
}

/** What is typed of the terms; null while they can't be tried. */
export function typedTerms(values: FieldValues): GrantRatingTermsInput | null {
  const excellentCount = integerOf(values, 'excellentCount');
  const ties = choiceOf(values, 'ties', tieRules);
  const goodFrom = textOf(values, 'goodFrom');
  const qualifiedFrom = textOf(values, 'qualifiedFrom');
  if (!excellentCount || !ties) return null;
  if ([goodFrom, qualifiedFrom].some((points) => points !== null && !isPoints(points))) return null;
  if (goodFrom !== null && qualifiedFrom !== null && Number(qualifiedFrom) >= Number(goodFrom)) return null;
  return { excellentCount, ties, goodFrom, qualifiedFrom };
}

/** The same to be sent: what can't be tried is refused there, with the reason. */
export function sentTerms(values: FieldValues): GrantRatingTermsInput {
  return {
    excellentCount: integerOf(values, 'excellentCount') ?? 0,
    ties: choiceOf(values, 'ties', tieRules) ?? 'ALL_IN',
    goodFrom: textOf(values, 'goodFrom'),
    qualifiedFrom: textOf(values, 'qualifiedFrom'),
  };
}
