import { describe, expect, test } from 'vitest';
import {
  answer,
  codes,
  decided,
  GRANT,
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
  world,
  tellPaymentStory,
} from '../testing/payment-story.js';
import { ledgerFaults } from '../testing/put-entries.js';

tellPaymentStory();

describe('when no more is paid', () => {
  test('the rest is set free; of a grant that was not paid the file is closed', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const voided = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(voided).toMatchObject({ userErrors: [], grant: { status: 'CLOSED', reserved: '0.00' } });
    expect((await read(ids[0]!)).payments.edges[0].node.status).toBe('CANCELLED');
    const twice = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(codes(twice)).toEqual(['NOTHING_RESERVED']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a batch of its payments is dissolved, and the others go into a new one', async () => {
    const ids = await decided(3);
    await reserve(ids);
    await prepare(ids);
    const [voided, ...others] = await paymentsOf(ids);
    const title = { title: '第一批' };
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { ...title, paymentIds: [voided, ...others].map(({ id }) => id) },
      'batch { id }',
    );
    const free = { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' };
    expect(codes(await run(payer, 'voidReservation', free, GRANT))).toEqual([]);
    const { data } = await world.ask<any>(
      payer,
      `{ grantPaymentBatch(id: "${batch.id}") { status paymentCount amount payments { totalCount } } }`,
    );
    expect(data.grantPaymentBatch).toEqual({
      status: 'DISSOLVED',
      paymentCount: 3,
      amount: '9000.00',
      payments: { totalCount: 0 },
    });
    expect(codes(await run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'contentBase64'))).toEqual([
      'BATCH_DISSOLVED',
    ]);
    const { file } = await send(others);
    expect(others.map(({ reference }) => file.includes(reference))).toEqual([true, true]);
    expect(file).not.toContain(voided.reference);
    expect(codes(await answer(others.map((one) => paidRow(one))))).toEqual([]);
  });

  test('a file that is written and a reservation that is set free at the same moment: one of them is refused', async () => {
    const ids = await decided(1);
    await reserve(ids);
    await prepare(ids);
    const [payment] = await paymentsOf(ids);
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { title: '第一批', paymentIds: [payment.id] },
      'batch { id }',
    );
    const [voided, written] = await Promise.all([
      run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT),
      run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'contentBase64'),
    ]);
    expect([
      [[], ['BATCH_DISSOLVED']],
      [['PAYMENTS_UNDER_WAY'], []],
    ]).toContainEqual([codes(voided), codes(written)]);
  });

  test('a payment that is with the bank cannot be set free', async () => {
    const ids = await decided(1);
    await order(ids);
    const voided = await run(payer, 'voidReservation', { grantId: ids[0], bookedOn: TODAY, reason: '项目取消' }, GRANT);
    expect(codes(voided)).toEqual(['PAYMENTS_UNDER_WAY']);
  });
});
