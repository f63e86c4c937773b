import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUscc } from './check-uscc.js';

interface Case {
  readonly name: string;
  readonly code: string;
  readonly state: ReturnType<typeof checkUscc>['state'];
}

const cases: readonly Case[] = [
  { name: 'a real code', code: '91110000600037341L', state: 'valid' },
  { name: 'a grassroots union', code: '81370300MC0000012K', state: 'valid' },
  { name: 'an enterprise', code: '91370303MA00000153', state: 'valid' },
  { name: 'remainder 0', code: '81370300QEYFH7B7M0', state: 'valid' },
  { name: 'all zeros inside', code: '12360000000000019J', state: 'valid' },
  { name: 'early pilot 1', code: '91350100M0001TGQXM', state: 'pilot' },
  { name: 'early pilot 2', code: '91350211M0000XUF46', state: 'pilot' },
  { name: 'early pilot 3', code: '91350203M0001FUE2P', state: 'pilot' },
  { name: 'wrong last character', code: '91110000600037342L', state: 'invalid' },
  { name: 'lower case', code: '91110000600037341l', state: 'invalid' },
  { name: 'forbidden letter', code: '9111000060003734IL', state: 'invalid' },
  { name: 'too short', code: '9111000060003734', state: 'invalid' },
  { name: 'empty', code: '', state: 'invalid' },
];

describe('checkUscc', () => {
  test.each(cases)('$name: $code is $state', ({ code, state }) => {
    expect(checkUscc(code).state).toBe(state);
  });

  test('one wrong character of a valid code never passes as valid', () => {
    const valid = '91110000600037341L';
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, character) => {
        fc.pre(valid[at] !== character);
        expect(checkUscc(valid.slice(0, at) + character + valid.slice(at + 1)).state).not.toBe('valid');
      }),
    );
  });
});
