import { describe, expect, it } from 'vitest';
import { findingActsOf } from './finding-acts';

const auditor = { isAuditor: true, isAudited: false };
const staff = { isAuditor: false, isAudited: true };

describe('when a finding may take a step', () => {
  it.each([
    ['OPEN', auditor, []],
    ['OPEN', staff, ['RESPONSE']],
    ['ANSWERED', auditor, ['CLOSE']],
    ['ANSWERED', staff, ['PLAN']],
    ['PLANNED', auditor, ['FOLLOW_UP']],
    ['FOLLOWED_UP', auditor, ['FOLLOW_UP', 'CLOSE']],
    ['CLOSED', auditor, ['REOPEN']],
    ['CLOSED', staff, []],
  ] as const)('%s', (status, reader, acts) => {
    expect(findingActsOf(status, reader)).toEqual(acts);
  });
});
