import { expect, test } from 'vitest';
import { checkBeneficiary, type HouseholdFacts } from './check-beneficiary.js';

const facts: HouseholdFacts = {
  householdCode: 'GX-0001',
  members: 3,
  employed: 1,
  monthlyIncomeFen: 180_000n,
  payeeAccount: '6222000000000001',
};

test.each<[string, Partial<HouseholdFacts>, string[]]>([
  ['nothing wrong', {}, []],
  ['a name', { householdCode: '汪某' }, ['householdCode']],
  ['an identity number', { householdCode: '360681198001011234' }, ['householdCode']],
  ['nobody', { members: 0, employed: 0 }, ['members']],
  ['more workers than members', { employed: 4 }, ['employed']],
  ['a debt', { monthlyIncomeFen: -1n }, ['monthlyIncome']],
  ['no account', { payeeAccount: '' }, ['payeeAccount']],
  ['letters in the account', { payeeAccount: '6222OOOO00000001' }, ['payeeAccount']],
])('%s', (_what, changes, fields) => {
  expect(checkBeneficiary({ ...facts, ...changes }).flatMap(([field, problem]) => (problem ? [field] : []))).toEqual(
    fields,
  );
});
