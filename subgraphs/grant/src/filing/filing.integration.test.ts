import { createLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';
import { startTestSubgraph, TEST_SECRET, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENING_SUBSIDY } from '../demo/scheme-terms-of-print.js';
import { grant } from '../index.js';
import { healthStandIn, putRequests } from '../testing/health-stand-in.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { putLines, putSchemes } from '../testing/put-grants.js';
import { NOW, people } from '../testing/start-grant-world.js';
import { venueStandIn } from '../testing/venue-stand-in.js';

const SCREENING = 2000;
const WITH_PAPERS = 3000;
const PROGRAMME = 71;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venueStandIn, healthStandIn, grant], () => NOW);
  await plantTree(world.database);
  await putSchemes(world.database, [
    {
      id: SCREENING,
      code: 'SCREEN',
      subjectKind: 'SCREENING_PROGRAMME',
      terms: { ...SCREENING_SUBSIDY, documents: [] },
    },
    { id: WITH_PAPERS, code: 'PAPERS', subjectKind: 'SCREENING_PROGRAMME', terms: SCREENING_SUBSIDY },
  ]);
  await putLines(world.database, [{ id: 1100, scheme: SCREENING, year: 2027 }]);
  await world.database.pool.query('insert into health.screening_programme values ($1, $2, $3)', [
    unionId(PROGRAMME),
    unionId(360000),
    '两癌筛查',
  ]);
});
afterAll(() => world?.close());

const ask = async (actor: TestActor, query: string, variables?: Record<string, unknown>): Promise<any> => {
  const { data, errors } = await world.ask<any>(actor, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** What health reads of a request, in a transaction of the applicant's scope. */
async function filingOf(request: number): Promise<any> {
  const { rows } = await world.database.pool.query(
    `select f.refusals, f.grant_id, f.status, f.year, f.awarded_fen, f.is_over
       from tree.enter('a', $2, 'r', 'a'), reference.grant_filing f where f.request_id = $1`,
    [unionId(request), unionId(360100)],
  );
  return rows[0];
}
const grantOf = async (request: number): Promise<any> => {
  const { grant: found } = await ask(
    people.granter,
    `query($id: ID!) { grant(id: $id) { id status revision title year applied declaredCount declaredCountOf subjectKind
       items { itemKey quantity asked granted } calculation { asked granted lines { rule cut } } steps { kind actorId } } }`,
    { id: (await filingOf(request)).grant_id },
  );
  return found;
};

describe('when another subgraph keeps requests', () => {
  test('one is handed in with the trace of its cuts, for who requested it, to be paid in the next year', async () => {
    await putRequests(world.database, [{ id: 1, scheme: SCREENING, programme: PROGRAMME }]);
    expect(await filingOf(1)).toBeUndefined();
    await world.subgraph.runJobs();
    expect(await grantOf(1)).toMatchObject({
      status: 'SUBMITTED',
      title: '两癌筛查：筛查补助',
      year: 2027,
      applied: '35000.00',
      declaredCount: 100,
      declaredCountOf: 'health.womenScreened',
      subjectKind: 'SCREENING_PROGRAMME',
      items: [{ itemKey: 'screening', quantity: 100, asked: '35000.00', granted: '30000.00' }],
      calculation: { asked: '35000.00', granted: '30000.00', lines: [{ rule: 'ITEM_CAP', cut: '5000.00' }] },
      steps: [
        { kind: 'WRITE', actorId: 'nanchang.health' },
        { kind: 'APPLY', actorId: 'nanchang.health' },
      ],
    });
    expect(await filingOf(1)).toMatchObject({ status: 'SUBMITTED', year: 2027, awarded_fen: '0', is_over: false });
  });

  test('each is filed once, however often it is read and by however many processes', async () => {
    await putRequests(world.database, [{ id: 2, scheme: SCREENING, programme: PROGRAMME }]);
    const second = await startSubgraph(grant, {
      databaseUrl: subgraphUrl(world.database.url, TEST_SECRET, 'grant'),
      secret: TEST_SECRET,
      logger: createLogger('test', 'fatal'),
      now: () => NOW,
    });
    await Promise.all([world.subgraph.runJobs(), second.runJobs(), world.subgraph.runJobs()]);
    await second.close();
    const { grants } = await ask(
      people.granter,
      `{ grants(filter: { schemeId: "${unionId(SCREENING)}" }) { totalCount } }`,
    );
    expect(grants.totalCount).toBe(2);
  });

  test('one whose filing is cut off in the middle leaves nothing, and is filed later', async () => {
    await world.database.pool.query(
      `create function grants.cut_off() returns trigger language plpgsql as
         $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
       create trigger cut_off before update on grants.filing for each row execute function grants.cut_off()`,
    );
    await putRequests(world.database, [{ id: 3, scheme: SCREENING, programme: PROGRAMME }]);
    await expect(world.subgraph.runJobs()).rejects.toThrow('1 requests were not filed');
    const { rows } = await world.database.pool.query<{ n: number }>('select count(*)::int as n from grants.grant_case');
    expect([rows[0]!.n, await filingOf(3)]).toEqual([2, undefined]);
    await world.database.pool.query('drop trigger cut_off on grants.filing');
    await world.subgraph.runJobs();
    expect(await filingOf(3)).toMatchObject({ status: 'SUBMITTED' });
  });

  test.each([
    [10, { applicant: 360112 }, 'NOT_ELIGIBLE'],
    [11, { scheme: 999 }, 'SCHEME_NOT_FOUND'],
    [12, { item: 'relief' }, 'ITEM_UNKNOWN'],
    [13, { programme: null }, 'SUBJECT_MISSING'],
    [14, { programme: 5 }, 'SUBJECT_NOT_FOUND'],
    [15, { account: '1' }, 'ACCOUNT_INVALID'],
    [16, { scheme: WITH_PAPERS, applicant: 360112 }, 'NOT_ELIGIBLE'],
  ])('request %i with %j is answered with %s, and leaves no grant', async (id, change, code) => {
    await putRequests(world.database, [{ id, scheme: SCREENING, programme: PROGRAMME, ...change }]);
    const count = async () =>
      (await world.database.pool.query<{ n: number }>('select count(*)::int as n from grants.grant_case')).rows[0]!.n;
    const before = await count();
    await world.subgraph.runJobs();
    await world.subgraph.runJobs();
    const applicant = 'applicant' in change ? change.applicant : 360100;
    const { rows } = await world.database.pool.query(
      `select f.refusals, f.is_over from tree.enter('a', $2, 'r', 'a'), reference.grant_filing f where f.request_id = $1`,
      [unionId(id), unionId(applicant)],
    );
    expect(rows).toMatchObject([{ refusals: [{ code }], is_over: true }]);
    expect(await count()).toBe(before);
  });

  test('one whose scheme asks for papers waits for them, with its trace; nobody counts anew', async () => {
    await putRequests(world.database, [{ id: 20, scheme: WITH_PAPERS, programme: PROGRAMME }]);
    await world.subgraph.runJobs();
    const draft = await grantOf(20);
    expect(draft).toMatchObject({ status: 'DRAFT', calculation: { granted: '30000.00' }, steps: [{ kind: 'WRITE' }] });
    const save = async (change: object) => {
      const { saveGrantDraft } = await ask(
        people.nanchangCadre,
        'mutation($input: SaveGrantDraftInput!) { saveGrantDraft(input: $input) { userErrors { code } grant { title declaredCountOf } } }',
        {
          input: {
            clientMutationId: `filing-${JSON.stringify(change).length}`,
            id: draft.id,
            schemeId: unionId(WITH_PAPERS),
            unionId: unionId(360100),
            title: '南昌市筛查补助',
            subjectKind: 'SCREENING_PROGRAMME',
            subjectId: unionId(PROGRAMME),
            payeeName: '南昌市总工会',
            declaredCount: 100,
            items: [{ key: 'screening', quantity: 100, asked: '35000' }],
            ...change,
          },
        },
      );
      return saveGrantDraft;
    };
    expect(
      await save({ declaredCount: 150, items: [{ key: 'screening', quantity: 150, asked: '45000' }] }),
    ).toMatchObject({ userErrors: [{ code: 'COUNTED_ELSEWHERE' }] });
    expect(await save({ declaredCountOf: null })).toMatchObject({ userErrors: [{ code: 'COUNTED_ELSEWHERE' }] });
    expect(await save({})).toEqual({
      userErrors: [],
      grant: { title: '南昌市筛查补助', declaredCountOf: 'health.womenScreened' },
    });
  });

  test('a county reads the answers to its city’s requests, and no other city’s', async () => {
    const read = async (union: number) =>
      (
        await world.database.pool.query(
          `select 1 from tree.enter('a', $1, 'r', 'a'), reference.grant_filing f where f.union_id = $2`,
          [unionId(union), unionId(360100)],
        )
      ).rowCount! > 0;
    expect([await read(360112), await read(370300)]).toEqual([true, false]);
  });
});

describe('when declared women are compared with those whom health counted', () => {
  const checks = async (): Promise<any[]> => {
    const { grantCountChecks } = await ask(
      people.auditor,
      `{ grantCountChecks(first: 20, onlyDifferent: false, filter: { unionId: "${unionId(360100)}", schemeId: "${unionId(SCREENING)}" }) {
           edges { node { union { id } programme { id } firstMonth lastMonth grants declared counted difference } } } }`,
    );
    return grantCountChecks.edges.map(({ node }: any) => node);
  };
  beforeAll(async () => {
    await world.database.pool.query(
      `insert into health.screened values
         ($1, $2, '2026-01-01', 250), ($1, $3, '2026-06-01', 40), ($1, $2, '2026-07-01', 9), ($1, $4, '2026-02-01', 8),
         ($5, $2, '2026-02-01', 500)`,
      [PROGRAMME, 360100, 360112, 370300, 72].map(unionId),
    );
  });

  test('it is of the programme, the months and the area of the request', async () => {
    expect(await checks()).toEqual([
      {
        union: { id: unionId(360100) },
        programme: { id: unionId(PROGRAMME) },
        firstMonth: '2026-01-01',
        lastMonth: '2026-06-01',
        grants: 3,
        declared: 300,
        counted: 290,
        difference: 10,
      },
    ]);
  });

  test('other months are another row', async () => {
    const months = ['2026-07-01', '2026-07-01'] as const;
    await putRequests(world.database, [
      { id: 30, scheme: SCREENING, programme: PROGRAMME, persons: 9, asked: 2700, months },
    ]);
    await world.subgraph.runJobs();
    expect(await checks()).toMatchObject([{ difference: 10 }, { declared: 9, counted: 9, difference: 0 }]);
  });
});

describe('when nobody publishes requests', () => {
  test('there are none', async () => {
    await world.database.pool.query('drop view reference.grant_request');
    await expect(world.subgraph.runJobs()).resolves.toBeUndefined();
  });
});

describe('when a grant ends without money', () => {
  test('one whose award was set free before anything was paid is over, and may be requested anew', async () => {
    const { grant_id: id } = await filingOf(3);
    await world.database.pool.query(`update grants.grant_case set status = 'CLOSED', closed_on = $2 where id = $1`, [
      id,
      NOW.toISOString().slice(0, 10),
    ]);
    expect(await filingOf(3)).toMatchObject({ status: 'CLOSED', is_over: true });
  });
});
