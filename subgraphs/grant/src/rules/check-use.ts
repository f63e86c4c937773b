import { checkName, type Problem } from '@gonghui/kit/rules';
import { MAX_GRANT_FEN } from './check-items.js';

/** What a use of a grant says. */
export interface UseFacts {
  readonly usedFor: string;
  readonly amountFen: bigint;
  readonly recipients: string | null;
}

/** What is wrong with a use of a grant: field and problem. */
export function checkUse({
  usedFor,
  amountFen,
  recipients,
}: UseFacts): readonly (readonly [field: string, problem: Problem])[] {
  return [
    ['usedFor', checkName(usedFor, 'What it was used for')],
    [
      'amount',
      amountFen > 0n && amountFen <= MAX_GRANT_FEN
        ? null
        : 'An amount is more than nothing and at most 100000000000.00 yuan.',
    ],
    ['recipients', recipients === null ? null : checkName(recipients, 'The recipients')],
  ];
}
