import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  decided,
  first,
  GRANT,
  officer,
  order,
  paidRow,
  payer,
  putDocument,
  read,
  run,
  TODAY,
  world,
  tellPaymentStory,
} from '../testing/payment-story.js';
import { ledgerFaults } from '../testing/put-entries.js';

tellPaymentStory();

describe('when money is demanded back', () => {
  test('a claw-back is demanded by a day, answered by returns, and known to be late', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    expect(codes(await run(officer, 'clawBackGrant', { ...demand, amount: '3000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_DISBURSED',
    ]);
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id isLate amount returned }');
    expect(clawBack).toMatchObject({ isLate: false, amount: '1000.00', returned: '0.00' });
    expect(codes(await run(officer, 'clawBackGrant', { ...demand, amount: '2000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_DISBURSED',
    ]);
    await world.database.pool.query(`update grants.claw_back set due_on = '2026-11-21' where id = $1`, [clawBack.id]);
    const back = { clawBackId: clawBack.id, bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', { ...back, amount: '1000.01' }, 'clawBack { id }'))).toEqual([
      'OVER_CLAW_BACK',
    ]);
    expect(await run(payer, 'postReturn', { ...back, amount: '400.00' }, 'clawBack { returned isLate }')).toMatchObject(
      {
        clawBack: { returned: '400.00', isLate: false },
      },
    );
    expect(await read(ids[0]!)).toMatchObject({ status: 'PAID', disbursed: '3000.00', returned: '400.00' });
    await world.database.pool.query(
      `update grants.claw_back set demanded_on = '2026-11-01', due_on = '2026-11-20' where id = $1`,
      [clawBack.id],
    );
    expect((await read(ids[0]!)).clawBacks).toMatchObject([{ isLate: true }]);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a payment of which money was claimed back is not corrected, and a return once', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1000.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
    const correct = async (kind: string): Promise<string[]> => {
      const { rows } = await world.database.pool.query(
        'select id from grants.ledger_entry where kind = $1 and case_id = $2 and corrects_id is null',
        [kind, ids[0]],
      );
      const correction = { entryId: rows[0].id, bookedOn: TODAY, reason: '银行退回' };
      return codes(await run(payer, 'correctEntry', correction, 'entry { id }'));
    };
    expect(await correct('PAY')).toEqual(['RETURN_OUTSTANDING']);
    expect(await correct('RETURN')).toEqual([]);
    expect(await correct('RETURN')).toEqual(['ALREADY_CORRECTED']);
    expect(await read(ids[0]!)).toMatchObject({ disbursed: '3000.00', returned: '0.00' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a demand that was a mistake is withdrawn with a reason, while nothing came back on it', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '3000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    const withdraw = (id: string, changes: object = {}, actor = officer): Promise<any> =>
      run(
        actor,
        'withdrawClawBack',
        { clawBackId: id, reason: '核实后系误记', ...changes },
        'clawBack { withdrawnOn withdrawal isLate settledOn grant { steps { kind note amount } } }',
      );
    expect(codes(await withdraw(clawBack.id, { reason: '' }))).toEqual(['REASON_INVALID']);
    expect(codes(await withdraw(unionId(1)))).toEqual(['CLAW_BACK_NOT_FOUND']);
    expect(codes(await withdraw(clawBack.id, {}, payer))).toEqual(['SAME_PERSON']);
    expect(codes(await withdraw(clawBack.id, {}, { ...officer, unionId: unionId(360100) }))).toEqual([
      'GRANT_NOT_FOUND',
    ]);
    await world.database.pool.query(`update grants.claw_back set due_on = '2026-11-21' where id = $1`, [clawBack.id]);
    const withdrawn = await withdraw(clawBack.id);
    expect(withdrawn).toMatchObject({
      userErrors: [],
      clawBack: { withdrawnOn: TODAY, withdrawal: '核实后系误记', isLate: false, settledOn: null },
    });
    expect(withdrawn.clawBack.grant.steps.at(-1)).toEqual({
      kind: 'CLAW_BACK',
      note: '核实后系误记',
      amount: '-3000.00',
    });
    expect(codes(await withdraw(clawBack.id))).toEqual(['STATE_CHANGED']);
    const back = { clawBackId: clawBack.id, amount: '1.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(payer, 'postReturn', back, 'clawBack { id }'))).toEqual(['STATE_CHANGED']);
    const { clawBack: again } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    expect(codes(await run(payer, 'postReturn', { ...back, clawBackId: again.id }, 'clawBack { id }'))).toEqual([]);
    expect(codes(await withdraw(again.id))).toEqual(['STATE_CHANGED']);
  });

  test('a withdrawn demand holds up neither a correction nor the closing, and is not late', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const demand = { grantId: ids[0], amount: '3000.00', dueOn: '2026-12-01', reason: '挪用' };
    const { clawBack } = await run(officer, 'clawBackGrant', demand, 'clawBack { id }');
    await run(officer, 'withdrawClawBack', { clawBackId: clawBack.id, reason: '误记' }, 'clawBack { id }');
    await world.database.pool.query(
      `update grants.claw_back set demanded_on = '2026-09-01', due_on = '2026-10-01' where id = $1`,
      [clawBack.id],
    );
    const auditor: TestActor = { ...officer, scopes: 'grant:read grant:audit', accountId: 'auditor' };
    const { data } = await world.ask<any>(
      auditor,
      'query($filter: GrantFilter) { grantLateReturns(filter: $filter) { totalCount } }',
      { filter: { text: `T-2026-${first}` } },
    );
    expect(data.grantLateReturns.totalCount).toBe(0);
    const report = await putDocument(ids[0]!, 'ACCEPTANCE');
    const acceptance = { grantId: ids[0], acceptedOn: TODAY, documentId: report };
    expect(codes(await run(officer, 'acceptGrant', acceptance, GRANT))).toEqual([]);
    expect(codes(await run(officer, 'closeGrant', { grantId: ids[0], closedOn: TODAY }, GRANT))).toEqual([]);
  });

  test('who demands money back does not book its return, and who paid or booked a return demands none', async () => {
    const ids = await decided(1);
    const { payments } = await order(ids);
    await answer([paidRow(payments[0])]);
    const both: TestActor = { ...payer, accountId: 'both' };
    const clerk: TestActor = { ...payer, accountId: 'clerk' };
    const demand = { grantId: ids[0], amount: '1000.00', dueOn: '2026-12-01', reason: '挪用' };
    expect(codes(await run(payer, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    const { clawBack } = await run(both, 'clawBackGrant', demand, 'clawBack { id }');
    const back = { clawBackId: clawBack.id, amount: '1000.00', bookedOn: TODAY, note: '银行回单' };
    expect(codes(await run(both, 'postReturn', back, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
    expect(codes(await run(clerk, 'postReturn', back, 'clawBack { id }'))).toEqual([]);
    expect(codes(await run(clerk, 'clawBackGrant', demand, 'clawBack { id }'))).toEqual(['SAME_PERSON']);
  });
});
