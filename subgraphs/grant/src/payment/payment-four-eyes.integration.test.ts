import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, test } from 'vitest';
import {
  answer,
  codes,
  decided,
  GRANT,
  officer,
  order,
  outcomeCodes,
  paidRow,
  payer,
  paymentsOf,
  prepare,
  putDocument,
  reserve,
  run,
  send,
  TODAY,
  world,
  tellPaymentStory,
} from '../testing/payment-story.js';

tellPaymentStory();

describe('with four eyes', () => {
  test.each([
    ['who wrote the application', 'WRITE'],
    ['who applied', 'APPLY'],
    ['who checked', 'CHECK'],
    ['who reviewed', 'REVIEW'],
    ['who recorded the decision', 'DECIDE'],
  ])('%s neither sets aside nor free, and neither prepares nor books the payment', async (_who, kind) => {
    const [id] = (await decided(1, { steps: [[kind, 'both']] })) as [string];
    const both: TestActor = { ...payer, accountId: 'both' };
    expect(outcomeCodes(await reserve([id], both))).toEqual(['SAME_PERSON']);
    await reserve([id]);
    const free = { grantId: id, bookedOn: TODAY, reason: '项目取消' };
    expect(codes(await run(both, 'voidReservation', free, GRANT))).toEqual(['SAME_PERSON']);
    expect(outcomeCodes(await prepare([id], both))).toEqual(['SAME_PERSON']);
    await prepare([id]);
    const payments = await paymentsOf([id]);
    const batch = await run(
      both,
      'createPaymentBatch',
      { paymentIds: [payments[0].id], title: '一批' },
      'batch { id }',
    );
    expect(codes(batch)).toEqual(['SAME_PERSON']);
    await send(payments);
    expect((await answer([paidRow(payments[0])], {}, both)).errors).toMatchObject([{ code: 'SAME_PERSON' }]);
  });

  test('who planned its parts does not pay them', async () => {
    const [id] = (await decided(1)) as [string];
    const both: TestActor = { ...payer, accountId: 'both' };
    const tranches = [{ milestone: '一次拨付', amount: '3000.00', dueOn: TODAY }];
    expect(codes(await run(both, 'saveTranches', { grantId: id, tranches }, GRANT))).toEqual([]);
    await reserve([id]);
    expect(outcomeCodes(await prepare([id], both))).toEqual(['SAME_PERSON']);
  });

  test('who checked neither corrects a payment nor books a return', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const checker: TestActor = { ...payer, accountId: 'officer' };
    const { rows } = await world.database.pool.query(
      `select id from grants.ledger_entry where kind = 'PAY' and case_id = $1`,
      ids,
    );
    const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
    expect(codes(await run(checker, 'correctEntry', correction, 'entry { id }'))).toEqual(['SAME_PERSON']);
    const demand = { grantId: ids[0], amount: '1.00', dueOn: TODAY, reason: '挪用' };
    const { clawBack } = await run(checker, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(checker, 'postReturn', back, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
  });

  test.each([
    ['who checked', 'CHECK'],
    ['who wrote the application', 'WRITE'],
  ])('%s does not order the payment at the bank', async (_who, kind) => {
    const [id] = (await decided(1, { steps: [[kind, 'both']] })) as [string];
    await reserve([id]);
    await prepare([id]);
    const [payment] = await paymentsOf([id]);
    const { batch } = await run(
      payer,
      'createPaymentBatch',
      { paymentIds: [payment.id], title: '一批' },
      'batch { id }',
    );
    const both: TestActor = { ...payer, accountId: 'both' };
    expect(codes(await run(both, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id }'))).toEqual([
      'SAME_PERSON',
    ]);
    const other: TestActor = { ...payer, accountId: 'other payer' };
    expect(codes(await run(other, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id }'))).toEqual([]);
    const steps = (
      await world.database.pool.query(`select actor_id from grants.case_step where case_id = $1 and kind = 'PAY'`, [id])
    ).rows;
    expect(steps.map(({ actor_id: actor }) => actor).toSorted()).toEqual(['other payer', 'payer']);
  });

  test('who paid does not accept', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const report = await putDocument(ids[0]!, 'ACCEPTANCE');
    const acceptance = { grantId: ids[0], acceptedOn: TODAY, documentId: report };
    expect(codes(await run(payer, 'acceptGrant', acceptance, GRANT))).toEqual(['SAME_PERSON']);
    expect(codes(await run(officer, 'acceptGrant', { ...acceptance, documentId: null }, GRANT))).toEqual([
      'DOCUMENT_MISSING',
    ]);
    expect(await run(officer, 'acceptGrant', acceptance, GRANT)).toMatchObject({ grant: { status: 'ACCEPTED' } });
    expect(await run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT)).toMatchObject({
      grant: { status: 'CLOSED' },
    });
  });
});
