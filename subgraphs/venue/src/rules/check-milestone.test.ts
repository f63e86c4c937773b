import { describe, expect, test } from 'vitest';
import { MilestoneStatus } from '../project/milestone-status.js';
import { checkMilestone } from './check-milestone.js';

const TODAY = '2026-11-21';
const { SCHEDULED, MET, NOT_MET, PARTIALLY_MET } = MilestoneStatus;

describe('checkMilestone', () => {
  test.each([
    { name: 'still to come', milestone: { dueOn: '2027-01-01', status: SCHEDULED }, codes: [] },
    { name: 'overdue, not yet judged', milestone: { dueOn: '2026-01-01', status: SCHEDULED }, codes: [] },
    { name: 'met', milestone: { dueOn: '2026-01-01', metOn: '2026-03-01', status: MET }, codes: [] },
    { name: 'met early', milestone: { dueOn: '2027-01-01', metOn: '2026-11-21', status: MET }, codes: [] },
    { name: 'missed', milestone: { dueOn: '2026-11-21', status: NOT_MET }, codes: [] },
    { name: 'met in part', milestone: { dueOn: '2026-11-01', status: PARTIALLY_MET }, codes: [] },
    { name: 'met without a day', milestone: { dueOn: '2026-01-01', status: MET }, codes: ['MET_ON_MISSING'] },
    {
      name: 'met tomorrow',
      milestone: { dueOn: '2026-01-01', metOn: '2026-11-22', status: MET },
      codes: ['MET_IN_FUTURE'],
    },
    {
      name: 'scheduled with a day met',
      milestone: { dueOn: '2026-01-01', metOn: '2026-01-02', status: SCHEDULED },
      codes: ['NOT_MET_YET'],
    },
    { name: 'missed before due', milestone: { dueOn: '2026-11-22', status: NOT_MET }, codes: ['NOT_DUE_YET'] },
  ])('$name: $codes', ({ milestone, codes }) => {
    expect(
      checkMilestone({ title: '主体封顶', ...milestone }, TODAY).flatMap(([, code, problem]) =>
        problem ? [code] : [],
      ),
    ).toEqual(codes);
  });
});
