import { describe, expect, test } from 'vitest';
import { readTrace, tracePlace } from '../claim/claim-share.entity.js';
import { decryptField } from '../privacy/field-cipher.js';
import { TEST_KEYS } from '../testing/health-world.js';
import { healthDemoRows } from './health-demo-rows.js';

const CODES = ['210000', '210100', '360000', '360100', '371083', '410900', '610800'];
const accounts = new Map(
  ['liaoning', 'jiangxi'].flatMap((place) =>
    ['health', 'handler', 'handler2'].map((role) => [`${place}.${role}`, `${place} ${role}`] as const),
  ),
);
const FEDERATIONS = CODES.map((code) => ({
  id: `00000000-0000-7000-8000-000000${code}`,
  code,
  level: code.endsWith('0000') ? 'PROVINCIAL' : 'MUNICIPAL',
}));
const demo = healthDemoRows(FEDERATIONS, accounts, TEST_KEYS);
const yuan = (fen: unknown): number => Number(fen) / 100;

describe('when claims of the demo are made up', () => {
  test('one has the layers that were printed, one line of the ledger each (S13)', () => {
    const claim = demo.claim.find(({ granted_fen: granted }) => yuan(granted) === 21_903)!;
    const shares = demo.claim_share.filter(({ claim_id: id }) => id === claim['id']);
    expect(shares.map(({ amount_fen: amount }) => yuan(amount))).toEqual([9_029, 7_874, 5_000]);
    const last = shares[2]!;
    const lines = readTrace(decryptField(TEST_KEYS, tracePlace(String(last['id'])), String(last['trace_sealed'])));
    expect(lines[0]!.resultFen > 2_000_000n).toBe(true);
  });

  test('one person is at the cap of 200,000, and got what was left of it (S64)', () => {
    const full = demo.plan_account.filter(({ paid_fen: paid }) => yuan(paid) === 200_000);
    expect(full).toHaveLength(1);
    expect(demo.claim.map(({ granted_fen: granted }) => yuan(granted))).toEqual(
      expect.arrayContaining([195_000, 5_000, 112_000]),
    );
  });

  test('enough persons wait in Liaoning for relief to be requested, and every state is there', () => {
    const waiting = new Set(
      demo.claim.filter(({ status }) => status === 'DECIDED').map((claim) => claim['person_index']),
    );
    expect(waiting.size).toBeGreaterThanOrEqual(10);
    expect(new Set(demo.claim.map(({ status }) => status))).toEqual(
      new Set(['SUBMITTED', 'CHECKED', 'DECIDED', 'REJECTED']),
    );
    for (const claim of demo.claim) expect(claim['submitter_id']).not.toBe(claim['checker_id'] ?? claim['handler_id']);
  });

  test('without the accounts of handlers there are none', () => {
    expect(healthDemoRows(FEDERATIONS, new Map(), TEST_KEYS).claim).toEqual([]);
  });
});
