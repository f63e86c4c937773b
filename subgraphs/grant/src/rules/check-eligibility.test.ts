import { describe, expect, test } from 'vitest';
import { DUES_REFUND, PALACE_GRANTS, SCREENING_SUBSIDY, STATION_AWARD } from '../demo/scheme-terms-of-print.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { OPEN_TERMS } from '../testing/put-grants.js';
import { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { checkEligibility, type Applicant } from './check-eligibility.js';

const { GENERAL_FEDERATION, INDUSTRIAL_UNION, ENTERPRISE } = UnionKind;
const { PROVINCIAL, MUNICIPAL, COUNTY, TOWNSHIP, GRASSROOTS } = UnionLevel;
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
    what: 'another place',
    terms: OPEN_TERMS,
    applicant: { ...of(COUNTY), isInPlaces: false },
    conditions: ['PLACE'],
  },
];

describe('when somebody applies', () => {
  test.each(cases)('$what: $conditions', ({ terms, applicant, rating, conditions }) => {
    expect(checkEligibility(terms, applicant, rating ?? null).map(({ condition }) => condition)).toEqual(conditions);
  });
});
