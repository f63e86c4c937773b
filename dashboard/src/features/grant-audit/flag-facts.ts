import { yuanOf } from '@/grant/fen';
import type { Format } from '@/i18n/use-format';
import type { Fact } from '@/ui/figures/FactList.vue';

/** The word for a name that the server gave, by its place in the messages; the name itself where there is none. */
export type NameOf = (place: 'evidenceNames' | 'parameterNames', name: string) => string;

/** The evidence of a flag as a reader takes it: amounts from fen, days as dates. */
export function flagFacts(evidence: unknown, nameOf: NameOf, format: Format): Fact[] {
  if (evidence === null || typeof evidence !== 'object') return [];
  return Object.entries(evidence).map(([name, value]) => ({
    label: nameOf('evidenceNames', name),
    value: factText(name, value, format),
  }));
}

function factText(name: string, value: unknown, format: Format): string {
  if (value === null || value === undefined) return '—';
  if (name.endsWith('Fen') && /^-?\d+$/.test(String(value))) return format.money(yuanOf(BigInt(String(value))));
  if (name.endsWith('On') && typeof value === 'string') return format.date(value);
  // A year is no quantity.
  if (typeof value === 'number') return name === 'year' ? String(value) : format.integer(value);
  return String(value);
}

/** The numbers of a rule as a reader takes them: ten thousandths as percent. */
export function ruleParameters(parameters: unknown, nameOf: NameOf): string[] {
  if (parameters === null || typeof parameters !== 'object') return [];
  return Object.entries(parameters).map(([name, value]) => {
    const label = nameOf('parameterNames', name);
    return name.endsWith('BasisPoints') ? `${label} ${Number(value) / 100}%` : `${label} ${String(value)}`;
  });
}
