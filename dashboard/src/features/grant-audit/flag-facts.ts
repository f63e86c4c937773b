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

/** Which numbers of a rule are 1 or 0, and the words for these. */
export interface Switches {
  readonly names: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/** The numbers of a rule as a reader takes them: ten thousandths as percent, switches as words. */
export function ruleParameters(parameters: unknown, nameOf: NameOf, switches: Switches, format: Format): string[] {
  if (parameters === null || typeof parameters !== 'object') return [];
  const textOf = (name: string, value: number): string => {
    if (switches.names.includes(name)) return value === 1 ? switches.yes : switches.no;
    return name.endsWith('BasisPoints') ? `${value / 100}%` : format.integer(value);
  };
  return Object.entries(parameters).map(
    ([name, value]) => `${nameOf('parameterNames', name)} ${textOf(name, Number(value))}`,
  );
}

/** Whether a number of a rule says yes or no. */
export const isSwitch = ({ least, most }: { readonly least: number; readonly most: number }): boolean =>
  least === 0 && most === 1;
