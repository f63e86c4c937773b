import { checkLine, checkName, type Problem } from '@gonghui/kit/rules';

type Check = readonly [field: string, code: string, problem: Problem];

/** What an outcome is said to be. */
export interface OutcomeDescription {
  readonly kind: 'NORM' | 'SOLUTION' | 'SCENARIO';
  readonly title: string;
  readonly document?: string | null;
  readonly users?: string | null;
  readonly unified: readonly string[];
  readonly effects: readonly { readonly name: string; readonly amount: string; readonly unit: string }[];
}

const MAX_EFFECTS = 10;
const MAX_UNIT = 20;

/**
 * What is wrong with an outcome: field, code, reason. A norm says what it makes the same for all; a solution or a field
 * of use has an effect that was measured. Source: S07 (three unified dimensions), S75 (each with its effect figure).
 */
export function checkOutcome(outcome: OutcomeDescription): readonly Check[] {
  const { kind, title, document, users, unified, effects } = outcome;
  const isNorm = kind === 'NORM';
  return [
    ['title', 'NAME_INVALID', checkName(title, 'The title')],
    ['document', 'TEXT_INVALID', checkLine(document, 'The number of the document')],
    ['users', 'TEXT_INVALID', checkLine(users, 'Who uses it')],
    [
      'unified',
      'UNIFIED_INVALID',
      isNorm === unified.length > 0
        ? null
        : isNorm
          ? 'Say what the norm makes the same for all: flow, method, scale of judgement.'
          : 'Only a norm makes things the same for all.',
    ],
    [
      'effects',
      'EFFECTS_INVALID',
      effects.length > MAX_EFFECTS
        ? `An outcome has at most ${MAX_EFFECTS} effects.`
        : !isNorm && effects.length === 0
          ? 'Give the effect that was measured, with its figure.'
          : null,
    ],
    ...effects.flatMap(({ name, amount, unit }, index): Check[] => [
      [`effects.${index}.name`, 'NAME_INVALID', checkName(name, 'What was measured')],
      [
        `effects.${index}.amount`,
        'FIGURE_INVALID',
        parseAmount(amount) === null ? 'Give a figure with at most two decimals, e.g. "100000".' : null,
      ],
      [
        `effects.${index}.unit`,
        'TEXT_INVALID',
        unit.trim() && [...unit].length <= MAX_UNIT
          ? checkLine(unit, 'The unit')
          : `The unit must have 1 to ${MAX_UNIT} characters.`,
      ],
    ]),
  ];
}

/** Hundredths from a decimal text with at most 13 digits and two places; null when it is none, or negative. */
export function parseAmount(text: string): bigint | null {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text.trim());
  return match ? BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')) : null;
}

/** Hundredths as a decimal without needless zeros, e.g. `100000` or `24.69`. */
export function formatAmount(hundredths: bigint): string {
  const places = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return places ? `${hundredths / 100n}.${places}` : String(hundredths / 100n);
}
