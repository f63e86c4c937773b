import { describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  decided,
  failedRow,
  order,
  paidRow,
  payer,
  paymentsOf,
  prepare,
  read,
  reserve,
  run,
  send,
  TODAY,
  type Told,
  world,
  zibo,
  tellPaymentStory,
} from '../testing/payment-story.js';

tellPaymentStory();

describe('when the bank answers', () => {
  test('paid ones are booked, failed ones go back and are tried again', async () => {
    const ids = await decided(2);
    const { payments, batch } = await order(ids);
    const told = await answer([paidRow(payments[0]), failedRow(payments[1])]);
    expect(told).toMatchObject({
      userErrors: [],
      rows: 2,
      accepted: 2,
      paidCount: 1,
      failedCount: 1,
      file: { paid: '3000.00' },
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00', reserved: '0.00' });
    const failed = await read(ids[1]!);
    expect(failed).toMatchObject({ status: 'RESERVED', disbursed: '0.00', reserved: '3000.00' });
    expect(failed.payments.edges[0].node).toMatchObject({ status: 'FAILED', failure: '户名不符' });
    const { data } = await world.ask<any>(payer, `{ grantPaymentBatch(id: "${batch.id}") { status } }`);
    expect(data.grantPaymentBatch.status).toBe('SETTLED');
    expect(await run(payer, 'retryPayments', { paymentIds: [payments[1].id] }, 'preparedCount')).toMatchObject({
      preparedCount: 1,
    });
    const [again] = (await paymentsOf([ids[1]!])).filter(({ status }) => status === 'PREPARED');
    expect(again.reference).not.toBe(payments[1].reference);
    await send([again]);
    expect(codes(await answer([paidRow(again, '2026-08-09')]))).toEqual([]);
    expect(await read(ids[1]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00' });
  });

  test('the same file is answered as before, and a payment is booked once whatever file says so', async () => {
    const ids = await decided(2);
    const { payments } = await order(ids);
    const rows = [paidRow(payments[0])];
    const before = await answer(rows);
    expect(before.wasKnown).toBe(false);
    const again = await answer(rows);
    expect(again).toMatchObject({ userErrors: [], wasKnown: true, paidCount: 1, file: before.file });
    const more = await answer([paidRow(payments[0]), paidRow(payments[1])]);
    expect(more).toMatchObject({ userErrors: [], paidCount: 1, wasKnown: false });
    const other = await answer([paidRow(payments[0], '2026-08-02')]);
    expect(other.errors.map(({ code }: Told) => code)).toEqual(['ALREADY_PAID']);
    expect((await read(ids[0]!)).entries.totalCount).toBe(2);
  });

  test('two who take in the same file at once book it once', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    const told = await Promise.all([1, 2, 3, 4].map(() => answer([paidRow(payments[0])])));
    expect(told.map((one) => [codes(one), one.paidCount])).toEqual(told.map(() => [[], 1]));
    expect(told.filter(({ wasKnown }) => !wasKnown)).toHaveLength(1);
    expect(await read(ids[0]!)).toMatchObject({ disbursed: '3000.00', entries: { totalCount: 2 } });
  });

  test('a trial lists every error and keeps nothing; so does a file with one', async () => {
    const ids = await decided(2);
    const { payments } = await order(ids);
    const rows = [
      paidRow(payments[0]),
      `${payments[1].reference},3000.01,成功,2026-08-01,B1,`,
      `GH000000000000,1,成功,2026-08-01,B2,`,
      paidRow(payments[0]),
    ];
    const trial = await answer(rows, { dryRun: true });
    expect(trial).toMatchObject({ userErrors: [], rows: 4, accepted: 1, rejected: 3, file: null });
    expect(trial.errors).toEqual([
      { row: 3, column: '金额', code: 'AMOUNT_DIFFERS' },
      { row: 4, column: '业务参考号', code: 'REFERENCE_INVALID' },
      { row: 5, column: '业务参考号', code: 'REFERENCE_TWICE' },
    ]);
    const real = await answer(rows);
    expect(codes(real)).toEqual(['ROWS_REFUSED']);
    expect(await answer([paidRow(payments[0])], { dryRun: true })).toMatchObject({
      accepted: 1,
      paidCount: 1,
      file: null,
    });
    expect(await read(ids[0]!)).toMatchObject({ status: 'RESERVED', disbursed: '0.00' });
  });

  test.each<[string, (payment: any) => string, string]>([
    ['a day before the decision', (payment) => paidRow(payment, '2026-05-31'), 'DECISION_MISSING'],
    ['a day of the year before', (payment) => paidRow(payment, '2025-12-31'), 'TOO_EARLY'],
    ['a day to come', (payment) => paidRow(payment, '2026-11-22'), 'DATE_INVALID'],
  ])('%s is refused at its row', async (_what, row, code) => {
    const { payments } = await order(await decided(1));
    const told = await answer([row(payments[0])]);
    expect(told.errors.map((one: Told) => one.code)).toEqual([code]);
  });

  test('a closed month is refused at its row', async () => {
    const { payments } = await order(await decided(1));
    const closed = await run(
      payer,
      'closePeriod',
      { unionId: unionId(360000), month: '2026-09-15' },
      'period { month }',
    );
    expect(closed).toMatchObject({ userErrors: [], period: { month: '2026-09-01' } });
    expect((await answer([paidRow(payments[0], '2026-09-30')])).errors).toMatchObject([{ code: 'PERIOD_CLOSED' }]);
    const again = await run(
      payer,
      'closePeriod',
      { unionId: unionId(360000), month: '2026-09-01' },
      'period { month }',
    );
    expect(codes(again)).toEqual(['PERIOD_CLOSED']);
    const early = await run(payer, 'closePeriod', { unionId: unionId(360000), month: TODAY }, 'period { month }');
    expect(codes(early)).toEqual(['PERIOD_NOT_OVER']);
  });

  test('another payee than was ordered is refused at its row; a masked account says nothing', async () => {
    const { file } = await order(await decided(1));
    const [sentHeader, sentRow] = file.replace('\uFEFF', '').trim().split('\r\n') as [string, string];
    const said = (changed: string): Promise<any> =>
      answer([], {
        contentBase64: Buffer.from(`${sentHeader},结果,入账日期,银行流水号\n${changed},成功,2026-08-01,B1\n`).toString(
          'base64',
        ),
      });
    const account = sentRow.split(',')[2]!;
    expect((await said(sentRow.replace(account, `${account}7`))).errors).toMatchObject([{ code: 'PAYEE_DIFFERS' }]);
    expect(await said(sentRow.replace(account, `6222****${account.slice(-4)}`))).toMatchObject({
      errors: [],
      accepted: 1,
    });
  });

  test('a month is not closed while the bank owes an answer', async () => {
    const { payments, batch } = await order(await decided(1));
    await world.database.pool.query(
      `update grants.payment_batch set exported_at = '2026-06-30 23:30+08' where id = $1`,
      [batch.id],
    );
    const close = (month: string): Promise<any> =>
      run(payer, 'closePeriod', { unionId: unionId(360000), month }, 'period { month }');
    expect(codes(await close('2026-06-01'))).toEqual(['PAYMENTS_AT_BANK']);
    expect(codes(await answer([failedRow(payments[0])]))).toEqual([]);
    expect(codes(await close('2026-06-01'))).toEqual([]);
  });

  test('what was not sent to the bank is not paid by its answer', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const [payment] = await paymentsOf(ids);
    expect((await answer([paidRow(payment)])).errors).toMatchObject([{ code: 'NOT_ORDERED' }]);
    expect((await answer([paidRow(payment)], {}, zibo)).errors).toMatchObject([{ code: 'PAYMENT_NOT_FOUND' }]);
  });
});
