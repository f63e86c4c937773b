import { verifyRollups } from '@gonghui/kit';
import type { TestActor } from '@gonghui/kit/testing';
import { describe, expect, test } from 'vitest';
import { standingAwards } from '../case/standing-awards.sql.js';
import { unionId } from '../testing/organization-stand-in.js';
import {
  answer,
  codes,
  decided,
  first,
  GRANT,
  line,
  officer,
  outcomeCodes,
  paidRow,
  payer,
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
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { putLines, putSchemes } from '../testing/put-grants.js';

tellPaymentStory();

describe('when an award finds no money', () => {
  const REVOKE = 'grant { status awarded closedOn tranches { status } steps { kind note amount } }';
  const revoke = (id: string, actor: TestActor): Promise<any> =>
    run(actor, 'revokeGrant', { grantId: id, reason: '预算不足' }, REVOKE);
  const reviewer: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:decide', accountId: 'reviewer' };

  test('it is revoked with a reason, and its file is closed', async () => {
    const [id] = (await decided(1, { applied: 20_000, awarded: 20_000 })) as [string];
    const tranches = [{ milestone: '一次拨付', amount: '20000.00', dueOn: TODAY }];
    await run(officer, 'saveTranches', { grantId: id, tranches }, GRANT);
    expect(outcomeCodes(await reserve([id]))).toEqual(['OVER_BUDGET']);
    const revoked = await revoke(id, reviewer);
    expect(revoked).toMatchObject({
      userErrors: [],
      grant: { status: 'CLOSED', awarded: '0.00', closedOn: TODAY, tranches: [{ status: 'CANCELLED' }] },
    });
    expect(revoked.grant.steps.at(-1)).toEqual({ kind: 'REVOKE', note: '预算不足', amount: '-20000.00' });
    expect(codes(await revoke(id, reviewer))).toEqual(['STATE_CHANGED']);
    expect(outcomeCodes(await reserve([id]))).toEqual(['STATE_CHANGED']);
  });

  test('totals, sums of the scheme, breakdown and roll-up count what stands of awards, and what was paid', async () => {
    await putSchemes(world.database, [{ id: first + 50_000 }]);
    const own = { scheme: first + 50_000, line: line + 5000 };
    await putLines(world.database, [{ id: own.line, scheme: own.scheme }]);
    await putEntries(world.database, [{ line: own.line, kind: 'BUDGET', yuan: 10_000 }]);
    const [gone, freed, half] = (await decided(3, own)) as [string, string, string];
    const halves = ['主体封顶', '竣工验收'].map((milestone) => ({ milestone, amount: '1500.00', dueOn: TODAY }));
    await run(officer, 'saveTranches', { grantId: half, tranches: halves }, GRANT);
    expect(codes(await revoke(gone, reviewer))).toEqual([]);
    await reserve([freed, half]);
    const met = { trancheId: (await read(half)).tranches[0].id, metOn: TODAY };
    await run(officer, 'meetTranche', { ...met, documentId: await putDocument(half, 'EVIDENCE') }, GRANT);
    await prepare([half]);
    const payments = await paymentsOf([half]);
    await send(payments);
    expect(codes(await answer([paidRow(payments[0])]))).toEqual([]);
    const free = { bookedOn: TODAY, reason: '项目取消' };
    const FREED = 'grant { status awarded disbursed }';
    expect(await run(payer, 'voidReservation', { grantId: freed, ...free }, FREED)).toMatchObject({
      userErrors: [],
      grant: { status: 'CLOSED', awarded: '0.00', disbursed: '0.00' },
    });
    expect(await run(payer, 'voidReservation', { grantId: half, ...free }, FREED)).toMatchObject({
      userErrors: [],
      grant: { status: 'PAID', awarded: '1500.00', disbursed: '1500.00' },
    });
    const { data, errors } = await world.ask<any>(
      payer,
      `query($filter: GrantFilter!, $id: ID!) {
        grants(filter: $filter) { totals { awarded disbursed } }
        grantScheme(id: $id) { totals { awarded disbursed } }
        grantAggregates(filter: $filter, by: YEAR) { totals { awarded disbursed } } }`,
      { filter: { schemeId: unionId(own.scheme) }, id: unionId(own.scheme) },
    );
    expect(errors).toBeUndefined();
    const stands = { awarded: '1500.00', disbursed: '1500.00' };
    expect([data.grants.totals, data.grantScheme.totals, data.grantAggregates[0].totals]).toEqual([
      stands,
      stands,
      stands,
    ]);
    expect(await verifyRollups(world.database.pool, { since: '2026-01-01', until: '2026-12-31' })).toEqual([]);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('awards that were revoked or set free before are lowered to what stands of them', async () => {
    const [gone, standing] = (await decided(2)) as [string, string];
    await revoke(gone, reviewer);
    await world.database.pool.query('update grants.grant_case set awarded_fen = 300000 where id = $1', [gone]);
    for (const statement of standingAwards) await world.database.pool.query(statement);
    expect([(await read(gone)).awarded, (await read(standing)).awarded]).toEqual(['0.00', '3000.00']);
  });

  test('who checked it does not revoke it, nor another province; what is set aside is set free instead', async () => {
    const [id] = (await decided(1)) as [string];
    expect(codes(await revoke(id, { ...reviewer, accountId: 'officer' }))).toEqual(['SAME_PERSON']);
    expect(codes(await revoke(id, { ...reviewer, unionId: unionId(370300) }))).toEqual(['GRANT_NOT_FOUND']);
    await reserve([id]);
    expect(codes(await revoke(id, reviewer))).toEqual(['STATE_CHANGED']);
  });

  test('of a revocation and a reservation at the same moment one is refused', async () => {
    const [id] = (await decided(1)) as [string];
    const [revoked, reserved] = await Promise.all([revoke(id, reviewer), reserve([id])]);
    expect([
      [[], ['STATE_CHANGED']],
      [['STATE_CHANGED'], ['ok']],
    ]).toContainEqual([codes(revoked), outcomeCodes(reserved)]);
  });
});
