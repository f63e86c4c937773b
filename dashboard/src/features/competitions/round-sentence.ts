import type { AdvancementKind, CutTie } from '@/gql/graphql';
import type { Translate } from '@/i18n/use-text';

/** Who advances from a round, in words. */
export function roundSentence(
  t: Translate,
  rule: { readonly kind: AdvancementKind; readonly value: string; readonly tie: CutTie } | null | undefined,
): string {
  if (!rule) return t('competitions.event.nobodyAdvances');
  const value = rule.kind === 'TOP_N' ? rule.value : rule.value.replace(/\.?0+$/, '');
  return `${t(`competitions.advancesBy.${rule.kind}`, { value })}${t('competitions.separator')}${t(`competitions.cutTies.${rule.tie}`)}`;
}
