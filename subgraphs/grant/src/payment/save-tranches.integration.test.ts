import { describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  decided,
  first,
  GRANT,
  officer,
  outcomeCodes,
  paidRow,
  paymentsOf,
  prepare,
  putDocument,
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

describe('when a grant is paid in two parts', () => {
  test('each part is due with its milestone, and the ledger follows the bank', async () => {
    const [id] = (await decided(1)) as [string];
    const parts = {
      grantId: id,
      tranches: [
        ['主体封顶', '1500.00', '2026-08-01'],
        ['竣工验收', '1500.00', '2026-10-01'],
      ].map(([milestone, amount, dueOn]) => ({ milestone, amount, dueOn })),
    };
    expect(codes(await run(officer, 'saveTranches', parts, GRANT))).toEqual([]);
    expect(outcomeCodes(await reserve([id]))).toEqual(['ok']);
    expect(outcomeCodes(await prepare([id]))).toEqual(['NOTHING_DUE']);
    const [before] = (await read(id)).tranches;
    const met = { trancheId: before.id, metOn: '2026-08-03' };
    expect(codes(await run(officer, 'meetTranche', { ...met, documentId: unionId(1) }, GRANT))).toEqual([
      'DOCUMENT_MISSING',
    ]);
    const evidence = await putDocument(id, 'EVIDENCE');
    expect(codes(await run(officer, 'meetTranche', { ...met, documentId: evidence }, GRANT))).toEqual([]);
    expect(outcomeCodes(await prepare([id]))).toEqual(['ok']);
    expect(outcomeCodes(await prepare([id]))).toEqual(['NOTHING_DUE']);
    const [payment] = await paymentsOf([id]);
    expect(payment).toMatchObject({ amount: '1500.00', status: 'PREPARED', tranche: { position: 1 } });
    expect(payment.payeeAccount).toMatch(/^\*{4}\d{4}$/);
    const { batch, file } = await send([payment]);
    expect(batch.status).toBe('EXPORTED');
    expect(file.startsWith('\uFEFF业务参考号,收款户名,收款账号,金额,用途\r\n')).toBe(true);
    expect(file).toContain(`${payment.reference},户名${first},62220000${first},1500.00,T-2026-${first}\r\n`);
    const { userErrors, paidCount } = await answer([paidRow(payment)]);
    expect({ userErrors, paidCount }).toEqual({ userErrors: [], paidCount: 1 });
    const after = await read(id);
    expect(after).toMatchObject({ status: 'PAYING', reserved: '1500.00', disbursed: '1500.00' });
    expect(
      after.entries.edges.map(({ node }: any) => [node.kind, node.amount, node.bookedOn, node.payment?.reference]),
    ).toEqual([
      ['RESERVE', '3000.00', '2026-07-01', undefined],
      ['PAY', '1500.00', '2026-08-01', payment.reference],
    ]);
    expect(after.steps.map(({ kind }: any) => kind).slice(-4)).toEqual(['RESERVE', 'EVIDENCE', 'PAY', 'PAY']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a plan that is not the award, to the fen, is refused', async () => {
    const [id] = await decided(1);
    const tranches = [{ milestone: '一次拨付', amount: '2999.99', dueOn: TODAY }];
    expect(codes(await run(officer, 'saveTranches', { grantId: id, tranches }, GRANT))).toEqual(['TRANCHES_INVALID']);
  });
});

describe('when an allowance is paid by the month', () => {
  test('it has twelve parts, and those whose month has come are due', async () => {
    const [id] = (await decided(1, { applied: 1_200.05, awarded: 1_200.05 })) as [string];
    await run(officer, 'saveTranches', { grantId: id, isMonthly: true }, GRANT);
    await reserve([id]);
    await prepare([id]);
    const { tranches, payments } = await read(id);
    expect(tranches).toHaveLength(12);
    expect(tranches[0]).toMatchObject({ month: '2026-01-01', amount: '100.01', status: 'PLANNED' });
    expect(tranches[11]).toMatchObject({ month: '2026-12-01', amount: '100.00' });
    // November has come, December has not.
    expect(payments.totalCount).toBe(11);
  });
});
