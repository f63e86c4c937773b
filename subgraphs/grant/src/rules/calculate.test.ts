import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COUNTY_SUBSIDY,
  DUES_REFUND,
  EXPERT_ALLOWANCE,
  PALACE_GRANTS,
  SCREENING_SUBSIDY,
  STATION_AWARD,
} from '../demo/scheme-terms-of-print.js';
import { CalculationRule } from '../calculation/calculation-rule.js';
import { readCalculation, writeCalculation } from '../calculation/stored-calculation.js';
import { CapKind } from '../scheme/cap-kind.js';
import { readTerms, writeTerms, type SchemeTerms } from '../scheme/scheme-terms.js';
import { OPEN_TERMS } from '../testing/put-grants.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { calculate, type CalculationRequest } from './calculate.js';

const { MUNICIPAL, COUNTY, GRASSROOTS } = UnionLevel;
const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));

type Asked = readonly [key: string, quantity: number, yuan: number];

function ask(level: UnionLevel, items: readonly Asked[], more: Partial<CalculationRequest> = {}): CalculationRequest {
  return {
    items: items.map(([key, quantity, asked]) => ({ key, quantity, askedFen: yuan(asked) })),
    applicantLevel: level,
    persons: null,
    projectAwardedFen: 0n,
    applicantYearAwardedFen: 0n,
    ...more,
  };
}

interface Case {
  readonly what: string;
  readonly terms: SchemeTerms;
  readonly request: CalculationRequest;
  readonly granted: number;
  /** Rules that cut, with what they cut. */
  readonly cuts: readonly (readonly [CalculationRule, number])[];
}

const capped = (kind: CapKind, amount: number): SchemeTerms => ({
  ...OPEN_TERMS,
  caps: [{ kind, level: null, amountFen: yuan(amount) }],
});

const cases: readonly Case[] = [
  {
    what: 'a city’s palace, S110',
    terms: PALACE_GRANTS,
    request: ask(MUNICIPAL, [['construction', 1, 12_000_000]]),
    granted: 10_000_000,
    cuts: [[CalculationRule.PROJECT_CAP, 2_000_000]],
  },
  {
    what: 'a county’s palace, S110',
    terms: PALACE_GRANTS,
    request: ask(COUNTY, [['construction', 1, 3_500_000]]),
    granted: 3_000_000,
    cuts: [[CalculationRule.PROJECT_CAP, 500_000]],
  },
  {
    what: 'a county’s palace below the cap',
    terms: PALACE_GRANTS,
    request: ask(COUNTY, [['construction', 1, 2_999_999.99]]),
    granted: 2_999_999.99,
    cuts: [],
  },
  {
    what: 'the second application of a project that had most of its cap',
    terms: PALACE_GRANTS,
    request: ask(COUNTY, [['construction', 1, 1_000_000]], { projectAwardedFen: yuan(2_500_000) }),
    granted: 500_000,
    cuts: [[CalculationRule.PROJECT_CAP, 500_000]],
  },
  {
    what: 'a project that had more than its cap',
    terms: PALACE_GRANTS,
    request: ask(COUNTY, [['construction', 1, 1_000_000]], { projectAwardedFen: yuan(4_000_000) }),
    granted: 0,
    cuts: [[CalculationRule.PROJECT_CAP, 1_000_000]],
  },
  {
    what: '100 women at 350 and 2 patients at 12,000, S114',
    terms: SCREENING_SUBSIDY,
    request: ask(MUNICIPAL, [
      ['screening', 100, 35_000],
      ['solatium', 2, 24_000],
    ]),
    granted: 50_000,
    cuts: [
      [CalculationRule.ITEM_CAP, 5_000],
      [CalculationRule.ITEM_CAP, 4_000],
    ],
  },
  {
    what: 'dues of a small enterprise, in full, S10',
    terms: DUES_REFUND,
    request: ask(GRASSROOTS, [['dues', 1, 1_111.29]]),
    granted: 1_111.29,
    cuts: [],
  },
  {
    what: 'a county’s key work, S27',
    terms: COUNTY_SUBSIDY,
    request: ask(COUNTY, [['keyWork', 1, 465_116.28]]),
    granted: 465_116.28,
    cuts: [],
  },
  {
    what: 'a station’s award, S100',
    terms: STATION_AWARD,
    request: ask(COUNTY, [['station', 1, 5_000]]),
    granted: 5_000,
    cuts: [],
  },
  {
    what: 'twelve months of an expert, S77',
    terms: EXPERT_ALLOWANCE,
    request: ask(COUNTY, [['month', 12, 6_000]]),
    granted: 6_000,
    cuts: [],
  },
  {
    what: 'a third of 100.00',
    terms: { ...OPEN_TERMS, rateBasisPoints: 3_333 },
    request: ask(COUNTY, [['work', 1, 100]]),
    granted: 33.33,
    cuts: [[CalculationRule.RATE, 66.67]],
  },
  {
    what: 'a cap per person',
    terms: capped(CapKind.PERSON, 30),
    request: ask(COUNTY, [['work', 1, 1_000]], { persons: 3 }),
    granted: 90,
    cuts: [[CalculationRule.PERSON_CAP, 910]],
  },
  {
    what: 'a cap per applicant and year',
    terms: capped(CapKind.APPLICANT_YEAR, 1_000),
    request: ask(COUNTY, [['work', 1, 900]], { applicantYearAwardedFen: yuan(400) }),
    granted: 600,
    cuts: [[CalculationRule.APPLICANT_YEAR_CAP, 300]],
  },
  {
    what: 'a rate and then a cap',
    terms: { ...capped(CapKind.GRANT, 400), rateBasisPoints: 5_000 },
    request: ask(COUNTY, [['work', 1, 1_000]]),
    granted: 400,
    cuts: [
      [CalculationRule.RATE, 500],
      [CalculationRule.GRANT_CAP, 100],
    ],
  },
];

describe('when an amount is calculated', () => {
  test.each(cases)('$what', ({ terms, request, granted, cuts }) => {
    const calculation = calculate(terms, request);
    expect(calculation.grantedFen).toBe(yuan(granted));
    expect(calculation.lines.filter(({ cutFen }) => cutFen > 0n).map(({ rule, cutFen }) => [rule, cutFen])).toEqual(
      cuts.map(([rule, cut]) => [rule, yuan(cut)]),
    );
  });

  test('each line says which cap it met', () => {
    const { lines } = calculate(PALACE_GRANTS, ask(COUNTY, [['construction', 1, 3_500_000]]));
    expect(lines).toEqual([
      {
        rule: CalculationRule.PROJECT_CAP,
        itemKey: null,
        askedFen: yuan(3_500_000),
        capFen: yuan(3_000_000),
        cutFen: yuan(500_000),
        grantedFen: yuan(3_000_000),
        explanation: 'at most 3000000.00 yuan a project, COUNTY',
      },
    ]);
  });

  test('what is cut from the whole is taken from the last items', () => {
    const items = ['a', 'b', 'c'].map((key) => ({ ...OPEN_TERMS.items[0]!, key }));
    const { itemsFen } = calculate(
      { ...capped(CapKind.GRANT, 150), items },
      ask(COUNTY, [
        ['a', 1, 100],
        ['b', 1, 100],
        ['c', 1, 100],
      ]),
    );
    expect(itemsFen).toEqual([yuan(100), yuan(50), 0n]);
  });
});

const fen = fc.bigInt({ min: 1n, max: 10_000_000_000n });
const cap = fc.record({
  kind: fc.constantFrom(...Object.values(CapKind)),
  level: fc.constantFrom(null, COUNTY, MUNICIPAL),
  amountFen: fen,
});
const anyTerms = fc.record({
  items: fc.array(fc.record({ capPerUnitFen: fc.option(fen), isFixed: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  caps: fc.array(cap, { maxLength: 4 }),
  rateBasisPoints: fc.integer({ min: 1, max: 10_000 }),
});
const anyWorld = anyTerms.chain((some) => {
  const terms: SchemeTerms = {
    ...OPEN_TERMS,
    ...some,
    items: some.items.map((item, index) => ({ ...item, key: `k${index}`, name: '项', unit: '人' })),
  };
  return fc.record({
    terms: fc.constant(terms),
    request: fc.record({
      items: fc.tuple(
        ...terms.items.map(({ key }) =>
          fc.record({ key: fc.constant(key), quantity: fc.integer({ min: 1, max: 500 }), askedFen: fen }),
        ),
      ),
      applicantLevel: fc.constantFrom(COUNTY, MUNICIPAL),
      persons: fc.option(fc.integer({ min: 0, max: 10_000 })),
      projectAwardedFen: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
      applicantYearAwardedFen: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
    }),
  });
});
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, one) => total + one, 0n);

describe('with any terms and any application', () => {
  test('no more is granted than asked, nor than any cap, and never less than nothing', () => {
    fc.assert(
      fc.property(anyWorld, ({ terms, request }) => {
        const { askedFen, grantedFen, lines } = calculate(terms, request);
        expect(grantedFen >= 0n && grantedFen <= askedFen).toBe(true);
        for (const { itemKey, capFen } of lines)
          if (itemKey === null && capFen !== null) expect(grantedFen <= capFen).toBe(true);
      }),
    );
  });

  test('the trace adds up: asked less all cuts is granted, line by line and item by item', () => {
    fc.assert(
      fc.property(anyWorld, ({ terms, request }) => {
        const { askedFen, grantedFen, lines, itemsFen } = calculate(terms, request);
        expect(askedFen - sum(lines.map((line) => line.cutFen))).toBe(grantedFen);
        for (const line of lines) expect(line.askedFen - line.cutFen).toBe(line.grantedFen);
        expect(sum(itemsFen)).toBe(grantedFen);
        expect(itemsFen.every((one, index) => one >= 0n && one <= request.items[index]!.askedFen)).toBe(true);
      }),
    );
  });

  test('who asks more never gets less; who was awarded more before never gets more', () => {
    fc.assert(
      fc.property(anyWorld, fen, fc.nat(3), ({ terms, request }, extra, at) => {
        const { grantedFen } = calculate(terms, request);
        const items = request.items.map((item, index) =>
          index === at % request.items.length ? { ...item, askedFen: item.askedFen + extra } : item,
        );
        expect(calculate(terms, { ...request, items }).grantedFen >= grantedFen).toBe(true);
        const before = { ...request, projectAwardedFen: request.projectAwardedFen + extra };
        expect(calculate(terms, before).grantedFen <= grantedFen).toBe(true);
      }),
    );
  });

  test('terms and calculations are the same after they were stored', () => {
    fc.assert(
      fc.property(anyWorld, ({ terms, request }) => {
        expect(readTerms(JSON.parse(JSON.stringify(writeTerms(terms))) as never)).toEqual(terms);
        const { itemsFen: _items, ...calculation } = calculate(terms, request);
        const stored = JSON.parse(JSON.stringify(writeCalculation({ ...calculation, itemsFen: [] }))) as never;
        expect(readCalculation(stored)).toEqual(calculation);
      }),
    );
  });
});
