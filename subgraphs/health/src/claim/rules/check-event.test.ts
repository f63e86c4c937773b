import { describe, expect, test } from 'vitest';
import { Beneficiary } from '../beneficiary.js';
import { ClaimKind } from '../claim-kind.js';
import { checkEvent, type ClaimEvent } from './check-event.js';

const BILL = { totalFen: 100_00n, insuranceFen: 60_00n, majorIllnessFen: 0n, selfFundedFen: 0n };
const NONE = { until: null, billNumbers: [], bill: null, grade: null, beneficiary: null };
const STAY: ClaimEvent = {
  ...NONE,
  kind: ClaimKind.INPATIENT,
  from: '2023-03-01',
  until: '2023-03-09',
  billNumbers: ['B-001'],
  bill: BILL,
};
const CARE: ClaimEvent = { ...STAY, kind: ClaimKind.OUTPATIENT, billNumbers: ['B-001', 'B-002'] };
const ACCIDENT: ClaimEvent = { ...NONE, kind: ClaimKind.ACCIDENT, from: '2023-03-01' };
const DEATH: ClaimEvent = { ...ACCIDENT, kind: ClaimKind.DEATH, beneficiary: Beneficiary.SPOUSE };

describe('when what a claim is for is checked', () => {
  test.each<[ClaimEvent, Partial<ClaimEvent>, readonly string[]]>([
    [STAY, {}, []],
    [STAY, { bill: null }, ['total CLAIM_COSTS']],
    [STAY, { until: null }, ['total CLAIM_COSTS']],
    [STAY, { billNumbers: [] }, ['billNumbers BILL_NUMBER']],
    [STAY, { grade: 3 }, ['grade CLAIM_GRADE']],
    [CARE, {}, []],
    [CARE, { billNumbers: ['B-001', 'B-001'] }, ['billNumbers BILL_NUMBER']],
    [CARE, { billNumbers: ['b 1'] }, ['billNumbers BILL_NUMBER']],
    [CARE, { billNumbers: Array.from({ length: 41 }, (_, at) => `B-${1_000 + at}`) }, ['billNumbers BILL_NUMBER']],
    [CARE, { until: '2023-02-28' }, ['dischargedOn PERIOD_INVALID']],
    [ACCIDENT, {}, []],
    [ACCIDENT, { grade: 10 }, []],
    [ACCIDENT, { grade: 11 }, ['grade CLAIM_GRADE']],
    [ACCIDENT, { bill: BILL }, ['total CLAIM_COSTS']],
    [ACCIDENT, { until: '2023-03-02' }, ['total CLAIM_COSTS']],
    [ACCIDENT, { from: '2023-04-02' }, ['admittedOn PERIOD_INVALID']],
    [ACCIDENT, { beneficiary: Beneficiary.CHILD }, ['beneficiary CLAIM_BENEFICIARY']],
    [DEATH, {}, []],
    [DEATH, { beneficiary: null }, ['beneficiary CLAIM_BENEFICIARY']],
    [DEATH, { grade: 1 }, ['grade CLAIM_GRADE']],
    [DEATH, { billNumbers: ['B-001'] }, ['total CLAIM_COSTS']],
  ])('%o with %o', (event, change, expected) => {
    const found = checkEvent({ ...event, ...change }, '2023-04-01');
    expect(found.flatMap(([field, code, problem]) => (problem === null ? [] : [`${field} ${code}`]))).toEqual(expected);
  });
});
