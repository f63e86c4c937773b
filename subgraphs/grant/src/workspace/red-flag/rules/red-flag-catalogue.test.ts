import { describe, expect, it } from 'vitest';
import { RedFlagKey } from '../red-flag-key.js';
import {
  checkParameters,
  firstParameters,
  laterParameters,
  RED_FLAGS,
  standardParameters,
} from './red-flag-catalogue.js';

describe('when a rule is changed', () => {
  it.each(Object.values(RedFlagKey))('%s takes its own standard', (key) => {
    expect(checkParameters(key, standardParameters(key))).toBeNull();
  });

  it.each([
    [RedFlagKey.JUST_UNDER_CAP, { shareBasisPoints: 0 }, /from 1 to 10000/],
    [RedFlagKey.JUST_UNDER_CAP, { shareBasisPoints: 95.5 }, /whole number/],
    [RedFlagKey.JUST_UNDER_CAP, {}, /shareBasisPoints/],
    [RedFlagKey.SHARED_ACCOUNT, { applicants: 1 }, /from 2/],
    [RedFlagKey.MISSING_ACCEPTANCE, { days: 90, weeks: 3 }, /no parameter "weeks"/],
    [RedFlagKey.PAID_OVER_AWARD, { toString: 1 }, /no parameter "toString"/],
  ])('%s refuses %o', (key, parameters, problem) => {
    expect(checkParameters(key, parameters)).toMatch(problem);
  });
});

describe('when a rule looks at more than it did', () => {
  it.each([
    [RedFlagKey.JUST_UNDER_CAP, { shareBasisPoints: 9_500 }],
    [RedFlagKey.REPEATED_AWARD, { windowDays: 365, others: 1 }],
    [RedFlagKey.SPLIT_APPLICATIONS, { windowDays: 180 }],
  ])('the first version of %s means what it meant', (key, first) => {
    expect(firstParameters(key)).toEqual(first);
  });

  it('a flag of the first version says what that version looked at', () => {
    const { explain } = RED_FLAGS[RedFlagKey.REPEATED_AWARD];
    const evidence = { others: 1, sameSubject: 1, sameAccount: 0 };
    const first = firstParameters(RedFlagKey.REPEATED_AWARD);
    const second = { ...first, ...laterParameters(RedFlagKey.REPEATED_AWARD, 2) };
    expect(second).toEqual({ windowDays: 365, others: 1, acrossSchemes: 1 });
    expect(explain(evidence, first).zh).toMatch(/^同一项目下，365天/);
    expect(explain(evidence, second).zh).toMatch(/^不论哪个项目，365天/);
    expect(explain(evidence, standardParameters(RedFlagKey.REPEATED_AWARD)).zh).toMatch(/^不论哪个项目，用途相同/);
  });
});

describe('when a flag explains itself', () => {
  it.each([
    [
      RedFlagKey.JUST_UNDER_CAP,
      { amountFen: '299900000', capFen: '300000000' },
      '金额2,999,000.00元，达到上限3,000,000.00元的95%以上而未达上限。',
    ],
    [RedFlagKey.PAID_BEFORE_DECISION, { paidOn: '2026-03-01', decidedOn: null }, '2026-03-01拨付，尚无审批决定。'],
    [RedFlagKey.MORE_THAN_STAFF, { declared: 40, staff: 30 }, '申报40人，超过所覆盖单位职工30人的100%。'],
  ])('%s does so in both languages', (key, evidence, zh) => {
    const said = RED_FLAGS[key].explain(evidence, standardParameters(key));
    expect(said.zh).toBe(zh);
    expect(said.en).not.toMatch(/undefined|NaN/);
  });

  it.each(Object.values(RedFlagKey))('%s never says undefined', (key) => {
    const { explain, title } = RED_FLAGS[key];
    const evidence = new Proxy({}, { get: () => 1 });
    expect(JSON.stringify([title, explain(evidence, standardParameters(key))])).not.toMatch(/undefined|NaN/);
  });
});
