import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  county,
  decided,
  outcomeCodes,
  paidRow,
  PAY,
  payer,
  paymentsOf,
  prepare,
  read,
  reserve,
  round,
  run,
  send,
  TODAY,
  world,
  zibo,
  tellPaymentStory,
} from '../testing/payment-story.js';
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { type CaseRow, putLines } from '../testing/put-grants.js';

tellPaymentStory();

describe('when awards are set aside', () => {
  test('each is judged alone: what the line does not hold any more is refused, the others are carried out', async () => {
    const ids = await decided(4);
    const known = await reserve([...ids, unionId(9_999_999)]);
    expect(outcomeCodes(known)).toEqual(['ok', 'ok', 'ok', 'OVER_BUDGET', 'GRANT_NOT_FOUND']);
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', reserved: '3000.00', disbursed: '0.00' });
    expect(await read(ids[3]!)).toMatchObject({ status: 'APPROVED', reserved: '0.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a double click sets aside once', async () => {
    const ids = await decided(1);
    const once = await reserve(ids, payer, { clientMutationId: `twice-${round}` });
    expect(await reserve(ids, payer, { clientMutationId: `twice-${round}` })).toEqual(once);
    expect((await read(ids[0]!)).entries.totalCount).toBe(1);
  });

  test.each<[string, Partial<CaseRow>, string]>([
    ['an undecided grant', { status: GrantStatus.REVIEWED, awarded: 0 }, 'STATE_CHANGED'],
    ['a grant of another budget year', { year: 2025 }, 'LINE_MISMATCH'],
    ['a grant without a line', { line: null }, 'LINE_MISSING'],
    ['a grant of another scheme', { scheme: 1500 }, 'LINE_MISMATCH'],
    ['a grant that was awarded nothing', { awarded: 0, decidedOn: '2026-06-01' }, 'NOTHING_AWARDED'],
  ])('%s is refused', async (_what, changes, code) => {
    expect(outcomeCodes(await reserve(await decided(1, changes)))).toEqual([code]);
  });

  test('another province finds nothing, an applicant may not', async () => {
    const ids = await decided(1);
    expect(outcomeCodes(await reserve(ids, zibo))).toEqual(['GRANT_NOT_FOUND']);
    const { errors } = await world.ask(
      county,
      'mutation($input: ReserveGrantsInput!) { reserveGrants(input: $input) { clientMutationId } }',
      { input: { clientMutationId: 'c', grantIds: ids, bookedOn: TODAY } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when a city tries to pay what the province grants', () => {
  test('it reads the grant, and finds none to pay', async () => {
    const city: TestActor = { unionId: unionId(360100), scopes: PAY, accountId: 'city' };
    const ids = await decided(1);
    expect(outcomeCodes(await reserve(ids, city))).toEqual(['GRANT_NOT_FOUND']);
    await reserve(ids);
    expect(outcomeCodes(await prepare(ids, city))).toEqual(['GRANT_NOT_FOUND']);
    await prepare(ids);
    const payments = await paymentsOf(ids);
    const batch = await run(
      city,
      'createPaymentBatch',
      { paymentIds: [payments[0].id], title: '一批' },
      'batch { id }',
    );
    expect(codes(batch)).toEqual(['PAYMENT_NOT_FOUND']);
    await send(payments);
    expect((await answer([paidRow(payments[0])], {}, city)).errors).toMatchObject([{ code: 'PAYMENT_NOT_FOUND' }]);
    await answer([paidRow(payments[0])]);
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      ids,
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(codes(await run(city, 'correctEntry', correction, 'entry { id }'))).toEqual(['GRANT_NOT_FOUND']);
    const demand = { grantId: ids[0], amount: '1.00', dueOn: TODAY, reason: '挪用' };
    expect(codes(await run(city, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['GRANT_NOT_FOUND']);
  });
});

describe('when a scheme pays in the next year', () => {
  test('nothing is prepared before it', async () => {
    const later = 4000 + round;
    await putLines(world.database, [{ id: later, scheme: 1500, year: 2027 }]);
    await putEntries(world.database, [{ line: later, kind: 'BUDGET', yuan: 10_000 }]);
    const ids = await decided(1, { scheme: 1500, year: 2027, line: later, decidedOn: '2026-06-01' });
    expect(outcomeCodes(await reserve(ids))).toEqual(['ok']);
    expect(outcomeCodes(await prepare(ids))).toEqual(['TOO_EARLY']);
  });
});
