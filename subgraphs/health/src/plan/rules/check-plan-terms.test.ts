import { describe, expect, test } from 'vitest';
import { ClaimKind } from '../../claim/claim-kind.js';
import { DeductiblePer } from '../deductible-per.js';
import { PlanMethod } from '../plan-method.js';
import type { PlanBenefit, PlanTerms } from '../plan-terms.js';
import { benefitOf } from './benefit-of.js';
import { checkPlanTerms } from './check-plan-terms.js';

const AMOUNTS = {
  excludesSelfFunded: false,
  deductibleFen: 0n,
  deductiblePer: DeductiblePer.ADMISSION,
  brackets: [],
  fixedFen: null,
  capFen: null,
  documents: [],
};
const TERMS: PlanTerms = {
  ...AMOUNTS,
  rank: 2,
  method: PlanMethod.FIXED,
  fixedFen: 5_000_00n,
  capFen: 200_000_00n,
  needsEnrolment: true,
  premiumFen: 120_00n,
  coverMonths: 12,
  waitingDays: 30,
  benefits: [],
};
const DEATH: PlanBenefit = {
  ...AMOUNTS,
  kind: ClaimKind.DEATH,
  method: PlanMethod.FIXED,
  fixedFen: 10_000_00n,
  grades: [],
  sharesAccount: true,
  waits: false,
};
const ACCIDENT: PlanBenefit = {
  ...DEATH,
  kind: ClaimKind.ACCIDENT,
  method: PlanMethod.GRADES,
  grades: [{ grade: 1, rateBasisPoints: 10_000 }],
};
const CARE: PlanBenefit = {
  ...DEATH,
  kind: ClaimKind.OUTPATIENT,
  method: PlanMethod.SEGMENTS,
  fixedFen: null,
  brackets: [{ fromFen: 0n, untilFen: null, rateBasisPoints: 4_000 }],
  sharesAccount: false,
  capFen: 3_000_00n,
};

describe('when what a plan pays besides stays in hospital is checked', () => {
  test.each<[readonly PlanBenefit[], readonly string[]]>([
    [[DEATH, ACCIDENT, CARE], []],
    [[DEATH, { ...DEATH }], ['benefits.1.kind BENEFIT_TWICE']],
    [[{ ...CARE, kind: ClaimKind.INPATIENT }], ['benefits.0.kind BENEFIT_TWICE']],
    [[{ ...DEATH, capFen: 1n }], ['benefits.0.cap BENEFIT_CAP']],
    [
      [{ ...DEATH, method: PlanMethod.GRADES }],
      ['benefits.0.method BENEFIT_METHOD', 'benefits.0.grades GRADES_INVALID'],
    ],
    [
      [{ ...CARE, method: PlanMethod.GRADES, fixedFen: 1n, brackets: [], grades: ACCIDENT.grades }],
      ['benefits.0.method BENEFIT_METHOD'],
    ],
    [[{ ...DEATH, deductibleFen: 1n }], ['benefits.0.deductible BENEFIT_DEDUCTIBLE']],
    [[{ ...DEATH, fixedFen: null }], ['benefits.0.fixedAmount PLAN_AMOUNT']],
    [[{ ...ACCIDENT, grades: [...ACCIDENT.grades, ...ACCIDENT.grades] }], ['benefits.0.grades GRADES_INVALID']],
    [[{ ...ACCIDENT, grades: [{ grade: 11, rateBasisPoints: 1 }] }], ['benefits.0.grades GRADES_INVALID']],
    [
      [{ ...ACCIDENT, grades: [{ grade: 1, rateBasisPoints: 10_001 }] }],
      ['benefits.0.grades.0.rateBasisPoints PLAN_RATE'],
    ],
    [[{ ...CARE, brackets: [] }], ['benefits.0.brackets BRACKETS_INVALID']],
  ])('%o', (benefits, expected) => {
    const found = checkPlanTerms({ ...TERMS, benefits });
    expect(
      found.flatMap(([field, code, problem]) => (problem === null ? [] : [`${field.replace('terms.', '')} ${code}`])),
    ).toEqual(expected);
  });

  test('stays in hospital are never paid by grade', () => {
    const found = checkPlanTerms({ ...TERMS, method: PlanMethod.GRADES });
    expect(found.filter(([, , problem]) => problem !== null).map(([field, code]) => `${field} ${code}`)).toEqual([
      'terms.method BENEFIT_METHOD',
      'terms.grades GRADES_INVALID',
    ]);
  });
});

describe('when a claim is to be paid', () => {
  const plan = { ...TERMS, benefits: [DEATH, CARE] };
  test.each([
    [ClaimKind.INPATIENT, 'INPATIENT', 200_000_00n, true],
    [ClaimKind.DEATH, 'INPATIENT', 200_000_00n, false],
    [ClaimKind.OUTPATIENT, 'OUTPATIENT', 3_000_00n, false],
  ])('%s counts on the account %s with its cap', (kind, account, capFen, waits) => {
    expect(benefitOf(plan, kind)).toMatchObject({ account, waits, terms: { rank: 2, capFen } });
  });

  test('what the plan does not name it does not pay', () => {
    expect(benefitOf(plan, ClaimKind.ACCIDENT)).toBeNull();
  });
});
