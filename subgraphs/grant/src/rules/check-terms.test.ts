import { describe, expect, test } from 'vitest';
import * as print from '../demo/scheme-terms-of-print.js';
import { StepKind } from '../case/step-kind.js';
import { CapKind } from '../scheme/cap-kind.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { OPEN_TERMS } from '../testing/put-grants.js';
import { checkTerms, type VersionDescription } from './check-terms.js';

const version = (more: Partial<VersionDescription> = {}): VersionDescription => ({
  effectiveFrom: '2021-01-01',
  effectiveTo: null,
  source: '办法',
  terms: OPEN_TERMS,
  ...more,
});
const work = OPEN_TERMS.items[0]!;
const announced = { ...work, capPerUnitFen: 500_000n, isFixed: true };
const grantCap = { kind: CapKind.GRANT, level: null, amountFen: 100n };

const cases: readonly [what: string, version: VersionDescription, hasSubject: boolean, codes: readonly string[]][] = [
  ['plain terms', version(), false, []],
  ['an interval that ends when it starts', version({ effectiveTo: '2021-01-01' }), false, ['INTERVAL_EMPTY']],
  ['no source', version({ source: '' }), false, ['SOURCE_MISSING']],
  ...(
    [
      ['nobody who decides', { decisionBody: '' }, ['NAME_INVALID']],
      ['a route without review and acceptance', { skippedSteps: [StepKind.REVIEW, StepKind.ACCEPT] }, []],
      ['a route without a decision', { skippedSteps: [StepKind.DECIDE] }, ['STEP_NEEDED']],
      ['a rate of nothing', { rateBasisPoints: 0 }, ['RATE_INVALID']],
      ['more than all', { rateBasisPoints: 10_001 }, ['RATE_INVALID']],
      ['no items', { items: [] }, ['ITEMS_MISSING']],
      ['a key twice', { items: [work, work] }, ['ITEM_TWICE']],
      ['a Chinese key', { items: [{ ...work, key: '项目' }] }, ['ITEM_KEY_INVALID']],
      ['a negative cap per unit', { items: [{ ...work, capPerUnitFen: -1n }] }, ['AMOUNT_INVALID']],
      ['a fixed item without its amount', { items: [{ ...work, isFixed: true }] }, ['AMOUNT_MISSING']],
      ['a rating that no evaluation gives', { ratings: ['BEST'], items: [announced] }, ['RATING_UNKNOWN']],
      ['a rating without an announced amount', { ratings: ['EXCELLENT'] }, ['AMOUNT_MISSING']],
      ['a rating with a cap', { ratings: ['EXCELLENT'], items: [announced], caps: [grantCap] }, ['CAP_NOT_POSSIBLE']],
      ['a rating with an announced amount', { ratings: ['EXCELLENT'], items: [announced] }, []],
      ['a cap twice', { caps: [grantCap, grantCap] }, ['CAP_TWICE']],
      ['a cap of nothing', { caps: [{ ...grantCap, amountFen: 0n }] }, ['AMOUNT_INVALID']],
      ['a cap per project without a subject', { caps: [{ ...grantCap, kind: CapKind.PROJECT }] }, ['SUBJECT_MISSING']],
    ] as readonly [string, Partial<SchemeTerms>, string[]][]
  ).map(
    ([what, terms, codes]) =>
      [what, version({ terms: { ...OPEN_TERMS, ...terms } }), false, codes] as [
        string,
        VersionDescription,
        boolean,
        string[],
      ],
  ),
];

describe('when terms are saved', () => {
  test.each(cases)('%s', (_what, description, hasSubject, codes) => {
    expect(
      checkTerms(description, hasSubject)
        .filter(([, , problem]) => problem !== null)
        .map(([, code]) => code),
    ).toEqual(codes);
  });

  test('what is printed passes', () => {
    const problems = Object.values(print)
      .filter((terms) => typeof terms !== 'function')
      .flatMap((terms) => checkTerms(version({ terms }), true).filter(([, , problem]) => problem !== null));
    expect(problems).toEqual([]);
  });
});
