import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';

let world: TestSubgraph;
let requests = 0;
beforeAll(async () => {
  world = await startGrantWorld();
});
afterAll(() => world.close());

const ENTRY =
  'entry { id kind form source item unit quantity value recipients recipientGroup recipientCount isCorrection correctedBy { id } union { id } }';

async function run(actor: TestActor, mutation: string, input: object): Promise<any> {
  const { data, errors } = await world.ask<Record<string, any>>(
    actor,
    `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
       ${mutation}(input: $input) { userErrors { code message field } ${ENTRY} } }`,
    { input: { clientMutationId: `g-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![mutation];
}

const quilts = { unionId: unionId(360112), item: '棉被', unit: '床', happenedOn: '2021-12-20' };
const receive = (quantity: number, changes: object = {}): Promise<any> =>
  run(people.xinjianCadre, 'receiveGoods', { ...quilts, form: 'IN_KIND', source: '爱心企业', quantity, ...changes });
const give = (quantity: number, changes: object = {}): Promise<any> =>
  run(people.xinjianCadre, 'giveOutGoods', {
    ...quilts,
    quantity,
    recipients: '快递员、货车司机',
    recipientGroup: 'NEW_FORM_WORKER',
    recipientCount: quantity,
    occasion: '温暖行动启动仪式',
    attendees: 120,
    ...changes,
  });
const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

async function stockOf(item: string): Promise<number | undefined> {
  const { data, errors } = await world.ask<any>(
    people.xinjianCadre,
    'query($filter: GoodsStockFilter) { goodsStock(filter: $filter) { edges { node { item quantity } } } }',
    { filter: { text: item } },
  );
  expect(errors).toBeUndefined();
  return data.goodsStock.edges[0]?.node.quantity;
}

async function entries(actor: TestActor, filter: object = {}): Promise<any> {
  const { data, errors } = await world.ask<any>(
    actor,
    `query($filter: GoodsFilter) { goodsEntries(first: 500, filter: $filter) { totalCount
       edges { node { id kind form item unit quantity value recipientGroup recipientCount isCorrection } }
       totals { lines persons communities cost items { item unit received given } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.goodsEntries;
}

describe('when goods are received and given out', () => {
  test('S81: 72 quilts given out take 72 off the stock, and the occasion tells how many attended', async () => {
    expect(codes(await receive(72))).toEqual([]);
    expect(await stockOf('棉被')).toBe(72);
    const { entry } = await give(72);
    expect(entry).toMatchObject({ kind: 'GIVEN', form: 'IN_KIND', value: null, recipientCount: 72 });
    expect(await stockOf('棉被')).toBe(0);
  });

  test('more than is left is refused with what is left', async () => {
    await receive(3, { item: '保温杯', unit: '个' });
    const { userErrors } = await give(4, { item: '保温杯', unit: '个' });
    expect(userErrors).toEqual([
      {
        code: 'INSUFFICIENT_STOCK',
        message: 'There are 3 个 of 保温杯 left, which is less. Record what was received first.',
        field: ['quantity'],
      },
    ]);
    expect(codes(await give(1, { item: '保温杯', unit: '箱' })), 'another unit').toEqual(['INSUFFICIENT_STOCK']);
    expect(await stockOf('保温杯')).toBe(3);
  });

  test('of two who give out the last ten at once the second is refused', async () => {
    await receive(10, { item: '牛奶', unit: '箱' });
    const outcomes = await Promise.all([
      give(10, { item: '牛奶', unit: '箱' }),
      give(10, { item: '牛奶', unit: '箱' }),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['INSUFFICIENT_STOCK']);
    expect(await stockOf('牛奶')).toBe(0);
  });

  test('what is missing or cannot be is told beside its field', async () => {
    expect(codes(await receive(1, { form: 'CASH', item: '手套', unit: '副' })), 'bought without a price').toEqual([
      'GOODS_INVALID',
    ]);
    expect(codes(await receive(0, { source: '', happenedOn: '2026-12-01' }))).toEqual([
      'GOODS_INVALID',
      'GOODS_INVALID',
      'DATE_IN_FUTURE',
    ]);
    expect(codes(await receive(1, { grantId: unionId(77) }))).toEqual(['GRANT_NOT_FOUND']);
  });
});

describe('when an entry was wrong', () => {
  test('it is taken back by another one, once, and the stock follows', async () => {
    const { entry } = await receive(50, { item: '饼干', unit: '盒' });
    const taken = await run(people.xinjianCadre, 'correctGoodsEntry', { entryId: entry.id, reason: '数量录错' });
    expect(taken.entry).toMatchObject({ isCorrection: true, quantity: 50 });
    expect(await stockOf('饼干')).toBe(0);
    for (const entryId of [entry.id, taken.entry.id])
      expect(codes(await run(people.xinjianCadre, 'correctGoodsEntry', { entryId, reason: '再改一次' }))).toEqual([
        'ALREADY_CORRECTED',
      ]);
    const { totals } = await entries(people.xinjianCadre, { text: '饼干' });
    expect(totals).toMatchObject({ lines: 2, items: [{ received: 0, given: 0 }] });
  });

  test('what is given out already cannot be taken back as never received', async () => {
    const { entry } = await receive(20, { item: '方便面', unit: '箱' });
    await give(5, { item: '方便面', unit: '箱' });
    const answer = await run(people.xinjianCadre, 'correctGoodsEntry', { entryId: entry.id, reason: '未到货' });
    expect(codes(answer)).toEqual(['INSUFFICIENT_STOCK']);
    expect(await stockOf('方便面')).toBe(15);
  });

  test('nobody changes or deletes an entry, or writes a stock', async () => {
    for (const [statement, code] of [
      ['update grants.goods_entry set quantity = 1', 'GL010'],
      ['delete from grants.goods_entry', 'GL010'],
      ['truncate grants.goods_entry cascade', /GL010|GHA02/],
      ['update grants.goods_stock set quantity = -1', '23514'],
    ] as const)
      await expect(world.database.pool.query(statement), statement).rejects.toMatchObject({
        code: code instanceof RegExp ? expect.stringMatching(code) : code,
      });
    const { rows } = await world.database.pool.query<{ held: string }>(
      `select concat_ws(' ', table_name, privilege_type) as held from information_schema.role_table_grants
        where grantee = 'gonghui_grant' and table_schema = 'grants' and table_name like 'goods%' order by 1`,
    );
    expect(rows.map(({ held }) => held)).toEqual(['goods_entry INSERT', 'goods_entry SELECT', 'goods_stock SELECT']);
  });
});

describe('when entries are listed', () => {
  test('totals equal the rows of the filter, and what came in kind is in no money', async () => {
    await receive(100, { form: 'CASH', item: '消毒液', unit: '瓶', value: '1500.00', source: '医药公司' });
    await receive(100, { form: 'IN_KIND', item: '消毒液', unit: '瓶', value: '1400.00' });
    const bought = await receive(7, { form: 'CASH', item: '手套', unit: '副', value: '70.00', source: '医药公司' });
    await run(people.xinjianCadre, 'correctGoodsEntry', { entryId: bought.entry.id, reason: '退货' });
    await give(120, {
      item: '消毒液',
      unit: '瓶',
      recipients: '四区社区',
      recipientGroup: 'COMMUNITY',
      recipientCount: 40,
    });
    expect((await entries(people.granter, { text: '消毒液' })).totals).toEqual({
      lines: 3,
      persons: 0,
      communities: 40,
      cost: '1500.00',
      items: [{ item: '消毒液', unit: '瓶', received: 200, given: 120 }],
    });
    for (const filter of [
      {},
      { kinds: ['GIVEN'] },
      { kinds: ['RECEIVED'], forms: ['CASH'] },
      { forms: ['IN_KIND'] },
      { groups: ['COMMUNITY'] },
      { groups: ['NEW_FORM_WORKER', 'COMMUNITY'] },
      { text: '棉' },
      { from: '2021-12-20', until: '2021-12-20' },
      { from: '2022-01-01' },
      { unionId: unionId(360100) },
    ]) {
      const { totalCount, edges, totals } = await entries(people.granter, filter);
      const sign = (row: any): number => (row.isCorrection ? -1 : 1);
      const sum = (of: (row: any) => number): number =>
        edges.reduce((total: number, { node }: any) => total + sign(node) * of(node), 0);
      const about = JSON.stringify(filter);
      expect(totals.lines, about).toBe(totalCount);
      expect(edges, about).toHaveLength(totalCount);
      expect(totals.persons, about).toBe(
        sum((row) => (row.recipientGroup === 'COMMUNITY' ? 0 : (row.recipientCount ?? 0))),
      );
      expect(totals.communities, about).toBe(
        sum((row) => (row.recipientGroup === 'COMMUNITY' ? (row.recipientCount ?? 0) : 0)),
      );
      expect(Number(totals.cost), about).toBe(sum((row) => (row.form === 'CASH' ? Number(row.value) : 0)));
      for (const one of totals.items)
        for (const [kind, total] of [
          ['RECEIVED', one.received],
          ['GIVEN', one.given],
        ])
          expect(total, about).toBe(
            sum((row) => (row.kind === kind && row.item === one.item && row.unit === one.unit ? row.quantity : 0)),
          );
    }
  });

  test('a page takes three statements with totals, however many rows', async () => {
    await entries(people.granter);
    world.statements.length = 0;
    await entries(people.granter);
    expect(world.statements).toHaveLength(3);
  });

  test('the auditor above sees them, a union outside neither sees nor writes', async () => {
    expect((await entries(people.auditor)).totalCount).toBeGreaterThan(0);
    expect(await entries(people.ziboCadre)).toMatchObject({ totalCount: 0, totals: { lines: 0, items: [] } });
    expect(
      codes(await run(people.ziboCadre, 'receiveGoods', { ...quilts, form: 'IN_KIND', source: '企业', quantity: 1 })),
    ).toEqual(['UNION_NOT_FOUND']);
    const [{ node }] = (await entries(people.auditor)).edges;
    expect(codes(await run(people.ziboCadre, 'correctGoodsEntry', { entryId: node.id, reason: '不是本会的' }))).toEqual(
      ['GOODS_ENTRY_NOT_FOUND'],
    );
    const { errors } = await world.ask(
      people.auditor,
      'mutation($input: CorrectGoodsEntryInput!) { correctGoodsEntry(input: $input) { entry { id } } }',
      { input: { clientMutationId: 'g-audit', entryId: node.id, reason: '审计员不能改' } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
