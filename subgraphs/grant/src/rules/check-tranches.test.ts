import { describe, expect, test } from 'vitest';
import { checkTranches } from './check-tranches.js';

const problems = (tranches: readonly (readonly [string, bigint])[], awarded: bigint): string[] =>
  checkTranches(
    tranches.map(([milestone, amountFen]) => ({ milestone, amountFen })),
    awarded,
  ).flatMap(([field, problem]) => (problem ? [field] : []));

describe('when an award of 3,000,000 yuan is split', () => {
  test.each<[string, readonly (readonly [string, bigint])[], string[]]>([
    [
      'two halves',
      [
        ['主体封顶', 150_000_000n],
        ['竣工验收', 150_000_000n],
      ],
      [],
    ],
    ['one part', [['一次性拨付', 300_000_000n]], []],
    [
      'a fen too little',
      [
        ['主体封顶', 150_000_000n],
        ['竣工验收', 149_999_999n],
      ],
      ['tranches'],
    ],
    [
      'a fen too much',
      [
        ['主体封顶', 150_000_001n],
        ['竣工验收', 150_000_000n],
      ],
      ['tranches'],
    ],
    ['nothing', [], ['tranches']],
    [
      'a part of nothing',
      [
        ['主体封顶', 0n],
        ['竣工验收', 300_000_000n],
      ],
      ['tranches.0.amount'],
    ],
    [
      'a part that takes',
      [
        ['主体封顶', 300_000_001n],
        ['竣工验收', -1n],
      ],
      ['tranches.1.amount'],
    ],
    ['no milestone', [['', 300_000_000n]], ['tranches.0.milestone']],
    ['sixty-one', Array.from({ length: 61 }, () => ['每月', 1n] as const), ['tranches']],
  ])('%s', (_what, tranches, fields) => {
    expect(problems(tranches, 300_000_000n)).toEqual(fields);
  });
});
