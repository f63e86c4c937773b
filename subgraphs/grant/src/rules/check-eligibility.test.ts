import { describe, expect, test } from 'vitest';
import {
  DUES_REFUND,
  PALACE_GRANTS,
  SCREENING_SUBSIDY,
  STATION_AWARD,
  WAGE_ADVANCE,
} from '../demo/scheme-terms-of-print.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { WorkerCategory } from '../scheme/worker-category.js';
import { OPEN_TERMS } from '../testing/put-grants.js';
import { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { checkEligibility, type Applicant } from './check-eligibility.js';

const { GENERAL_FEDERATION, INDUSTRIAL_UNION, ENTERPRISE } = UnionKind;
const { PROVINCIAL, MUNICIPAL, COUNTY, TOWNSHIP, GRASSROOTS } = UnionLevel;
const { MIGRANT_WORKER, NEW_FORM_WORKER, OTHER_WORKER } = WorkerCategory;
const { SMALL_MICRO, MEDIUM } = EnterpriseScale;

const of = (level: UnionLevel, kind = GENERAL_FEDERATION, scales: Applicant['scales'] = []): Applicant => ({
  level,
  kind,
  scales,
  isInPlaces: true,
});

interface Case {
  readonly what: string;
  readonly terms: SchemeTerms;
  readonly applicant: Applicant;
  readonly workers?: WorkerCategory;
  readonly rating?: string;
  readonly conditions: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'S114: a city', terms: SCREENING_SUBSIDY, applicant: of(MUNICIPAL), conditions: [] },
  {
    what: 'S114: a provincial industrial union',
    terms: SCREENING_SUBSIDY,
    applicant: of(PROVINCIAL, INDUSTRIAL_UNION),
    conditions: [],
  },
  { what: 'S114: a county', terms: SCREENING_SUBSIDY, applicant: of(COUNTY), conditions: ['APPLICANT'] },
  {
    what: 'S114: an enterprise',
    terms: SCREENING_SUBSIDY,
    applicant: of(GRASSROOTS, ENTERPRISE, [MEDIUM]),
    conditions: ['APPLICANT'],
  },
  {
    what: 'S10: a small enterprise',
    terms: DUES_REFUND,
    applicant: of(GRASSROOTS, ENTERPRISE, [SMALL_MICRO]),
    conditions: [],
  },
  {
    what: 'S10: a medium enterprise',
    terms: DUES_REFUND,
    applicant: of(GRASSROOTS, ENTERPRISE, [MEDIUM]),
    conditions: ['SCALE'],
  },
  {
    what: 'S10: a joint union with one medium enterprise',
    terms: DUES_REFUND,
    applicant: of(GRASSROOTS, UnionKind.JOINT, [SMALL_MICRO, MEDIUM]),
    conditions: ['SCALE'],
  },
  {
    what: 'S10: an enterprise of unknown size',
    terms: DUES_REFUND,
    applicant: of(GRASSROOTS, ENTERPRISE, [null]),
    conditions: ['SCALE'],
  },
  { what: 'S10: a union without an enterprise', terms: DUES_REFUND, applicant: of(COUNTY), conditions: ['SCALE'] },
  { what: 'S100: excellent', terms: STATION_AWARD, applicant: of(COUNTY), rating: 'EXCELLENT', conditions: [] },
  { what: 'S100: good', terms: STATION_AWARD, applicant: of(COUNTY), rating: 'GOOD', conditions: ['RATING'] },
  { what: 'S100: not rated', terms: STATION_AWARD, applicant: of(COUNTY), conditions: ['RATING'] },
  { what: 'S110: a county', terms: PALACE_GRANTS, applicant: of(COUNTY), conditions: [] },
  { what: 'S110: a township', terms: PALACE_GRANTS, applicant: of(TOWNSHIP), conditions: ['APPLICANT'] },
  {
    what: 'S95: migrant workers',
    terms: WAGE_ADVANCE,
    applicant: of(COUNTY),
    workers: MIGRANT_WORKER,
    conditions: [],
  },
  {
    what: 'S95: another worker',
    terms: WAGE_ADVANCE,
    applicant: of(COUNTY),
    workers: OTHER_WORKER,
    conditions: ['WORKERS'],
  },
  { what: 'S95: not said', terms: WAGE_ADVANCE, applicant: of(COUNTY), conditions: ['WORKERS'] },
  {
    what: 'S95: migrant workers of a qualifying employer',
    terms: { ...WAGE_ADVANCE, enterpriseScales: [SMALL_MICRO] },
    applicant: of(GRASSROOTS, ENTERPRISE, [SMALL_MICRO]),
    workers: MIGRANT_WORKER,
    conditions: [],
  },
  {
    what: 'S95: other workers of another employer',
    terms: { ...WAGE_ADVANCE, enterpriseScales: [SMALL_MICRO] },
    applicant: of(GRASSROOTS, ENTERPRISE, [MEDIUM]),
    workers: OTHER_WORKER,
    conditions: ['SCALE', 'WORKERS'],
  },
  {
    what: 'one of several categories',
    terms: { ...OPEN_TERMS, workerCategories: [MIGRANT_WORKER, NEW_FORM_WORKER] },
    applicant: of(COUNTY),
    workers: NEW_FORM_WORKER,
    conditions: [],
  },
  { what: 'said without being asked', terms: OPEN_TERMS, applicant: of(COUNTY), workers: OTHER_WORKER, conditions: [] },
  {
    what: 'another place',
    terms: OPEN_TERMS,
    applicant: { ...of(COUNTY), isInPlaces: false },
    conditions: ['PLACE'],
  },
];

describe('when somebody applies', () => {
  test.each(cases)('$what: $conditions', ({ terms, applicant, workers, rating, conditions }) => {
    const purpose = { workerCategory: workers ?? null, rating: rating ?? null };
    expect(checkEligibility(terms, applicant, purpose).map(({ condition }) => condition)).toEqual(conditions);
  });
});

test('a refusal says what to do', () => {
  const reasonOf = (workerCategory: WorkerCategory | null) =>
    checkEligibility(WAGE_ADVANCE, of(COUNTY), { workerCategory, rating: null }).map(({ field, reason }) => [
      field,
      reason,
    ]);
  expect(reasonOf(null)).toEqual([['workerCategory', 'Kept for MIGRANT_WORKER: say which workers the money is for.']]);
  expect(reasonOf(OTHER_WORKER)).toEqual([
    ['workerCategory', 'Kept for MIGRANT_WORKER; this is for OTHER_WORKER. Apply under a scheme that is open to them.'],
  ]);
});
