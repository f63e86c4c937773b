import { checkName, type Problem } from '@gonghui/kit/rules';

/** Most that one person can be asked for: a million yuan. More is a slip of the pen. */
const MOST_EACH_FEN = 100_000_000n;

/** What every request must say: field, code, problem. */
export function checkRequest({
  payeeName,
  payeeAccount,
}: {
  readonly payeeName: string;
  readonly payeeAccount: string;
}): readonly (readonly [field: string, code: string, problem: Problem])[] {
  return [
    ['payeeName', 'NAME_INVALID', checkName(payeeName, 'The name of the account')],
    [
      'payeeAccount',
      'ACCOUNT_INVALID',
      /^\d{8,32}$/.test(digitsOf(payeeAccount)) ? null : 'The number of the account has 8 to 32 digits.',
    ],
  ];
}

/** Why an amount cannot be asked for each person, or null. */
export function checkEach(amountFen: bigint): Problem {
  return amountFen > 0n && amountFen <= MOST_EACH_FEN ? null : 'Ask for more than nothing and at most 1000000.00 yuan.';
}

/** A number of an account without the spaces that people write. */
export const digitsOf = (account: string): string => account.replaceAll(/\s/g, '');
