import { SKIPPABLE } from './may-step.js';
import { Rating } from '../evaluation/rating.js';
import { CapKind } from '../scheme/cap-kind.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { checkName, checkReason, type Problem } from '@gonghui/kit/rules';
import { MAX_GRANT_FEN } from './check-items.js';

/** A version to be saved. */
export interface VersionDescription {
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | null;
  readonly source: string;
  readonly terms: SchemeTerms;
}

const MAX_ITEMS = 30;
const RATINGS: readonly string[] = Object.values(Rating);
const MAX_CAPS = 20;

/** What is wrong with a version of a scheme: field, code, reason. */
export function checkTerms(
  { effectiveFrom, effectiveTo, source, terms }: VersionDescription,
  hasSubject: boolean,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  return [
    [
      'effectiveTo',
      'INTERVAL_EMPTY',
      effectiveTo && effectiveTo <= effectiveFrom
        ? 'The first day no longer in force comes after the first day.'
        : null,
    ],
    ['source', 'SOURCE_MISSING', checkReason(source, 'The source')],
    ['terms.decisionBody', 'NAME_INVALID', checkName(terms.decisionBody, 'Who decides')],
    [
      'terms.skippedSteps',
      'STEP_NEEDED',
      terms.skippedSteps.every((step) => SKIPPABLE.includes(step))
        ? null
        : `A scheme does without ${SKIPPABLE.join(' or ')} at most.`,
    ],
    [
      'terms.rateBasisPoints',
      'RATE_INVALID',
      Number.isInteger(terms.rateBasisPoints) && terms.rateBasisPoints >= 1 && terms.rateBasisPoints <= 10_000
        ? null
        : 'The rate is 1 to 10000 ten thousandths.',
    ],
    [
      'terms.items',
      'ITEMS_MISSING',
      terms.items.length >= 1 && terms.items.length <= MAX_ITEMS ? null : `A scheme pays 1 to ${MAX_ITEMS} items.`,
    ],
    [
      'terms.ratings',
      'RATING_UNKNOWN',
      terms.ratings.every((rating) => RATINGS.includes(rating)) ? null : `An evaluation rates ${RATINGS.join(', ')}.`,
    ],
    [
      'terms.items',
      'AMOUNT_MISSING',
      terms.ratings.length > 0 && terms.items.some(({ isFixed }) => !isFixed)
        ? 'Who is rated is paid an announced amount: fix the amount of every item.'
        : null,
    ],
    [
      'terms.caps',
      'CAP_NOT_POSSIBLE',
      terms.ratings.length > 0 && (terms.caps.length > 0 || terms.rateBasisPoints !== 10_000)
        ? 'The announced amount is paid whole: leave out caps and shares.'
        : null,
    ],
    ['terms.caps', 'TOO_MANY_CAPS', terms.caps.length <= MAX_CAPS ? null : `A scheme has up to ${MAX_CAPS} caps.`],
    ...terms.items.flatMap(
      ({ key, name, unit, capPerUnitFen, isFixed }, index) =>
        [
          [
            `terms.items.${index}.key`,
            'ITEM_KEY_INVALID',
            /^[a-z][A-Za-z0-9]{0,39}$/.test(key)
              ? null
              : 'A key begins with a small letter; letters and digits, at most 40.',
          ],
          [
            `terms.items.${index}.key`,
            'ITEM_TWICE',
            terms.items.findIndex((other) => other.key === key) < index ? 'Another item has this key.' : null,
          ],
          [`terms.items.${index}.name`, 'NAME_INVALID', checkName(name, 'The name')],
          [
            `terms.items.${index}.unit`,
            'UNIT_INVALID',
            /^\S{1,10}$/u.test(unit) ? null : 'The unit has 1 to 10 characters, e.g. 人.',
          ],
          [
            `terms.items.${index}.capPerUnit`,
            'AMOUNT_INVALID',
            capPerUnitFen === null ? null : checkAmount(capPerUnitFen),
          ],
          [
            `terms.items.${index}.isFixed`,
            'AMOUNT_MISSING',
            isFixed && capPerUnitFen === null ? 'A fixed item needs its amount.' : null,
          ],
        ] as const,
    ),
    ...terms.caps.flatMap(
      ({ kind, level, amountFen }, index) =>
        [
          [`terms.caps.${index}.amount`, 'AMOUNT_INVALID', checkAmount(amountFen)],
          [
            `terms.caps.${index}.kind`,
            'CAP_TWICE',
            terms.caps.findIndex((other) => other.kind === kind && other.level === level) < index
              ? 'There is such a cap already.'
              : null,
          ],
          [
            `terms.caps.${index}.kind`,
            'SUBJECT_MISSING',
            kind === CapKind.PROJECT && !hasSubject
              ? 'A cap per project needs a scheme whose grants name a subject.'
              : null,
          ],
        ] as const,
    ),
  ];
}

function checkAmount(fen: bigint): Problem {
  return fen > 0n && fen <= MAX_GRANT_FEN ? null : 'An amount is more than nothing and at most 100000000000.00 yuan.';
}
