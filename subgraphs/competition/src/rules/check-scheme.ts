import { checkName, type Problem } from '@gonghui/kit/rules';
import type { Aggregation } from './aggregate.js';
import { formatMark, WHOLE } from './score.js';

/** What is marked by itself: one line of a judge's sheet. */
export interface AspectPlan {
  readonly criterion: string;
  readonly subCriterion?: string | null;
  readonly name: string;
  readonly maxHundredths: number | null;
}

/** A part of a marking scheme: a theory paper, or the work at one station. */
export interface PartPlan {
  readonly name: string;
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly aspects: readonly AspectPlan[];
}

/** Marks that the aspects of a part sum to, in hundredths. */
export const FULL_MARKS = 100_00;

const MAX_PARTS = 30;
const MAX_ASPECTS = 200;

/**
 * What is wrong with a marking scheme: field, code, reason. The aspects of each part sum to 100 marks and the weights of
 * the parts to 100 %, so that a total is out of 100. Source: S06 (stations and theory); design: WorldSkills marking forms.
 */
export function checkScheme(
  parts: readonly PartPlan[],
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  if (parts.length === 0 || parts.length > MAX_PARTS)
    return [['parts', 'SCHEME_INVALID', `A marking scheme has 1 to ${MAX_PARTS} parts; this has ${parts.length}.`]];
  const weights = parts.reduce((sum, part) => sum + part.weight, 0);
  const names = parts.map((part) => part.name.trim());
  return [
    [
      'parts',
      'WEIGHTS_NOT_WHOLE',
      weights === WHOLE ? null : `The weights of the parts must sum to 100 %; they sum to ${formatMark(weights)} %.`,
    ],
    [
      'parts',
      'SCHEME_INVALID',
      new Set(names).size === names.length ? null : 'Two parts bear the same name; give each its own.',
    ],
    ...parts.flatMap((part, index) => checkPart(part, `parts.${index}`)),
  ];
}

function checkPart(part: PartPlan, field: string): (readonly [string, string, Problem])[] {
  const { aspects } = part;
  if (aspects.length === 0 || aspects.length > MAX_ASPECTS)
    return [
      [
        `${field}.aspects`,
        'SCHEME_INVALID',
        `“${part.name}” must have 1 to ${MAX_ASPECTS} aspects; it has ${aspects.length}.`,
      ],
    ];
  const unreadable = aspects.findIndex(({ maxHundredths }) => maxHundredths === null || maxHundredths <= 0);
  const sum = aspects.reduce((total, { maxHundredths }) => total + (maxHundredths ?? 0), 0);
  const keys = aspects.map((one) =>
    [one.criterion, one.subCriterion ?? '', one.name].map((text) => text.trim()).join('\n'),
  );
  return [
    [`${field}.name`, 'NAME_INVALID', checkName(part.name, 'The name of a part')],
    [
      `${field}.weight`,
      'WEIGHTS_NOT_WHOLE',
      part.weight > 0 && part.weight <= WHOLE ? null : 'A weight is more than 0 and at most 100 %.',
    ],
    ...aspects.flatMap((aspect, index): (readonly [string, string, Problem])[] => [
      [`${field}.aspects.${index}.name`, 'NAME_INVALID', checkName(aspect.name, 'The name of an aspect')],
      [`${field}.aspects.${index}.criterion`, 'NAME_INVALID', checkName(aspect.criterion, 'The name of a criterion')],
    ]),
    [
      `${field}.aspects`,
      'SCHEME_INVALID',
      new Set(keys).size === keys.length ? null : `Two aspects of “${part.name}” are the same; give each its own name.`,
    ],
    [
      `${field}.aspects`,
      'MARKS_INVALID',
      unreadable < 0
        ? null
        : `The maximum of “${aspects[unreadable]!.name}” must be more than 0, with at most two decimals, e.g. "12.50".`,
    ],
    [
      `${field}.aspects`,
      'MARKS_NOT_100',
      sum === FULL_MARKS || unreadable >= 0
        ? null
        : `The aspects of “${part.name}” must sum to 100 marks; they sum to ${formatMark(sum)}.`,
    ],
  ];
}
