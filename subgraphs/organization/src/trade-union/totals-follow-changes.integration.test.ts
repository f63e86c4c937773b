import { foldAll, verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organization } from '../index.js';
import { plantTree, unionId } from '../testing/small-tree.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const root: TestActor = {
  unionId: unionId(100000),
  scopes: 'organization:read organization:write organization:import',
};

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organization], () => NOW);
  await plantTree(world.database);
});
afterAll(() => world.close());

/** One step of a random history; numbers pick among the unions and units that exist by then. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    parent: fc.nat(),
    month: fc.integer({ min: 1, max: 11 }),
    newForm: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('return' as const),
    union: fc.nat(),
    month: fc.integer({ min: 1, max: 11 }),
    members: fc.nat(500),
  }),
  fc.record({
    do: fc.constant('cover' as const),
    union: fc.nat(),
    unit: fc.nat(9),
    month: fc.integer({ min: 1, max: 11 }),
    primary: fc.boolean(),
  }),
  fc.record({ do: fc.constant('uncover' as const), coverage: fc.nat(), month: fc.integer({ min: 1, max: 11 }) }),
  fc.record({
    do: fc.constant('move' as const),
    union: fc.nat(),
    parent: fc.nat(),
    month: fc.integer({ min: 1, max: 11 }),
  }),
  fc.record({
    do: fc.constant('merge' as const),
    source: fc.nat(),
    target: fc.nat(),
    month: fc.integer({ min: 1, max: 11 }),
  }),
  fc.record({ do: fc.constant('dissolve' as const), union: fc.nat(), month: fc.integer({ min: 1, max: 11 }) }),
  fc.record({
    do: fc.constant('import' as const),
    parent: fc.nat(),
    month: fc.integer({ min: 1, max: 11 }),
    members: fc.array(fc.nat(300), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('fold' as const) }),
);

let requests = 0;
const day = (month: number) => `2026-${String(month).padStart(2, '0')}-12`;

async function mutate(field: string, input: Record<string, unknown>): Promise<string> {
  const key = `k${++requests}`;
  const literal = Object.entries({ clientMutationId: key, ...input })
    .map(
      ([name, value]) =>
        `${name}: ${Array.isArray(value) ? JSON.stringify(value) : typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value)}`,
    )
    .join(', ');
  const { data, errors } = (await world.ask(
    root,
    `mutation { ${field}(input: { ${literal} }) { userErrors { code } } }`,
  )) as never as {
    data: Record<string, { userErrors: { code: string }[] }>;
    errors?: { message: string }[];
  };
  // A refusal is a fine answer here; a fault is not.
  expect(errors, `${field} ${literal}`).toBeUndefined();
  return data[field]!.userErrors[0]?.code ?? 'DONE';
}

test('after any history of founding, returns, coverage, moves, mergers, dissolutions and imports, totals equal a recount', async () => {
  for (let unit = 0; unit < 10; unit++)
    await mutate('createUnit', { name: `第${unit}单位`, kind: 'ENTERPRISE', registeredInId: unionId(360100) });
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
      for (const one of steps) {
        const pick = async (sql: string, index: number): Promise<string> => {
          const { rows } = await world.database.pool.query<{ id: string }>(sql);
          return rows[index % Math.max(rows.length, 1)]?.id ?? unionId(999999);
        };
        const unions = `select id from organization.trade_union order by id`;
        const leaves = `select id from organization.trade_union where level = 'GRASSROOTS' order by id`;
        const internal = `select id from organization.trade_union where level <> 'GRASSROOTS' order by id`;
        let outcome = 'DONE';
        if (one.do === 'create')
          outcome = await mutate('createTradeUnion', {
            parentId: await pick(internal, one.parent),
            name: `随机工会${requests}`,
            level: 'GRASSROOTS',
            kind: 'ENTERPRISE',
            foundedOn: day(one.month),
            isNewBusinessForm: one.newForm,
          });
        else if (one.do === 'return')
          outcome = await mutate('recordMembershipReturn', {
            unionId: await pick(leaves, one.union),
            period: day(one.month),
            members: one.members,
            femaleMembers: Math.floor(one.members / 3),
            migrantMembers: 0,
          });
        else if (one.do === 'cover')
          outcome = await mutate('coverUnit', {
            unionId: await pick(unions, one.union),
            unitId: await pick('select id from organization.unit order by id', one.unit),
            validFrom: day(one.month),
            isPrimary: one.primary,
          });
        else if (one.do === 'uncover')
          outcome = await mutate('endCoverage', {
            id: await pick('select id from organization.coverage where valid_to is null order by id', one.coverage),
            validTo: day(one.month),
          });
        else if (one.do === 'move')
          outcome = await mutate('moveTradeUnion', {
            id: await pick(unions, one.union),
            newParentId: await pick(internal, one.parent),
            effectiveOn: day(one.month),
            reason: '随机划转',
          });
        else if (one.do === 'merge')
          outcome = await mutate('mergeTradeUnions', {
            sourceIds: [await pick(leaves, one.source)],
            targetId: await pick(leaves, one.target),
            effectiveOn: day(one.month),
            reason: '随机合并',
          });
        else if (one.do === 'dissolve')
          outcome = await mutate('dissolveTradeUnion', {
            id: await pick(leaves, one.union),
            dissolvedOn: day(one.month),
            reason: '随机撤销',
          });
        else if (one.do === 'import') {
          const rows = one.members.map(
            (members, row) =>
              `导入工会${requests}号${row},企业工会,${day(one.month)},${day(one.month).slice(0, 7)},${members},0`,
          );
          const table = ['工会名称,类型,成立日期,会员统计月份,会员数,女会员数', ...rows].join('\n');
          outcome = await mutate('importTradeUnions', {
            parentId: await pick(internal, one.parent),
            contentBase64: Buffer.from(table).toString('base64'),
            fileName: '台账.csv',
            dryRun: false,
          });
        } else await foldAll(world.database.pool);
        outcomes.set(
          `${one.do} ${outcome === 'DONE' ? 'done' : 'refused'}`,
          (outcomes.get(`${one.do} ${outcome === 'DONE' ? 'done' : 'refused'}`) ?? 0) + 1,
        );
      }
      expect(await verifyRollups(world.database.pool, { since: '2025-12-01', until: '2026-11-21' })).toEqual([]);
      const { rows } = await world.database.pool.query(
        `select u.id from organization.trade_union u join tree.place p on p.id = u.id where u.parent_id is distinct from p.parent_id`,
      );
      expect(rows).toEqual([]);
    }),
    { numRuns: 8, seed: 20261121 },
  );
  // The histories must really have happened, or the test proves nothing.
  for (const kind of ['create', 'return', 'cover', 'uncover', 'move', 'merge', 'dissolve', 'import'])
    expect(outcomes.get(`${kind} done`) ?? 0, kind).toBeGreaterThan(0);
}, 180_000);
