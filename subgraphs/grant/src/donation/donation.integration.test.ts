import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { unionId } from '../testing/organization-stand-in.js';
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';

let world: TestSubgraph;
let requests = 0;
let line = 2000;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [{ id: 1000, kind: 'SOLATIUM' }]);
});
afterAll(() => world.close());

async function run(actor: TestActor, mutation: string, input: object, selection: string): Promise<any> {
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
       ${mutation}(input: $input) { userErrors { code message } ${selection} } }`,
    { input: { clientMutationId: `d-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

/** A line of its own that donations fill. */
async function donationLine(): Promise<number> {
  await putLines(world.database, [{ id: ++line, scheme: 1000 }]);
  await world.database.pool.query(`update grants.budget_line set funded_by = 'DONATIONS' where id = $1`, [
    unionId(line),
  ]);
  return line;
}
const donate = (to: number, amount: string, actor: TestActor = people.granter): Promise<any> =>
  run(
    actor,
    'recordDonation',
    { lineId: unionId(to), source: '公司职工', amount, receivedOn: '2026-06-01' },
    'donation { id source amount isCorrection isCorrected }',
  );
const takeOut = (donationId: string): Promise<any> =>
  run(people.granter, 'correctDonation', { donationId, reason: '金额录错' }, 'donation { id isCorrection }');
const close = (id: number): Promise<any> =>
  run(people.granter, 'closeGrant', { grantId: unionId(id), closedOn: '2026-11-20' }, 'grant { status }');
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

async function raisingOf(of: number, actor: TestActor = people.auditor): Promise<any> {
  const { data, errors } = await world.ask<any>(
    actor,
    `query($id: ID!) { grantScheme(id: $id) { budgetLines { id fundedBy fundRaising { raised handedOver left } donations { amount } } } }`,
    { id: unionId(1000) },
  );
  expect(errors).toBeUndefined();
  return data.grantScheme?.budgetLines.find(({ id }: { id: string }) => id === unionId(of));
}

/** An accepted campaign with an award, of which so much is paid; yuan. */
async function campaign(id: number, on: number, awarded: number, paid: number): Promise<void> {
  await putCases(world.database, [
    {
      id,
      scheme: 1000,
      line: on,
      applied: awarded,
      awarded,
      status: GrantStatus.ACCEPTED,
      steps: [['APPLY', 'cadre']],
    },
  ]);
  await putEntries(world.database, [
    { line: on, kind: 'RESERVE', yuan: awarded, case: id },
    { line: on, kind: 'PAY', yuan: paid, case: id },
  ]);
}

describe('when a campaign is to be closed', () => {
  test('S66: it is refused with the yuan that are left, until all that was raised is handed over', async () => {
    const on = await donationLine();
    await donate(on, '50000.00');
    await donate(on, '3600.00');
    await campaign(10, on, 53_600, 45_000);
    expect(await raisingOf(on)).toMatchObject({
      fundRaising: { raised: '53600.00', handedOver: '45000.00', left: '8600.00' },
    });
    expect((await close(10)).userErrors).toEqual([
      {
        code: 'NOT_HANDED_OVER',
        message: 'Of 53600.00 yuan raised, 8600.00 yuan are not handed over yet. Hand them over first.',
      },
    ]);
    await putEntries(world.database, [{ line: on, kind: 'PAY', yuan: 8_600, case: 10 }]);
    expect(await close(10)).toMatchObject({ userErrors: [], grant: { status: 'CLOSED' } });
    expect(await raisingOf(on)).toMatchObject({ fundRaising: { left: '0.00' } });
    expect(codes(await donate(on, '1.00')), 'what comes later').toEqual(['CAMPAIGN_CLOSED']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('what is awarded below what was raised keeps it open', async () => {
    const on = await donationLine();
    await donate(on, '100.00');
    await campaign(11, on, 90, 90);
    expect((await close(11)).userErrors).toMatchObject([
      { code: 'NOT_HANDED_OVER', message: expect.stringContaining(' 10.00 yuan ') },
    ]);
  });

  test('what is set aside for another campaign on the line is not its own', async () => {
    const on = await donationLine();
    await donate(on, '100.00');
    await campaign(12, on, 60, 60);
    await campaign(13, on, 40, 10);
    expect(codes(await close(12))).toEqual([]);
    expect(codes(await close(13))).toEqual(['NOT_HANDED_OVER']);
  });
});

describe('when donations are recorded', () => {
  test('a wrong one is taken out again, once, unless it is spent', async () => {
    const on = await donationLine();
    const { donation } = await donate(on, '500.00');
    const taken = await takeOut(donation.id);
    expect(taken).toMatchObject({ userErrors: [], donation: { isCorrection: true } });
    expect(await raisingOf(on)).toMatchObject({ fundRaising: { raised: '0.00' } });
    for (const id of [donation.id, taken.donation.id]) expect(codes(await takeOut(id))).toEqual(['ALREADY_CORRECTED']);
    const spent = await donate(on, '300.00');
    await campaign(14, on, 300, 300);
    expect(codes(await takeOut(spent.donation.id))).toEqual(['OVER_BUDGET']);
  });

  test('a line holds what was raised and nothing else', async () => {
    const on = await donationLine();
    await expect(putEntries(world.database, [{ line: on, kind: 'BUDGET', yuan: 5 }])).rejects.toMatchObject({
      code: 'GD001',
    });
    const save = (amount: string): Promise<any> =>
      run(
        people.granter,
        'saveBudgetLine',
        { schemeId: unionId(1000), year: 2026, name: `募捐 ${amount}`, fundedBy: 'DONATIONS', amount },
        'budgetLine { fundedBy fundRaising { raised } }',
      );
    expect(codes(await save('100.00'))).toEqual(['FUNDED_BY_DONATIONS']);
    expect((await save('0.00')).budgetLine).toEqual({ fundedBy: 'DONATIONS', fundRaising: { raised: '0.00' } });
    await putLines(world.database, [{ id: 1999, scheme: 1000 }]);
    expect(codes(await donate(1999, '1.00'))).toEqual(['NOT_FROM_DONATIONS']);
    expect(codes(await donate(on, '-1.00'))).toEqual(['AMOUNT_INVALID']);
  });

  test('a union outside neither sees nor records, and nobody changes one', async () => {
    const on = await donationLine();
    await donate(on, '20.00');
    expect(await raisingOf(on, people.ziboCadre)).toBeUndefined();
    const outside: TestActor = { ...people.ziboCadre, scopes: 'grant:read grant:design' };
    expect(codes(await donate(on, '1.00', outside))).toEqual(['LINE_NOT_FOUND']);
    await expect(world.database.pool.query('update grants.donation set amount_fen = 1')).rejects.toMatchObject({
      code: 'GL010',
    });
    // A reader below the funder sees that the line exists, and nothing of its money.
    expect(await raisingOf(on, people.xinjianCadre)).toMatchObject({ fundRaising: null, donations: [] });
  });
});

describe('when a revolving fund advances money', () => {
  test('S95: after 5,000,000 − 600,000 + 450,000 more than 4,850,000 is refused with the balance', async () => {
    await putSchemes(world.database, [{ id: 1500, kind: 'REVOLVING_FUND' }]);
    await putLines(world.database, [{ id: 1510, scheme: 1500 }]);
    await putCases(world.database, [
      { id: 20, scheme: 1500, line: 1510, applied: 600_000, awarded: 600_000, status: GrantStatus.PAID },
      ...[4_850_000.01, 4_850_000].map((awarded, index) => ({
        id: 21 + index,
        scheme: 1500,
        line: 1510,
        applied: awarded,
        awarded,
        status: GrantStatus.APPROVED,
      })),
    ]);
    await putEntries(world.database, [
      { line: 1510, kind: 'BUDGET', yuan: 5_000_000 },
      { line: 1510, kind: 'RESERVE', yuan: 600_000, case: 20 },
      { line: 1510, kind: 'PAY', yuan: 600_000, case: 20 },
      { line: 1510, kind: 'RETURN', yuan: 450_000, case: 20 },
      { line: 1510, kind: 'REAPPROPRIATE', yuan: 450_000 },
    ]);
    const reserve = (id: number): Promise<any> =>
      run(
        people.payer,
        'reserveGrants',
        { grantIds: [unionId(id)], bookedOn: '2026-11-20' },
        'outcomes { ok userErrors { code message } }',
      );
    expect((await reserve(21)).outcomes).toEqual([
      {
        ok: false,
        userErrors: [
          {
            code: 'INSUFFICIENT_FUNDS',
            message:
              'The balance of the fund is 4850000.00 yuan, the advance 4850000.01. Recover what is outstanding first.',
          },
        ],
      },
    ]);
    expect((await reserve(22)).outcomes).toMatchObject([{ ok: true }]);
  });
});
