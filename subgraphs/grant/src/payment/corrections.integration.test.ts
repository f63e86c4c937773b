import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  decided,
  failedRow,
  GRANT,
  line,
  order,
  paidRow,
  PAY,
  payer,
  paymentsOf,
  read,
  run,
  send,
  TODAY,
  world,
  tellPaymentStory,
} from '../testing/payment-story.js';
import { ledgerFaults } from '../testing/put-entries.js';

tellPaymentStory();

describe('when something was booked or written wrongly', () => {
  test('a budget is set anew, and not corrected by who pays', async () => {
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'BUDGET' and line_id = $1`,
      [unionId(line)],
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '记错' };
    expect(codes(await run(payer, 'correctEntry', correction, 'entry { id }'))).toEqual(['ENTRY_NOT_CORRECTABLE']);
  });

  test('an account that the bank has sent a payment back from is corrected, by who does not pay', async () => {
    const [id] = (await decided(1)) as [string];
    const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read grant:apply', accountId: 'cadre' };
    const right = {
      grantId: id,
      payeeName: '新建区总工会',
      payeeAccount: '6222 0000 0000 4321',
      reason: '账号少写一位',
    };
    const correct = async (actor: TestActor, changes: object = {}): Promise<string[]> =>
      codes(await run(actor, 'changeGrantPayee', { ...right, ...changes }, GRANT));
    expect(await correct(cadre)).toEqual(['STATE_CHANGED']);
    const { payments } = await order([id]);
    expect(await correct(cadre)).toEqual(['PAYMENTS_UNDER_WAY']);
    await answer([failedRow(payments[0])]);
    expect(await correct(cadre, { payeeAccount: '1' })).toEqual(['ACCOUNT_INVALID']);
    expect(await correct({ ...payer, scopes: `${PAY} grant:apply` })).toEqual(['SAME_PERSON']);
    expect(await correct(cadre)).toEqual([]);
    await run(payer, 'retryPayments', { paymentIds: [payments[0].id] }, 'preparedCount');
    const [again] = (await paymentsOf([id])).filter(({ status }) => status === 'PREPARED');
    expect(again.payeeAccount).toBe('****4321');
    expect(await correct(cadre)).toEqual(['PAYMENTS_UNDER_WAY']);
    expect((await read(id)).steps.at(-1)).toMatchObject({ kind: 'WRITE' });
  });

  test('a payment that was booked wrongly is corrected, and may be tried again', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      [ids[0]],
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(
      await run(payer, 'correctEntry', correction, 'entry { kind corrects { correctedBy { kind } } }'),
    ).toMatchObject({
      userErrors: [],
      entry: { kind: 'PAY', corrects: { correctedBy: { kind: 'PAY' } } },
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', reserved: '3000.00', disbursed: '0.00' });
    expect(codes(await run(payer, 'correctEntry', correction, 'entry { id }'))).toEqual(['ALREADY_CORRECTED']);
    await run(payer, 'retryPayments', { paymentIds: [payments[0].id] }, 'preparedCount');
    const [again] = (await paymentsOf(ids)).filter(({ status }) => status === 'PREPARED');
    await send([again]);
    expect(codes(await answer([paidRow(again, '2026-08-20')]))).toEqual([]);
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });
});
