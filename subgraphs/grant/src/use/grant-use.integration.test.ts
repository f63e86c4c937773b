import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';

const REFUNDS = 1000;
const LINE = 1010;
const { nanchangCadre, auditor } = people;

let world: TestSubgraph;
let requests = 0;
let grants = 0;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [{ id: REFUNDS, kind: 'DUES_REFUND' }, { id: 1100 }]);
  await putLines(world.database, [
    { id: LINE, scheme: REFUNDS },
    { id: 1110, scheme: 1100 },
  ]);
  for (const line of [LINE, 1110]) await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 100_000 }]);
});
afterAll(() => world.close());

async function run(actor: TestActor, mutation: string, input: object, selection: string): Promise<any> {
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
       ${mutation}(input: $input) { userErrors { code message field } ${selection} } }`,
    { input: { clientMutationId: `u-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

/** A refund of Nanchang, of which so much is paid; yuan. */
async function refund(paid: number, scheme = REFUNDS): Promise<number> {
  const id = ++grants;
  const line = scheme + 10;
  await putCases(world.database, [
    { id, scheme, line, applied: 1111, awarded: 1111, status: GrantStatus.PAID, steps: [['APPLY', 'cadre']] },
  ]);
  await putEntries(world.database, [{ line, kind: 'RESERVE', yuan: 1111, case: id }]);
  if (paid > 0) await putEntries(world.database, [{ line, kind: 'PAY', yuan: paid, case: id }]);
  return id;
}

const use = (id: number, amount: string, changes: object = {}, actor: TestActor = nanchangCadre): Promise<any> =>
  run(
    actor,
    'recordGrantUse',
    { grantId: unionId(id), usedFor: '劳动竞赛奖励', amount, usedOn: '2026-06-01', recipients: '获奖班组', ...changes },
    'use { id usedFor amount usedOn recipients recordedBy isCorrection isCorrected document { fileName } }',
  );
const takeBack = (useId: string, actor: TestActor = nanchangCadre): Promise<any> =>
  run(actor, 'takeBackGrantUse', { useId, reason: '金额录错' }, 'use { id amount isCorrection }');
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

const USES =
  'usedTotal unused uses { id usedFor amount recipients isCorrection isCorrected reason document { fileName } }';

async function usesOf(id: number, actor: TestActor = auditor): Promise<any> {
  const { data, errors } = await world.ask<any>(actor, `query($id: ID!) { grant(id: $id) { ${USES} } }`, {
    id: unionId(id),
  });
  expect(errors).toBeUndefined();
  return data.grant;
}

async function attach(id: number, to: number): Promise<string> {
  await world.database.pool.query(
    `insert into grants.case_document (id, case_id, union_id, kind, file_name, media_type, size, sha256, content)
     values ($1, $2, $3, 'EVIDENCE', '发放表.txt', 'text/plain', 1, 'x', '\\x41')`,
    [unionId(id), unionId(to), unionId(360100)],
  );
  return unionId(id);
}

describe('when the use of a refund is recorded', () => {
  test('S10: an auditor opens the refund and sees the prizes paid of it, what is used and what is left', async () => {
    const id = await refund(1111);
    const documentId = await attach(700, id);
    expect(await use(id, '800.00', { documentId })).toMatchObject({
      userErrors: [],
      use: { usedFor: '劳动竞赛奖励', amount: '800.00', usedOn: '2026-06-01', isCorrection: false, isCorrected: false },
    });
    await use(id, '111.00', { usedFor: '技能培训', recipients: null, usedOn: '2026-07-01' });
    expect(await usesOf(id)).toMatchObject({
      usedTotal: '911.00',
      unused: '200.00',
      uses: [
        { usedFor: '技能培训', amount: '111.00', recipients: null, document: null },
        { usedFor: '劳动竞赛奖励', amount: '800.00', recipients: '获奖班组', document: { fileName: '发放表.txt' } },
      ],
    });
  });

  test('more than was paid less what came back is refused with what is left', async () => {
    const id = await refund(1000);
    await putEntries(world.database, [{ line: LINE, kind: 'RETURN', yuan: 100, case: id }]);
    await use(id, '500.00');
    expect((await use(id, '400.01')).userErrors).toEqual([
      {
        code: 'USE_ABOVE_PAID',
        message: 'Of what was paid, 400.00 yuan are unused. Record no more than that.',
        field: ['amount'],
      },
    ]);
    expect(codes(await use(id, '400.00'))).toEqual([]);
    expect(await usesOf(id)).toMatchObject({ usedTotal: '900.00', unused: '0.00' });
    expect((await use(await refund(0), '0.01')).userErrors, 'nothing is paid yet').toMatchObject([
      { code: 'USE_ABOVE_PAID', message: expect.stringContaining(' 0.00 yuan ') },
    ]);
  });

  test('of two who spend the rest at once the second is refused', async () => {
    const id = await refund(1000);
    const outcomes = await Promise.all([use(id, '600.00'), use(id, '600.00')]);
    expect(outcomes.flatMap(({ userErrors }: any) => userErrors)).toMatchObject([
      { code: 'USE_ABOVE_PAID', message: expect.stringContaining(' 400.00 yuan ') },
    ]);
    expect(await usesOf(id)).toMatchObject({ usedTotal: '600.00' });
  });

  test('what is used does not come back, until the use is taken back', async () => {
    const id = await refund(1000);
    const { use: written } = await use(id, '900.00');
    const back = (yuan: number): Promise<void> =>
      putEntries(world.database, [{ line: LINE, kind: 'RETURN', yuan, case: id }]);
    await expect(back(100.01)).rejects.toMatchObject({ code: 'GU003' });
    await back(100);
    await takeBack(written.id);
    await back(900);
    expect(await usesOf(id)).toMatchObject({ usedTotal: '0.00', unused: '0.00' });
  });

  test('what cannot be is told beside its field, and other grants have no use to record', async () => {
    const id = await refund(1000);
    const elsewhere = await attach(701, await refund(1000));
    expect(codes(await use(id, '-1.00', { usedFor: '', usedOn: '2026-12-01' }))).toEqual([
      'USE_INVALID',
      'USE_INVALID',
      'DATE_IN_FUTURE',
    ]);
    for (const documentId of [elsewhere, unionId(799), 'no id'])
      expect(codes(await use(id, '1.00', { documentId }))).toEqual(['GRANT_DOCUMENT_NOT_FOUND']);
    const subsidy = await refund(1000, 1100);
    expect(codes(await use(subsidy, '1.00'))).toEqual(['NO_USE_TO_RECORD']);
    expect(await usesOf(subsidy)).toEqual({ usedTotal: null, unused: null, uses: [] });
  });
});

describe('when a use was recorded wrongly', () => {
  test('another entry takes it back with its reason, once, and its amount is free again', async () => {
    const id = await refund(500);
    const { use: wrong } = await use(id, '500.00');
    const taken = await takeBack(wrong.id);
    expect(taken).toMatchObject({ userErrors: [], use: { amount: '500.00', isCorrection: true } });
    for (const useId of [wrong.id, taken.use.id]) expect(codes(await takeBack(useId))).toEqual(['ALREADY_CORRECTED']);
    expect(codes(await use(id, '500.00'))).toEqual([]);
    const { uses, usedTotal } = await usesOf(id);
    expect(usedTotal).toBe('500.00');
    expect(uses).toHaveLength(3);
    expect(uses.find((one: any) => one.id === wrong.id)).toMatchObject({ isCorrected: true, reason: null });
    expect(uses.find((one: any) => one.id === taken.use.id)).toMatchObject({ isCorrected: false, reason: '金额录错' });
  });

  test('of two who take it back at once the second is refused', async () => {
    const id = await refund(500);
    const { use: wrong } = await use(id, '10.00');
    const outcomes = await Promise.all([takeBack(wrong.id), takeBack(wrong.id)]);
    expect(outcomes.flatMap(codes)).toEqual(['ALREADY_CORRECTED']);
    expect(await usesOf(id)).toMatchObject({ usedTotal: '0.00' });
  });
});

describe('what the database holds', () => {
  test('nobody changes or deletes a use, and the role may only read and add', async () => {
    await use(await refund(10), '1.00');
    for (const [statement, code] of [
      ['update grants.grant_use set amount_fen = 1', 'GL010'],
      ['delete from grants.grant_use', 'GL010'],
      ['truncate grants.grant_use cascade', /GL010|GHA02/],
    ] as const)
      await expect(world.database.pool.query(statement), statement).rejects.toMatchObject({
        code: code instanceof RegExp ? expect.stringMatching(code) : code,
      });
    const { rows } = await world.database.pool.query<{ held: string }>(
      `select privilege_type as held from information_schema.role_table_grants
        where grantee = 'gonghui_grant' and table_schema = 'grants' and table_name = 'grant_use' order by 1`,
    );
    expect(rows.map(({ held }) => held)).toEqual(['INSERT', 'SELECT']);
  });

  test('several uses in one statement, of another union or with a foreign document are held to the same', async () => {
    const id = await refund(100);
    const foreign = await attach(702, await refund(100));
    const put = (amounts: readonly number[], { union = 360100, document = null as string | null } = {}) =>
      world.database.pool.query(
        `insert into grants.grant_use (id, case_id, union_id, used_for, amount_fen, used_on, document_id, actor, actor_name)
         select platform.uuid7(), $1, $2, '奖励', amount, '2026-06-01', $3, 'test', '测试' from unnest($4::bigint[]) amount`,
        [unionId(id), unionId(union), document, amounts],
      );
    await expect(put([6_000, 6_000])).rejects.toMatchObject({ code: 'GU001', detail: '4000' });
    await expect(put([1], { union: 360112 })).rejects.toMatchObject({ code: 'GU002' });
    await expect(put([1], { document: foreign })).rejects.toMatchObject({ code: 'GU002' });
    await put([6_000, 4_000]);
    expect(await usesOf(id)).toMatchObject({ unused: '0.00' });
  });
});

describe('who reads and records uses', () => {
  test('a union outside neither sees nor writes, and an auditor writes nothing', async () => {
    const id = await refund(100);
    const { use: written } = await use(id, '10.00');
    expect(await usesOf(id, people.ziboCadre)).toBeNull();
    expect(codes(await use(id, '1.00', {}, people.ziboCadre))).toEqual(['GRANT_NOT_FOUND']);
    expect(codes(await takeBack(written.id, people.ziboCadre))).toEqual(['USE_NOT_FOUND']);
    for (const [mutation, input] of [
      ['recordGrantUse', { grantId: unionId(id), usedFor: '奖励', amount: '1.00', usedOn: '2026-06-01' }],
      ['takeBackGrantUse', { useId: written.id, reason: '审计员不能改' }],
    ] as const) {
      const { errors } = await world.ask(
        auditor,
        `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { use { id } } }`,
        { input: { clientMutationId: `u-audit-${mutation}`, ...input } },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  test('a page of grants takes one statement for their uses', async () => {
    for (const amount of ['1.00', '2.00']) await use(await refund(100), amount);
    world.statements.length = 0;
    const { data, errors } = await world.ask<any>(auditor, `{ grants(first: 100) { edges { node { ${USES} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.grants.edges.length).toBeGreaterThan(2);
    expect(world.statements.filter((one) => one.includes('"grant_use"'))).toHaveLength(1);
  });

  test('the trail of a grant tells its uses', async () => {
    const id = await refund(100);
    const { use: written } = await use(id, '10.00');
    await takeBack(written.id);
    const { data, errors } = await world.ask<any>(
      { ...auditor, scopes: `${auditor.scopes} audit:read` },
      'query($id: ID!) { grant(id: $id) { history(first: 100) { table action kind } } }',
      { id: unionId(id) },
    );
    expect(errors).toBeUndefined();
    expect(data.grant.history.slice(0, 2)).toEqual([
      { table: 'grants.grant_use', action: 'takeBackGrantUse', kind: 'INSERT' },
      { table: 'grants.grant_use', action: 'recordGrantUse', kind: 'INSERT' },
    ]);
  });
});
