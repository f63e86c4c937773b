import { rollup, type SubgraphModule } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GrantStatus } from '../../case/grant-status.js';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putLines, putSchemes } from '../../testing/put-grants.js';
import { putPayments } from '../../testing/put-payments.js';

const auditor: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:audit' };
const cadre: TestActor = { unionId: unionId(360112), scopes: 'grant:read' };

/** A subgraph that counts: what it is called does not matter. */
const screened = rollup({
  table: 'health.screening',
  union: 'union_id',
  on: 'screened_on',
  indicators: { 'health.womenScreened': 'women' },
});
const healthStandIn: SubgraphModule = {
  name: 'health',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        'create table health.screening (union_id uuid not null, screened_on date not null, women int not null)',
        'create index screening_union_id_index on health.screening (union_id)',
        ...screened.up(),
      ],
    },
  ],
};

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, healthStandIn, grant], () => new Date('2026-11-21T08:00:00Z'));
  const { database } = world;
  await plantTree(database);
  await putSchemes(database, [{ id: 1000 }]);
  await putLines(database, [{ id: 1100, scheme: 1000 }]);
  await putCases(database, [
    { id: 1, scheme: 1000, applicant: 360112, declared: 500 },
    { id: 2, scheme: 1000, applicant: 360112, declared: 80 },
    { id: 3, scheme: 1000, applicant: 360121, declared: 300 },
    { id: 4, scheme: 1000, applicant: 360302, declared: 40 },
    { id: 5, scheme: 1000, applicant: 360302, declared: 9, status: GrantStatus.REJECTED },
    { id: 6, scheme: 1000, applicant: 360100, awarded: 900, line: 1100, status: GrantStatus.PAYING },
  ]);
  await database.pool.query(
    `update grants.grant_case set declared_count_of = case when number = 'T-2026-4' then 'nobody.counts' else 'health.womenScreened' end
      where declared_count is not null`,
  );
  await database.pool.query(
    `insert into health.screening values ($1, '2026-02-01', 400), ($1, '2026-05-01', 100), ($1, '2025-12-31', 77), ($2, '2026-02-01', 300)`,
    [unionId(360112), unionId(360121)],
  );
  await putPayments(database, [
    { id: 11, case: 6, line: 1100, amount: 300, paidOn: '2026-07-01' },
    { id: 12, case: 6, line: 1100, amount: 300, paidOn: null },
  ]);
  await database.pool.query(
    `insert into grants.claw_back (id, case_id, union_id, amount_fen, returned_fen, reason, demanded_on, due_on, settled_on)
     values ($2, $1, $5, 100, 0, '未用', '2026-09-01', '2026-10-01', null), ($3, $1, $5, 100, 100, '未用', '2026-01-01', '2026-02-01', '2026-02-04'),
            ($4, $1, $5, 100, 100, '未用', '2026-01-01', '2026-02-01', '2026-02-01')`,
    [unionId(6), unionId(21), unionId(22), unionId(23), unionId(360100)],
  );
});
afterAll(() => world.close());

const ask = async (query: string, actor = auditor) => {
  const { data, errors } = await world.ask(actor, query);
  expect(errors).toBeUndefined();
  return data;
};

describe('when declared counts are compared with those of the owning subgraph', () => {
  const checks = (args: string) =>
    `{ grantCountChecks(first: 10 ${args}) { totalCount edges { node { union { id } year indicator grants declared counted difference } } } }`;

  it('adds up what an applicant declared, shows what differs, and what nobody counts last', async () => {
    expect(await ask(checks(''))).toEqual({
      grantCountChecks: {
        totalCount: 2,
        edges: [
          {
            node: {
              union: { id: unionId(360112) },
              year: 2026,
              indicator: 'health.womenScreened',
              grants: 2,
              declared: 580,
              counted: 500,
              difference: 80,
            },
          },
          {
            node: expect.objectContaining({
              indicator: 'nobody.counts',
              declared: 40,
              counted: null,
              difference: null,
            }),
          },
        ],
      },
    });
  });

  it('shows what agrees when asked, under the same filter as every list', async () => {
    expect(await ask(checks(', onlyDifferent: false'))).toMatchObject({ grantCountChecks: { totalCount: 3 } });
    expect(await ask(checks(`, filter: { unionId: "${unionId(360121)}" }, onlyDifferent: false`))).toMatchObject({
      grantCountChecks: { edges: [{ node: { declared: 300, counted: 300, difference: 0 } }] },
    });
    world.statements.length = 0;
    await ask(checks(''));
    expect(world.statements).toHaveLength(2);
  });
});

describe('when payments and returns are reconciled', () => {
  it('lists paid payments that something is missing of', async () => {
    expect(
      await ask('{ grantUnlinkedPayments(first: 5) { totalCount edges { node { faults payment { amount } } } } }'),
    ).toEqual({
      grantUnlinkedPayments: {
        totalCount: 1,
        edges: [
          {
            node: {
              faults: ['WITHOUT_ENTRY', 'WITHOUT_TRANCHE', 'WITHOUT_BATCH'],
              payment: { amount: '300.00' },
            },
          },
        ],
      },
    });
  });

  it('lists what came back late, and what is overdue', async () => {
    expect(
      await ask('{ grantLateReturns { totalCount edges { node { daysLate dueOn settledOn grant { number } } } } }'),
    ).toEqual({
      grantLateReturns: {
        totalCount: 2,
        edges: [
          { node: { daysLate: 51, dueOn: '2026-10-01', settledOn: null, grant: { number: 'T-2026-6' } } },
          { node: { daysLate: 3, dueOn: '2026-02-01', settledOn: '2026-02-04', grant: { number: 'T-2026-6' } } },
        ],
      },
    });
  });

  it('is for auditors', async () => {
    for (const name of ['grantCountChecks', 'grantUnlinkedPayments', 'grantLateReturns']) {
      const { errors } = await world.ask(cadre, `{ ${name} { totalCount } }`);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});
