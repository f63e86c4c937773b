import { verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'venue:read venue:write';
const national: TestActor = { unionId: unionId(100000), scopes: SCOPES };
const jiangxi: TestActor = { unionId: unionId(360000), scopes: SCOPES };
const nanchang: TestActor = { unionId: unionId(360100), scopes: SCOPES };
const zibo: TestActor = { unionId: unionId(370300), scopes: SCOPES };
const reader: TestActor = { unionId: unionId(360000), scopes: 'venue:read' };
const stranger: TestActor = { unionId: unionId(360000), scopes: 'organization:read' };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database);
});
afterAll(() => world.close());
beforeEach(async () => {
  // Each test registers its own venues.
  const { pool } = world.database;
  await pool.query(`begin; delete from venue.milestone; delete from venue.budget_source; delete from venue.venue_project;
    delete from venue.venue_status_period; delete from venue.venue; delete from venue.park; commit`);
  world.statements.length = 0;
});

describe('when a venue goes from plan to use', () => {
  test('its history has no hole and every total above it follows in the same commit', async () => {
    const id = await register({ unionId: unionId(360102), status: 'PLANNED', statusSince: '2019-03-01' });
    expect(await summary(jiangxi, 360000)).toMatchObject({
      palacesPlanned: 1,
      palacesUnderConstruction: 0,
      palacesInUse: 0,
    });

    expect(await codesOf(change(id, 'UNDER_CONSTRUCTION', '2020-05-12'))).toEqual([]);
    expect(await codesOf(change(id, 'IN_USE', '2021-09-28'))).toEqual([]);
    for (const code of [100000, 360000, 360100, 360102])
      expect(await summary(national, code)).toMatchObject({
        palacesPlanned: 0,
        palacesUnderConstruction: 0,
        palacesInUse: 1,
      });
    expect(await summary(national, 370000)).toMatchObject({ palacesInUse: 0 });

    const { data } = await world.ask(
      nanchang,
      `{ venue(id: "${id}") { status statusSince openedOn statusHistory { status from until reason } } }`,
    );
    expect(data).toEqual({
      venue: {
        status: 'IN_USE',
        statusSince: '2021-09-28',
        openedOn: '2021-09-28',
        statusHistory: [
          { status: 'IN_USE', from: '2021-09-28', until: null, reason: '按计划' },
          { status: 'UNDER_CONSTRUCTION', from: '2020-05-12', until: '2021-09-28', reason: '按计划' },
          { status: 'PLANNED', from: '2019-03-01', until: '2020-05-12', reason: '省总批复' },
        ],
      },
    });
  });

  test.each([
    { asOf: '2019-02-28', totals: { palacesPlanned: 0, palacesUnderConstruction: 0, palacesInUse: 0 } },
    { asOf: '2019-03-01', totals: { palacesPlanned: 1, palacesUnderConstruction: 0, palacesInUse: 0 } },
    { asOf: '2020-05-01', totals: { palacesPlanned: 0, palacesUnderConstruction: 1, palacesInUse: 0 } },
    { asOf: '2021-08-31', totals: { palacesPlanned: 0, palacesUnderConstruction: 1, palacesInUse: 0 } },
    { asOf: '2021-09-01', totals: { palacesPlanned: 0, palacesUnderConstruction: 0, palacesInUse: 1 } },
  ])(
    'as of $asOf the totals are those at the end of that month, and open into the venues',
    async ({ asOf, totals }) => {
      const id = await register({ unionId: unionId(360102), status: 'PLANNED', statusSince: '2019-03-01' });
      await codesOf(change(id, 'UNDER_CONSTRUCTION', '2020-05-12'));
      await codesOf(change(id, 'IN_USE', '2021-09-28'));
      expect(await summary(jiangxi, 360000, asOf)).toEqual(expect.objectContaining(totals));
      const { data } = await world.ask<{ inUse: { totalCount: number }; any: { totalCount: number } }>(
        jiangxi,
        `{ inUse: venues(filter: { statuses: [IN_USE], asOf: "${asOf}" }) { totalCount } any: venues(filter: { asOf: "${asOf}" }) { totalCount } }`,
      );
      expect(data!.inUse.totalCount).toBe(totals.palacesInUse);
      expect(data!.any.totalCount).toBe(totals.palacesPlanned + totals.palacesUnderConstruction + totals.palacesInUse);
    },
  );

  test('the trend has a point a month', async () => {
    const id = await register({ unionId: unionId(360102), status: 'UNDER_CONSTRUCTION', statusSince: '2021-02-10' });
    await codesOf(change(id, 'IN_USE', '2021-03-31'));
    const { venueTrend } = await askUnion<{ venueTrend: unknown }>(
      jiangxi,
      360100,
      `venueTrend(from: "2021-01-31", until: "2021-03-01") { month palacesInUse palacesUnderConstruction palacesPlanned }`,
    );
    expect(venueTrend).toEqual([
      { month: '2021-01-01', palacesInUse: 0, palacesUnderConstruction: 0, palacesPlanned: 0 },
      { month: '2021-02-01', palacesInUse: 0, palacesUnderConstruction: 1, palacesPlanned: 0 },
      { month: '2021-03-01', palacesInUse: 1, palacesUnderConstruction: 0, palacesPlanned: 0 },
    ]);
  });

  test.each([
    { what: 'skips the building', status: 'IN_USE', on: '2020-01-01', codes: ['STATUS_OUT_OF_ORDER'] },
    { what: 'stays as it is', status: 'PLANNED', on: '2020-01-01', codes: ['SAME_STATUS'] },
    {
      what: 'begins before the present status',
      status: 'UNDER_CONSTRUCTION',
      on: '2019-02-28',
      codes: ['STATUS_TOO_EARLY'],
    },
    { what: 'begins tomorrow', status: 'UNDER_CONSTRUCTION', on: '2026-11-22', codes: ['STATUS_IN_FUTURE'] },
    { what: 'has no reason', status: 'UNDER_CONSTRUCTION', on: '2020-01-01', reason: ' ', codes: ['REASON_MISSING'] },
  ])('a change that $what is refused, and nothing changes', async ({ status, on, reason, codes }) => {
    const id = await register({ unionId: unionId(360102), status: 'PLANNED', statusSince: '2019-03-01' });
    expect(await codesOf(change(id, status, on, reason))).toEqual(codes);
    expect(await summary(jiangxi, 360000)).toMatchObject({ palacesPlanned: 1 });
  });

  test('a status recorded wrongly is corrected on its very day', async () => {
    const id = await register({ unionId: unionId(360102), status: 'UNDER_CONSTRUCTION', statusSince: '2019-03-01' });
    await codesOf(change(id, 'IN_USE', '2020-01-01'));
    expect(await codesOf(change(id, 'CLOSED', '2020-01-01', '误报投用，实为停建'))).toEqual([]);
    const { data } = await world.ask(
      jiangxi,
      `{ venue(id: "${id}") { status openedOn statusHistory { status reason } } }`,
    );
    expect(data).toEqual({
      venue: {
        status: 'CLOSED',
        openedOn: null,
        statusHistory: [
          { status: 'CLOSED', reason: '误报投用，实为停建' },
          { status: 'UNDER_CONSTRUCTION', reason: '省总批复' },
        ],
      },
    });
  });

  test('two changes at once follow each other, and the second is judged by what the first left', async () => {
    const id = await register({ unionId: unionId(360102), status: 'PLANNED', statusSince: '2019-03-01' });
    const codes = await Promise.all([
      codesOf(change(id, 'UNDER_CONSTRUCTION', '2020-05-12')),
      codesOf(change(id, 'UNDER_CONSTRUCTION', '2020-05-13')),
    ]);
    expect(codes.flat()).toHaveLength(1);
    expect(['SAME_STATUS', 'STATUS_TOO_EARLY']).toContain(codes.flat()[0]);
  });
});

describe('when a request is repeated', () => {
  test('it answers with the first result and changes nothing', async () => {
    const first = create({ unionId: unionId(360102) });
    const once = await run(jiangxi, first);
    expect(await run(jiangxi, first)).toEqual(once);
    const { data } = await world.ask<{ venues: { totalCount: number } }>(jiangxi, '{ venues { totalCount } }');
    expect(data!.venues.totalCount).toBe(1);
  });

  test('its key with another content is refused', async () => {
    const [mutation, { input }] = create({ unionId: unionId(360102) });
    await run(jiangxi, [mutation, { input }]);
    const other = await run(jiangxi, [mutation, { input: { ...(input as object), name: '另一工人文化宫' } }]);
    expect(other).toMatchObject({ venue: null, userErrors: [{ code: 'CLIENT_MUTATION_ID' }] });
  });
});

describe('when a venue is changed', () => {
  test('it can be described anew, and what is left out stays', async () => {
    const id = await register({
      unionId: unionId(360102),
      address: '叠山路',
      functions: ['图书阅览'],
      areaSquareMetres: 5_200,
      seats: 600,
    });
    const changed = await run(
      jiangxi,
      update({ id, name: '东湖区工人文化宫新馆', functions: [' 书画培训 ', '法律援助'], seats: null }),
    );
    expect(changed).toMatchObject({
      userErrors: [],
      venue: {
        name: '东湖区工人文化宫新馆',
        address: '叠山路',
        functions: ['书画培训', '法律援助'],
        areaSquareMetres: 5_200,
        seats: null,
      },
    });
    const found = await world.ask<{ venues: { totalCount: number } }>(
      jiangxi,
      `{ venues(filter: { text: "dhqgrwhg" }) { totalCount } }`,
    );
    expect(found.data!.venues.totalCount).toBe(1);
  });

  test('handed over with its projects, it counts where it goes', async () => {
    const id = await register({ unionId: unionId(360102), status: 'IN_USE', statusSince: '2015-01-01' });
    const project = await run(jiangxi, [
      `mutation($input: CreateVenueProjectInput!) { createVenueProject(input: $input) { userErrors { code } venueProject { id } } }`,
      {
        input: {
          clientMutationId: 'hand-over-project',
          venueId: id,
          title: '扩建项目',
          constructionKind: 'EXTENSION',
          budget: '100.00',
          budgetSources: [{ source: '县财政', amount: '60.5' }],
        },
      },
    ]);
    expect(project).toMatchObject({ userErrors: [] });
    expect(await run(jiangxi, update({ id, unionId: unionId(360302), kind: 'WORKERS_CLUB' }))).toMatchObject({
      userErrors: [],
    });
    expect(await summary(jiangxi, 360100)).toMatchObject({ palacesInUse: 0, clubsInUse: 0 });
    expect(await summary(jiangxi, 360300, '2015-01-31')).toMatchObject({ palacesInUse: 0, clubsInUse: 1 });
    const anyuan: TestActor = { unionId: unionId(360302), scopes: SCOPES };
    const { data } = await world.ask(
      anyuan,
      `{ venue(id: "${id}") { union { id } projects { budget budgetUnsecured budgetSources { amount } union { id } } } }`,
    );
    const union = { id: unionId(360302) };
    expect(data).toEqual({
      venue: {
        union,
        projects: [{ budget: '100.00', budgetUnsecured: '39.50', budgetSources: [{ amount: '60.50' }], union }],
      },
    });
  });
});

describe('when the database is written past the use cases', () => {
  test.each([
    { what: 'a hole', sql: `update venue.venue_status_period set ends_on = '2020-01-01' where ends_on is null` },
    { what: 'another present status', sql: `update venue.venue set status = 'CLOSED'` },
    { what: 'another union', sql: `update venue.venue_status_period set union_id = '${unionId(360302)}'` },
    {
      what: 'an overlap',
      sql: `insert into venue.venue_status_period select platform.uuid7(), venue_id, union_id, kind, 'CLOSED', '2020-01-01', '2021-01-01', 'x' from venue.venue_status_period`,
    },
  ])('$what is refused', async ({ sql }) => {
    await register({ unionId: unionId(360102), status: 'IN_USE', statusSince: '2019-03-01' });
    await expect(world.database.pool.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});

describe('with a reader of a scope', () => {
  test('a list holds the venues below the caller only, whatever it asks for', async () => {
    await register({ unionId: unionId(360100), name: '南昌市工人文化宫' });
    await register({ unionId: unionId(360302), name: '安源工人俱乐部', kind: 'WORKERS_CLUB' });
    await register({ unionId: unionId(900001), name: '东湖一号企业职工之家', kind: 'WORKERS_HOME' });
    await register({ unionId: unionId(370300), name: '淄博市工人文化宫' }, zibo);
    expect(await names(jiangxi, '')).toEqual(['安源工人俱乐部', '东湖一号企业职工之家', '南昌市工人文化宫']);
    expect(await names(nanchang, '')).toEqual(['东湖一号企业职工之家', '南昌市工人文化宫']);
    expect(await names(nanchang, `(withinId: "${unionId(370300)}")`)).toEqual([]);
    expect(await names(nanchang, '(withinId: "1 or 1=1")')).toEqual([]);
    expect(await names(jiangxi, `(withinId: "${unionId(360300)}")`)).toEqual(['安源工人俱乐部']);
    expect(await names(jiangxi, `(withinId: "${unionId(900001)}")`)).toEqual(['东湖一号企业职工之家']);
    expect(await names(jiangxi, '(filter: { kinds: [WORKERS_CLUB, WORKERS_HOME] })')).toEqual([
      '安源工人俱乐部',
      '东湖一号企业职工之家',
    ]);
    expect(await names(jiangxi, '(filter: { text: "%" })')).toEqual([]);
    expect(await names(jiangxi, '(filter: { text: "南昌\\u0000" })')).toEqual(['南昌市工人文化宫']);
    expect(await names(national, '(filter: { text: "文化宫", statuses: [IN_USE] })')).toEqual([
      '南昌市工人文化宫',
      '淄博市工人文化宫',
    ]);
  });

  test.each(['foreign', 'unknown', 'impossible'])('a venue whose id is %s is answered alike: null', async (which) => {
    const foreign = await register({ unionId: unionId(370300) }, zibo);
    const id = { foreign, unknown: unionId(1), impossible: "1'; drop table venue.venue" }[which]!;
    const answer = await world.ask(
      jiangxi,
      'query($id: ID!) { venue(id: $id) { name } venueProject(id: $id) { title } }',
      { id },
    );
    expect(answer).toMatchObject({ data: { venue: null, venueProject: null }, errors: undefined });
  });

  test('a foreign union cannot be given a venue, nor a foreign venue be changed', async () => {
    const foreign = await register({ unionId: unionId(370300) }, zibo);
    expect(await codesOf(create({ unionId: unionId(370300) }))).toEqual(['UNION_NOT_FOUND']);
    expect(await codesOf(change(foreign, 'CLOSED', '2026-01-01'))).toEqual(['VENUE_NOT_FOUND']);
    expect(await codesOf(update({ id: foreign, name: '改名' }))).toEqual(['VENUE_NOT_FOUND']);
    const own = await register({ unionId: unionId(360100) });
    expect(await codesOf(update({ id: own, unionId: unionId(370300) }))).toEqual(['UNION_NOT_FOUND']);
  });

  test('a foreign union’s summary is a typed refusal', async () => {
    const { errors } = await world.ask(jiangxi, ENTITIES('venueSummary { palacesInUse }'), {
      ids: [{ __typename: 'TradeUnion', id: unionId(370000) }],
    });
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
  });

  test('an unknown union’s summary is a typed refusal, for the reader of everything too', async () => {
    const { errors } = await world.ask(national, ENTITIES('venueSummary { palacesInUse }'), {
      ids: [{ __typename: 'TradeUnion', id: unionId(1) }],
    });
    expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['NOT_FOUND']);
  });
});

describe('without the right', () => {
  test.each([
    { who: 'nobody', actor: null, code: 'UNAUTHENTICATED' },
    { who: 'an account without venue scopes', actor: stranger, code: 'FORBIDDEN' },
  ])('$who reads nothing', async ({ actor, code }) => {
    const id = await register({ unionId: unionId(360100) });
    for (const query of [
      '{ venues { totalCount } }',
      `{ venue(id: "${id}") { name } }`,
      '{ venueProjects { totalCount } }',
      `{ venueProject(id: "${id}") { title } }`,
      '{ parks { totalCount } }',
      ...[
        'venueSummary { palacesInUse }',
        'venues { totalCount }',
        'coverageTargets { id }',
        'venueTrend(from: "2021-01-01", until: "2021-02-01") { month }',
      ].map(ENTITIES),
      `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on Venue { name } } }`,
    ]) {
      const { errors } = await world.ask(actor, query, {
        ids: [
          {
            __typename: query.includes('on Venue') ? 'Venue' : 'TradeUnion',
            id: query.includes('on Venue') ? id : unionId(360000),
          },
        ],
      });
      expect(
        errors?.map((error) => error.extensions?.['code']),
        query,
      ).toEqual([code]);
    }
  });

  test('a reader changes nothing', async () => {
    const id = await register({ unionId: unionId(360100) });
    for (const [mutation, variables] of [
      create({ unionId: unionId(360100) }),
      update({ id, name: '改名' }),
      change(id, 'CLOSED', '2026-01-01'),
    ]) {
      const { errors } = await world.ask(reader, mutation, variables);
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN']);
    }
  });
});

describe('with bad input', () => {
  test.each([
    { what: 'a NUL byte in the name', input: { name: '坏\0名' }, codes: ['NAME_INVALID'] },
    { what: 'a lone surrogate', input: { name: '坏\ud800名' }, codes: ['NAME_INVALID'] },
    { what: 'ten megabytes', input: { name: '长'.repeat(3_500_000) }, codes: ['NAME_INVALID'] },
    {
      what: 'several faults at once',
      input: { name: '', areaSquareMetres: -1, seats: 1_000_000_000, statusSince: '2027-01-01', reason: '' },
      codes: ['NAME_INVALID', 'AREA_INVALID', 'SEATS_INVALID', 'STATUS_IN_FUTURE', 'REASON_MISSING'],
    },
    { what: 'an unknown park', input: { parkId: unionId(1) }, codes: ['PARK_NOT_FOUND'] },
    { what: 'an impossible park', input: { parkId: 'park' }, codes: ['PARK_NOT_FOUND'] },
    { what: 'an impossible union', input: { unionId: '' }, codes: ['UNION_NOT_FOUND'] },
    { what: 'an empty request id', input: { clientMutationId: '' }, codes: ['CLIENT_MUTATION_ID'] },
  ])('$what is refused with a reason', async ({ input, codes }) => {
    expect(await codesOf(create({ unionId: unionId(360100), ...input }))).toEqual(codes);
  });

  test.each([
    { what: 'a date that does not exist', query: ENTITIES('venueSummary(asOf: "2021-02-30") { palacesInUse }') },
    { what: 'a summary of the future', query: ENTITIES('venueSummary(asOf: "2026-11-22") { palacesInUse }') },
    { what: 'a list of the future', query: '{ venues(filter: { asOf: "2026-11-22" }) { totalCount } }' },
    { what: 'a trend backwards', query: ENTITIES('venueTrend(from: "2021-02-01", until: "2021-01-01") { month }') },
    {
      what: 'a trend of a hundred years',
      query: ENTITIES('venueTrend(from: "1921-01-01", until: "2021-01-01") { month }'),
    },
    { what: 'too large a page', query: '{ venues(first: 501) { totalCount } }' },
    { what: 'a cursor of another list', query: '{ venues(after: "WzFd") { totalCount } }' },
    { what: 'a cursor that is none', query: '{ venues(after: "\\u0000") { totalCount } }' },
    {
      what: 'a cursor with a NUL byte',
      query: ENTITIES(
        `venues(after: "${Buffer.from(JSON.stringify(['\0', unionId(1)])).toString('base64url')}") { totalCount }`,
      ),
    },
  ])('$what is a typed error', async ({ query }) => {
    const { errors } = await world.ask(jiangxi, query, { ids: [{ __typename: 'TradeUnion', id: unionId(360000) }] });
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions?.['code']);
  });

  test('a representation that is no union is null', async () => {
    const { data, errors } = await world.ask(jiangxi, ENTITIES('venueSummary { palacesInUse }'), {
      ids: [{ __typename: 'TradeUnion', id: 'x' }],
    });
    expect({ data, errors }).toEqual({ data: { _entities: [null] }, errors: undefined });
  });
});

describe('with many venues', () => {
  test('a list ends and begins where it should, and its statements do not grow with it', async () => {
    for (let index = 0; index < 7; index++)
      await register({ unionId: unionId(index % 2 ? 360102 : 360121), name: `工人文化宫${index}` });
    const LIST = (first: number) =>
      ENTITIES(
        `venues(first: ${first}) { totalCount edges { node { name union { id } park { name } statusHistory { status } projects { title budgetSources { amount } milestones { title } } } } pageInfo { hasNextPage } }`,
      );
    const ids = [360000, 360100, 360102, 360121].map((code) => ({ __typename: 'TradeUnion', id: unionId(code) }));
    world.statements.length = 0;
    const few = await world.ask(jiangxi, LIST(1), { ids: ids.slice(0, 1) });
    const statements = world.statements.length;
    world.statements.length = 0;
    const many = await world.ask<{
      _entities: { venues: { totalCount: number; pageInfo: { hasNextPage: boolean } } }[];
    }>(jiangxi, LIST(50), { ids });
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect(world.statements.length).toBe(statements);
    // Venues, statuses, projects.
    expect(statements, world.statements.join('\n')).toBe(3);
    expect(many.data!._entities.map(({ venues }) => [venues.totalCount, venues.pageInfo.hasNextPage])).toEqual([
      [7, false],
      [7, false],
      [3, false],
      [4, false],
    ]);

    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data?: VenuePage | null } = await world.ask<VenuePage>(
        jiangxi,
        'query($after: String) { venues(first: 3, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data!.venues.edges.map(({ node }) => node.name));
      ({ hasNextPage: more, endCursor: after } = data!.venues.pageInfo);
    }
    expect(seen).toEqual(Array.from({ length: 7 }, (_, index) => `工人文化宫${index}`));
  });
});

test('every total equals a recount of its facts', async () => {
  expect(await verifyRollups(world.database.pool, { since: '2015-01-01', until: '2026-11-21' })).toEqual([]);
});

interface VenuePage {
  readonly venues: {
    edges: { node: { name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

type Request = readonly [document: string, variables: Record<string, unknown>];

let requests = 0;

function ENTITIES(fields: string): string {
  return `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { ${fields} } } }`;
}

function requestOf(name: string, input: Record<string, unknown>): Request {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return [
    `mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId userErrors { code field } venue { id name status address functions areaSquareMetres seats openedOn } } }`,
    { input: { clientMutationId: `venue-${++requests}`, ...input } },
  ];
}

function create(input: Record<string, unknown>): Request {
  return requestOf('createVenue', {
    name: '东湖区工人文化宫',
    kind: 'WORKERS_PALACE',
    status: 'IN_USE',
    statusSince: '2019-03-01',
    reason: '省总批复',
    ...input,
  });
}

function update(input: Record<string, unknown>): Request {
  return requestOf('updateVenue', input);
}

function change(id: string, status: string, on: string, reason = '按计划'): Request {
  return requestOf('changeVenueStatus', { id, status, on, reason });
}

async function register(input: Record<string, unknown>, actor = jiangxi): Promise<string> {
  const { venue: made, userErrors } = await run(actor, create(input));
  expect(userErrors).toEqual([]);
  return (made as { id: string }).id;
}

async function run(actor: TestActor, [document, variables]: Request): Promise<Record<string, unknown>> {
  const { data, errors } = await world.ask<Record<string, Record<string, unknown>>>(actor, document, variables);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0]!;
}

async function codesOf(request: Request, actor = jiangxi): Promise<string[]> {
  const { userErrors } = await run(actor, request);
  return (userErrors as { code: string }[]).map(({ code }) => code);
}

async function askUnion<Fields>(actor: TestActor, code: number, fields: string): Promise<Fields> {
  const { data, errors } = await world.ask<{ _entities: [Fields] }>(actor, ENTITIES(fields), {
    ids: [{ __typename: 'TradeUnion', id: unionId(code) }],
  });
  expect(errors).toBeUndefined();
  return data!._entities[0];
}

async function summary(actor: TestActor, code: number, asOf?: string): Promise<Record<string, number>> {
  const { venueSummary } = await askUnion<{ venueSummary: Record<string, number> }>(
    actor,
    code,
    `venueSummary${asOf ? `(asOf: "${asOf}")` : ''} { palacesInUse palacesUnderConstruction palacesPlanned palacesRenovating clubsInUse serviceCentresInUse }`,
  );
  return venueSummary;
}

async function names(actor: TestActor, args: string): Promise<string[]> {
  const { data, errors } = await world.ask<VenuePage>(actor, `{ venues${args} { edges { node { name } } } }`);
  expect(errors).toBeUndefined();
  return data!.venues.edges.map(({ node }) => node.name);
}
