import { expect, test } from 'vitest';
import { checkUse, type UseFacts } from './check-use.js';

const PRIZES: UseFacts = { usedFor: '劳动竞赛奖励', amountFen: 50_000n, recipients: '获奖班组' };

test.each<[string, Partial<UseFacts>, string[]]>([
  ['prizes of a labour contest', {}, []],
  ['recipients not said', { recipients: null }, []],
  ['no purpose', { usedFor: ' ' }, ['usedFor']],
  ['nothing spent', { amountFen: 0n }, ['amount']],
  ['less than nothing', { amountFen: -1n }, ['amount']],
  ['more than any grant', { amountFen: 10n ** 13n + 1n }, ['amount']],
  ['recipients of one character', { recipients: '我' }, ['recipients']],
])('%s', (_what, changes, fields) => {
  const wrong = checkUse({ ...PRIZES, ...changes }).filter(([, problem]) => problem !== null);
  expect(wrong.map(([field]) => field)).toEqual(fields);
});
