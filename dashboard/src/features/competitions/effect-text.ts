import type { EffectQualifier } from '@/gql/graphql';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';

/** A measured effect with how exact it is: 近 100,000 吨. */
export function effectText(
  t: Translate,
  format: Format,
  { qualifier, amount, unit }: { readonly qualifier: EffectQualifier; readonly amount: string; readonly unit: string },
): string {
  const figure = amount.includes('.') ? amount : format.integer(Number(amount));
  return t(`competitions.outcome.figures.${qualifier}`, { amount: figure, unit });
}
