import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { grant } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { HardshipCause } from './hardship-cause.js';

const NOW = new Date('2026-04-15T08:00:00Z');
const cadre: TestActor = { unionId: unionId(360100), scopes: 'grant:read grant:apply', accountId: 'cadre' };
const payer: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:pay grant:payee', accountId: 'payer' };
const zibo: TestActor = { unionId: unionId(370300), scopes: 'grant:read grant:apply', accountId: 'zibo' };

let world: TestSubgraph;
let requests = 0;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => NOW);
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000, kind: 'SOLATIUM' }]);
  await putLines(world.database, [{ id: 1100, scheme: 1000 }]);
  await putCases(world.database, [
    {
      id: 1,
      scheme: 1000,
      line: 1100,
      applicant: 360100,
      applied: 10_000,
      awarded: 10_000,
      status: GrantStatus.RESERVED,
      decidedOn: '2026-01-02',
      steps: [['APPLY', 'cadre']],
    },
  ]);
  await putEntries(world.database, [
    { line: 1100, kind: 'BUDGET', yuan: 10_000 },
    { line: 1100, kind: 'RESERVE', yuan: 10_000, case: 1 },
  ]);
});
afterAll(() => world.close());

async function run(actor: TestActor, mutation: string, input: object, selection: string): Promise<any> {
  const type =
    mutation === 'issueBeneficiaryCode' || mutation === 'revokeBeneficiaryCode'
      ? 'BeneficiaryCodeInput'
      : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code field } ${selection} } }`,
    { input: { clientMutationId: `b-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

const household = {
  unionId: unionId(360100),
  cause: 'ILLNESS',
  members: 3,
  employed: 1,
  monthlyIncome: '1800.00',
  payeeAccount: '6222000000000001',
  registeredOn: '2026-01-20',
};
const register = async (householdCode: string, changes: object = {}): Promise<string> =>
  (await run(cadre, 'registerBeneficiary', { ...household, householdCode, ...changes }, 'beneficiary { id }'))
    .beneficiary.id;
const issue = async (beneficiaryId: string): Promise<string> =>
  (await run(cadre, 'issueBeneficiaryCode', { beneficiaryId }, 'code')).code;
const codes = (answer: { userErrors: { code: string }[] }): string[] => answer.userErrors.map(({ code }) => code);

/** What the bearer of a code sees, without signing in. */
async function scan(code: string, year = 2026): Promise<any> {
  const { data, errors } = await world.ask<Record<string, any>>(
    null,
    'query($code: String!, $year: Int!) { beneficiaryPayments(code: $code, year: $year) { month status } }',
    { code, year },
  );
  expect(errors).toBeUndefined();
  return data!['beneficiaryPayments'];
}

/** Prepares, sends and pays the help of a month. */
async function pay(ids: readonly string[], month: string): Promise<void> {
  const prepared = await run(
    payer,
    'prepareBeneficiaryPayments',
    { grantId: unionId(1), month, payments: ids.map((beneficiaryId) => ({ beneficiaryId, amount: '300.00' })) },
    'preparedCount',
  );
  expect(prepared).toMatchObject({ userErrors: [], preparedCount: ids.length });
  const { data } = await world.ask<any>(
    payer,
    '{ grantPayments(filter: { statuses: [PREPARED] }) { edges { node { id reference amount payeeName } } } }',
  );
  const payments = data.grantPayments.edges.map((edge: any) => edge.node);
  const { batch } = await run(
    payer,
    'createPaymentBatch',
    { paymentIds: payments.map((one: any) => one.id), title: '困难职工慰问' },
    'batch { id }',
  );
  await run(payer, 'exportPaymentBatch', { batchId: batch.id }, 'batch { id }');
  const rows = payments.map(
    (one: any) => `${one.reference},${one.amount},成功,${month.slice(0, 8)}28,B${one.reference}`,
  );
  const told = await run(
    payer,
    'importBankFile',
    {
      fileName: '回单.csv',
      dryRun: false,
      contentBase64: Buffer.from(['业务参考号,金额,结果,入账日期,银行流水号', ...rows].join('\n')).toString('base64'),
    },
    'paidCount',
  );
  expect(told).toMatchObject({ userErrors: [], paidCount: ids.length });
}

describe('when a household scans its code', () => {
  test('it sees each month since its registration, paid or not, and nothing else', async () => {
    const [one, other] = [await register('GX-0001'), await register('GX-0002')];
    const code = await issue(one);
    expect(code).toMatch(/^[\w-]{32}$/);
    await pay([one, other], '2026-01-01');
    await pay([one], '2026-03-01');
    expect(await scan(code)).toEqual([
      { month: '2026-01-01', status: 'PAID' },
      { month: '2026-02-01', status: 'UNPAID' },
      { month: '2026-03-01', status: 'PAID' },
      { month: '2026-04-01', status: 'UNPAID' },
    ]);
    expect(await scan(code, 2025)).toEqual([]);
    const { data } = await world.ask<any>(null, `{ __type(name: "BeneficiaryMonth") { fields { name } } }`);
    expect(data.__type.fields.map(({ name }: any) => name)).toEqual(['month', 'status']);
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('every other code is answered alike: wrong, revoked, replaced, another household’s number, or an id', async () => {
    const id = await register('GX-0003');
    const replaced = await issue(id);
    const revoked = await issue(id);
    expect(await scan(revoked)).not.toBeNull();
    await run(cadre, 'revokeBeneficiaryCode', { beneficiaryId: id }, 'beneficiary { hasCode }');
    const { rows } = await world.database.pool.query<{ token_hash: string }>(
      'select token_hash from grants.beneficiary where token_hash is not null limit 1',
    );
    const others = [replaced, revoked, 'GX-0001', id, '', 'A'.repeat(32), rows[0]!.token_hash, "' or 1=1", '码\0'];
    for (const code of others) expect(await scan(code), code).toBeNull();
  });

  test('a year that is none is refused, whatever the code', async () => {
    for (const code of [await issue(await register('GX-0004')), 'wrong']) {
      const { errors } = await world.ask(null, `{ beneficiaryPayments(code: "${code}", year: 1) { month } }`);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  test('nothing else of the ledger is open to nobody', async () => {
    for (const query of [
      '{ grantBeneficiaries { totalCount } }',
      '{ grantPayments { totalCount } }',
      `{ beneficiaryAnalysis(unionId: "${unionId(360100)}") { households } }`,
    ]) {
      const { errors } = await world.ask(null, query);
      expect(errors?.[0]?.extensions?.['code'], query).toBe('UNAUTHENTICATED');
    }
  });

  test('the code is kept nowhere: neither in the register, nor with the request, nor in the trail', async () => {
    const id = await register('GX-0005');
    const input = { clientMutationId: 'code-once', beneficiaryId: id };
    const { code } = await run(cadre, 'issueBeneficiaryCode', input, 'code');
    const { pool } = world.database;
    const { rows } = await pool.query(
      `select (select count(*) from audit.record where before::text || after::text like $1)::int as trail,
              (select count(*) from platform.mutation_key where result::text like $1)::int as requests,
              (select count(*) from grants.beneficiary b where b::text like $1)::int as register`,
      [`%${code}%`],
    );
    expect(rows[0]).toEqual({ trail: 0, requests: 0, register: 0 });
    expect((await run(cadre, 'issueBeneficiaryCode', input, 'code')).code).toBeNull();
    expect(await scan(code)).not.toBeNull();
  });
});

describe('when a household is registered', () => {
  test.each<[string, object, [string, string]]>([
    ['a name for a code', { householdCode: '汪某' }, ['BENEFICIARY_INVALID', 'householdCode']],
    ['a code that is taken', { householdCode: 'GX-0001' }, ['CODE_TAKEN', 'householdCode']],
    ['a union elsewhere', { unionId: unionId(370300) }, ['UNION_NOT_FOUND', 'unionId']],
    ['a day to come', { registeredOn: '2026-04-16' }, ['DATE_IN_FUTURE', 'registeredOn']],
  ])('%s is refused at its field', async (_what, changes, expected) => {
    const answer = await run(
      cadre,
      'registerBeneficiary',
      { ...household, householdCode: 'GX-9999', ...changes },
      'beneficiary { id }',
    );
    expect(answer.userErrors.map(({ code, field }: any) => [code, ...field])).toEqual([expected]);
  });

  test('a month is prepared once, from the month of registration, and no further than is reserved', async () => {
    const id = await register('GX-0006');
    const ask = (month: string, amount = '300.00', beneficiaryId = id, grantId = unionId(1)): Promise<any> =>
      run(
        payer,
        'prepareBeneficiaryPayments',
        { grantId, month, payments: [{ beneficiaryId, amount }] },
        'preparedCount',
      );
    expect(codes(await ask('2025-12-01'))).toEqual(['MONTH_INVALID']);
    expect(codes(await ask('2026-05-01'))).toEqual(['MONTH_INVALID']);
    expect(codes(await ask('2026-02-01', '10000.01'))).toEqual(['OVER_AWARD']);
    expect(codes(await ask('2026-02-01', '1.00', unionId(77)))).toEqual(['BENEFICIARY_NOT_FOUND']);
    await putCases(world.database, [
      {
        id: 2,
        scheme: 1000,
        line: 1100,
        applicant: 360300,
        applied: 100,
        awarded: 100,
        status: GrantStatus.RESERVED,
        decidedOn: '2026-01-02',
      },
    ]);
    expect(codes(await ask('2026-02-01', '1.00', id, unionId(2)))).toEqual(['BENEFICIARY_NOT_FOUND']);
    expect(codes(await ask('2026-02-11'))).toEqual([]);
    expect(codes(await ask('2026-02-01'))).toEqual(['MONTH_INVALID']);
  });

  test('its code ends with its hardship', async () => {
    const id = await register('GX-0007');
    const code = await issue(id);
    const ended = await run(
      cadre,
      'endBeneficiary',
      { beneficiaryId: id, removedOn: '2026-04-01' },
      'beneficiary { hasCode }',
    );
    expect(ended.beneficiary).toEqual({ hasCode: false });
    expect(await scan(code)).toBeNull();
    expect(codes(await run(cadre, 'issueBeneficiaryCode', { beneficiaryId: id }, 'code'))).toEqual([
      'BENEFICIARY_ENDED',
    ]);
    expect(codes(await run(zibo, 'revokeBeneficiaryCode', { beneficiaryId: id }, 'beneficiary { id }'))).toEqual([
      'BENEFICIARY_NOT_FOUND',
    ]);
  });
});

describe('when the account of a household is changed', () => {
  const ACCOUNT = 'beneficiary { payeeAccount accounts { account reason actorName } }';
  const NEW = '6222000000000077';
  const change = (beneficiaryId: string, changes: object = {}, actor = cadre): Promise<any> =>
    run(
      actor,
      'changeBeneficiaryAccount',
      { beneficiaryId, payeeAccount: NEW, reason: '银行卡挂失', ...changes },
      ACCOUNT,
    );
  const prepare = (beneficiaryId: string, actor = payer, grantId = unionId(1), month = '2026-04-01'): Promise<any> =>
    run(
      actor,
      'prepareBeneficiaryPayments',
      { grantId, month, payments: [{ beneficiaryId, amount: '10.00' }] },
      'preparedCount',
    );
  const paymentsOf = async (beneficiaryId: string): Promise<{ id: string; status: string; payee_account: string }[]> =>
    (
      await world.database.pool.query(
        'select id, status, payee_account from grants.payment where beneficiary_id = $1 order by number',
        [beneficiaryId],
      )
    ).rows;
  const put = (payments: readonly { id: string }[], actor = payer): Promise<any> =>
    run(actor, 'createPaymentBatch', { paymentIds: payments.map(({ id }) => id), title: '一批' }, 'batch { id }');
  const send = (batchId: string, actor = payer): Promise<any> =>
    run(actor, 'exportPaymentBatch', { batchId }, 'batch { status }');

  test('the reason and every account before it are kept, but for their last four digits', async () => {
    const id = await register('AC-0001');
    const { userErrors, beneficiary } = await change(id);
    expect({ userErrors, beneficiary }).toEqual({
      userErrors: [],
      beneficiary: {
        payeeAccount: '****0077',
        accounts: [
          { account: '****0077', reason: '银行卡挂失', actorName: 'Test' },
          { account: '****0001', reason: null, actorName: 'Test' },
        ],
      },
    });
    await expect(world.database.pool.query('delete from grants.beneficiary_account')).rejects.toThrow(/never changed/);
    const { rows } = await world.database.pool.query(
      `select count(*)::int as kept from audit.record where before::text || after::text like '%' || $1 || '%'`,
      [NEW],
    );
    expect(rows[0].kept).toBe(0);
  });

  test.each<[string, object, TestActor, string]>([
    ['to the account of now', { payeeAccount: '6222 0000 0000 0001' }, cadre, 'ACCOUNT_UNCHANGED'],
    ['to no account', { payeeAccount: '12' }, cadre, 'ACCOUNT_INVALID'],
    ['without a reason', { reason: ' ' }, cadre, 'REASON_INVALID'],
    ['by another province', {}, zibo, 'BENEFICIARY_NOT_FOUND'],
  ])('%s it is refused', async (_what, changes, actor, code) => {
    const id = await register(`AC-R${++requests}`);
    expect(codes(await change(id, changes, actor))).toEqual([code]);
  });

  test('a payment that was prepared before goes nowhere, and is prepared anew to the new account', async () => {
    const id = await register('AC-0002');
    expect(codes(await prepare(id))).toEqual([]);
    await change(id);
    expect(codes(await put(await paymentsOf(id)))).toEqual(['ACCOUNT_CHANGED']);
    expect(codes(await prepare(id))).toEqual([]);
    expect(codes(await prepare(id))).toEqual(['MONTH_INVALID']);
    const [old, fresh] = await paymentsOf(id);
    expect([old!.status, fresh!.status, fresh!.payee_account]).toEqual(['CANCELLED', 'PREPARED', NEW]);
    const { batch } = await put([fresh!]);
    await change(id, { payeeAccount: '6222000000000078' });
    expect(codes(await send(batch.id))).toEqual(['ACCOUNT_CHANGED']);
    expect(codes(await prepare(id))).toEqual([]);
    expect(codes(await send(batch.id))).toEqual(['BATCH_DISSOLVED']);
    expect(codes(await put((await paymentsOf(id)).slice(-1)))).toEqual([]);
  });

  test('who registered a household, or changed its account, prepares, orders and repeats no payment of it', async () => {
    const id = await register('AC-0003');
    const both: TestActor = { ...payer, accountId: 'both', scopes: 'grant:read grant:apply grant:pay grant:payee' };
    const first: TestActor = { ...both, accountId: 'cadre' };
    expect(codes(await change(id, {}, both))).toEqual([]);
    for (const actor of [both, first]) expect(codes(await prepare(id, actor))).toEqual(['SAME_PERSON']);
    expect(codes(await prepare(id))).toEqual([]);
    const payments = await paymentsOf(id);
    expect(codes(await put(payments, both))).toEqual(['SAME_PERSON']);
    const { batch } = await put(payments);
    expect(codes(await send(batch.id, both))).toEqual(['SAME_PERSON']);
    expect(codes(await send(batch.id))).toEqual([]);
    await world.database.pool.query(`update grants.payment set status = 'FAILED', failure = '账号有误' where id = $1`, [
      payments[0]!.id,
    ]);
    const again = { paymentIds: [payments[0]!.id] };
    expect(codes(await run(both, 'retryPayments', again, 'preparedCount'))).toEqual(['SAME_PERSON']);
    expect(codes(await run(payer, 'retryPayments', again, 'preparedCount'))).toEqual([]);
  });

  test('a grant pays no household whose account was set by who checked or decided it', async () => {
    await putCases(world.database, [
      {
        id: 3,
        scheme: 1000,
        line: 1100,
        applicant: 360100,
        applied: 100,
        awarded: 100,
        status: GrantStatus.APPROVED,
        decidedOn: '2026-01-02',
        steps: [
          ['APPLY', 'clerk'],
          ['CHECK', 'officer'],
          ['DECIDE', 'decider'],
        ],
      },
    ]);
    await world.database.pool.query(
      `update grants.grant_case set status = 'RESERVED', reserved_fen = 10000 where id = $1`,
      [unionId(3)],
    );
    const id = await register('AC-0004');
    await change(id, {}, { ...cadre, accountId: 'decider' });
    expect(codes(await prepare(id, payer, unionId(3)))).toEqual(['SAME_PERSON']);
    expect(codes(await prepare(await register('AC-0005'), payer, unionId(3)))).toEqual([]);
  });
});

describe('when a federation analyses its register', () => {
  test('it counts households by cause, size, income and place, within its scope', async () => {
    await world.database.pool.query('delete from grants.payment where status <> $1 and beneficiary_id is not null', [
      'PAID',
    ]);
    await register('AN-1', {
      unionId: unionId(360112),
      cause: 'DISABILITY',
      members: 2,
      employed: 0,
      monthlyIncome: '900',
    });
    await register('AN-2', {
      unionId: unionId(360112),
      cause: 'DISABILITY',
      members: 4,
      employed: 2,
      monthlyIncome: '12000',
    });
    await register('AN-3', {
      unionId: unionId(360112),
      cause: 'EDUCATION',
      members: 4,
      employed: 1,
      monthlyIncome: '2000',
    });
    const ask = async (actor: TestActor, union: number): Promise<any> => {
      const { data, errors } = await world.ask<any>(
        actor,
        `{ beneficiaryAnalysis(unionId: "${unionId(union)}") { households members employed byCause { cause households isHidden } bySize { key households } byIncome { key households } byArea { union { id } households } } }`,
      );
      expect(errors).toBeUndefined();
      return data.beneficiaryAnalysis;
    };
    expect(await ask(cadre, 360112)).toEqual({
      households: 3,
      members: 10,
      employed: 3,
      byCause: Object.values(HardshipCause)
        .toSorted()
        .map((cause) => ({ cause, households: null, isHidden: true })),
      bySize: [
        { key: '2', households: 1 },
        { key: '4', households: 2 },
      ],
      byIncome: [
        { key: '0', households: 1 },
        { key: '500', households: 1 },
        { key: '2000', households: 1 },
      ],
      byArea: [{ union: { id: unionId(360112) }, households: 3 }],
    });
    const province = await ask(payer, 360000);
    expect(province.byArea).toEqual([{ union: { id: unionId(360100) }, households: province.households }]);
    expect(province.byCause.filter(({ households }: any) => households > 0 && households < 8)).toEqual([]);
    const shown = province.byCause.reduce((sum: number, { households }: any) => sum + households, 0);
    expect(province.households - shown).toBeGreaterThanOrEqual(8);
    await register('AN-4', { unionId: unionId(900001) });
    expect(await ask(cadre, 900001)).toMatchObject({ households: 1, byCause: null });
    const { byArea } = await ask(cadre, 360100);
    expect(byArea.map(({ union }: any) => union.id).toSorted()).toEqual([unionId(360100), unionId(360112)]);
    expect(await ask(cadre, 360000)).toBeNull();
    expect(await ask(zibo, 360112)).toBeNull();
  });
});
