import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { putVenues } from '../testing/put-venues.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'venue:read venue:write';
const national: TestActor = { unionId: unionId(100000), scopes: SCOPES };
const nanchang: TestActor = { unionId: unionId(360100), scopes: SCOPES };
const donghu: TestActor = { unionId: unionId(360102), scopes: SCOPES };
const reader: TestActor = { unionId: unionId(360100), scopes: 'venue:read' };
const zibo: TestActor = { unionId: unionId(370300), scopes: SCOPES };

const FIVE_HAVES = ['统一的标识名称', '合理的站点布局', '健全的服务设施', '完善的服务功能', '规范的管理制度'];
const ROOMS = ['职工活动中心', '职工服务中心', '劳动关系全响应中心', '职工心理咨询室', '妈妈小屋'];
const OPENED = [['IN_USE', '2021-12-08']] as const;

let world: TestSubgraph;
let fiveHaves: string;
let rooms: string;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database);
  await putVenues(world.database, {
    venues: [
      { id: 801, union: 360102, kind: 'OUTDOOR_STATION', statuses: OPENED },
      { id: 802, union: 360102, kind: 'OUTDOOR_STATION', statuses: OPENED },
      { id: 803, union: 360121, kind: 'OUTDOOR_STATION', statuses: OPENED },
      { id: 804, union: 360121, kind: 'OUTDOOR_STATION', statuses: [['UNDER_CONSTRUCTION', '2026-01-01']] },
      { id: 805, union: 360302, kind: 'OUTDOOR_STATION', statuses: OPENED },
      { id: 810, union: 360102, kind: 'SERVICE_POSITION', statuses: OPENED },
    ],
  });
  fiveHaves = await issue(nanchang, { title: '驿站“五有”标准', items: FIVE_HAVES });
  rooms = await issue(nanchang, {
    title: '服务阵地功能室',
    purpose: 'EQUIPMENT',
    venueKinds: ['SERVICE_POSITION'],
    items: ROOMS,
  });
});
afterAll(() => world.close());

describe('when stations are inspected by a standard', () => {
  test('before that each is not inspected, and those of other cities and kinds are not asked', async () => {
    expect(await standingsOf(nanchang)).toEqual([
      ['场馆801', 'NOT_INSPECTED', undefined],
      ['场馆802', 'NOT_INSPECTED', undefined],
      ['场馆803', 'NOT_INSPECTED', undefined],
      ['场馆804', 'NOT_INSPECTED', undefined],
      ['场馆810', 'NOT_INSPECTED', undefined],
    ]);
  });

  test('one with all five is standard, one that misses any is not and names it, a position without a room is partially equipped', async () => {
    expect(await inspect(donghu, 801, fiveHaves, '2021-12-10', FIVE_HAVES)).toEqual([]);
    expect(await inspect(donghu, 802, fiveHaves, '2021-12-10', FIVE_HAVES.toSpliced(2, 1).toReversed())).toEqual([]);
    expect(await inspect(donghu, 810, rooms, '2022-12-06', ROOMS.toSpliced(3, 1))).toEqual([]);
    expect(await standingsOf(donghu)).toEqual([
      ['场馆801', 'STANDARD', []],
      ['场馆802', 'NOT_STANDARD', ['健全的服务设施']],
      ['场馆810', 'PARTIALLY_EQUIPPED', ['职工心理咨询室']],
    ]);
  });

  test('the list and the counts of every union above say so', async () => {
    expect(await namesOf(nanchang, 'standings: [NOT_STANDARD, PARTIALLY_EQUIPPED]')).toEqual(['场馆802', '场馆810']);
    expect(await namesOf(nanchang, `standardId: "${rooms}"`)).toEqual(['场馆810']);
    expect(await namesOf(nanchang, 'standardId: "nothing"')).toEqual([]);
    expect(await namesOf(nanchang, `standings: [NOT_INSPECTED], standardId: "${fiveHaves}"`)).toEqual([
      '场馆803',
      '场馆804',
    ]);
    world.statements.length = 0;
    const answers = await unions(
      national,
      [360000, 360100, 360121, 360300],
      'venueStandings(kinds: [OUTDOOR_STATION]) { standing venues }',
    );
    // The request's own statements and one count for all four unions.
    expect(world.statements.length, world.statements.join('\n')).toBe(1);
    const whole = [
      { standing: 'NOT_INSPECTED', venues: 1 },
      { standing: 'NOT_STANDARD', venues: 1 },
      { standing: 'STANDARD', venues: 1 },
    ];
    expect(answers.map(({ venueStandings }) => venueStandings)).toEqual([
      whole,
      whole,
      [{ standing: 'NOT_INSPECTED', venues: 1 }],
      [],
    ]);
  });

  test('as of a day before the inspection it was not inspected', async () => {
    const [answer] = await unions(
      nanchang,
      [360102],
      `venueStandings(kinds: [SERVICE_POSITION], asOf: "2022-11-30") { standing venues }`,
    );
    expect(answer!['venueStandings']).toEqual([{ standing: 'NOT_INSPECTED', venues: 1 }]);
    expect(await namesOf(nanchang, 'standings: [PARTIALLY_EQUIPPED], asOf: "2022-11-30"')).toEqual([]);
  });

  test('the latest inspection counts, the earlier stays', async () => {
    expect(await inspect(donghu, 802, fiveHaves, '2022-03-07', FIVE_HAVES, '设施已补齐')).toEqual([]);
    expect(await inspect(donghu, 802, fiveHaves, '2021-12-20', [])).toEqual([]);
    const { data } = await world.ask<Inspected>(
      donghu,
      `{ venue(id: "${unionId(802)}") { standings { standing } inspections { inspectedOn missing note actorName standard { title } } } }`,
    );
    expect(data!.venue.standings).toEqual([{ standing: 'STANDARD' }]);
    expect(
      data!.venue.inspections.map(({ inspectedOn, missing, note }) => [inspectedOn, missing.length, note]),
    ).toEqual([
      ['2022-03-07', 0, '设施已补齐'],
      ['2021-12-20', 5, null],
      ['2021-12-10', 1, null],
    ]);
  });

  test('a page of venues costs as many statements as one venue', async () => {
    const LIST = (first: number) =>
      `{ venues(first: ${first}) { edges { node { standings { standing standard { title union { id } } } inspections { missing standard { title } } } } } }`;
    world.statements.length = 0;
    await world.ask(nanchang, LIST(1));
    const one = world.statements.length;
    world.statements.length = 0;
    await world.ask(nanchang, LIST(50));
    expect(world.statements.length).toBe(one);
  });
});

describe('with a standard of a union above', () => {
  test('the union below reads it and inspects by it, without learning who issued it', async () => {
    const [answer] = await unions(
      donghu,
      [360102],
      'venueStandards { inherited standard { title items union { id } } standings { standing venues } }',
    );
    expect(answer!['venueStandards']).toEqual([
      {
        inherited: true,
        standard: { title: '服务阵地功能室', items: ROOMS, union: null },
        standings: [{ standing: 'PARTIALLY_EQUIPPED', venues: 1 }],
      },
      {
        inherited: true,
        standard: { title: '驿站“五有”标准', items: FIVE_HAVES, union: null },
        standings: [{ standing: 'STANDARD', venues: 2 }],
      },
    ]);
  });

  test('it is not theirs to withdraw', async () => {
    expect(await run(donghu, 'withdrawVenueStandard', { id: fiveHaves })).toEqual(['STANDARD_NOT_FOUND']);
  });

  test('a union elsewhere sees neither standard nor inspection', async () => {
    const [answer] = await unions(zibo, [370300], 'venueStandards { standard { id } } venueStandings { venues }');
    expect(answer).toEqual({ venueStandards: [], venueStandings: [] });
    expect(await unions(zibo, [360100], 'venueStandards { inherited } venueStandings { venues }')).toEqual([
      { venueStandards: [], venueStandings: [] },
    ]);
    expect(await inspect(zibo, 801, fiveHaves, '2022-01-01', [])).toEqual(['VENUE_NOT_FOUND']);
  });
});

describe('when an inspection is refused', () => {
  test.each([
    {
      what: 'by a standard for another kind',
      venueId: 801,
      standard: () => rooms,
      on: '2022-12-06',
      met: [],
      codes: ['STANDARD_NOT_BINDING'],
    },
    {
      what: 'by an unknown standard',
      venueId: 801,
      standard: () => 'nothing',
      on: '2022-12-06',
      met: [],
      codes: ['STANDARD_NOT_BINDING'],
    },
    {
      what: 'of tomorrow',
      venueId: 801,
      standard: () => fiveHaves,
      on: '2026-11-22',
      met: [],
      codes: ['INSPECTED_IN_FUTURE'],
    },
    {
      what: 'from before the standard',
      venueId: 801,
      standard: () => fiveHaves,
      on: '2021-01-01',
      met: [],
      codes: ['BEFORE_STANDARD'],
    },
    {
      what: 'with an item that is none',
      venueId: 801,
      standard: () => fiveHaves,
      on: '2022-01-01',
      met: ['妈妈小屋'],
      codes: ['ITEM_UNKNOWN'],
    },
  ])('one $what has a reason', async ({ venueId, standard, on, met, codes }) => {
    expect(await inspect(nanchang, venueId, standard(), on, met)).toEqual(codes);
  });

  test('a reader records none and issues none', async () => {
    for (const [name, input] of [
      ['inspectVenue', { venueId: unionId(801), standardId: fiveHaves, inspectedOn: '2022-01-01', met: [] }],
      ['issueVenueStandard', { ...STANDARD, unionId: unionId(360100) }],
    ] as const) {
      const { errors } = await world.ask(reader, ...request(name, input));
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });

  test('not even the subgraph itself can change one', async () => {
    const client = await world.database.pool.connect();
    try {
      const { rows } = await client.query<{ may: boolean }>(
        `select bool_or(has_table_privilege(rolname, 'venue.inspection', right_name)) as may
           from pg_roles cross join unnest(array['update', 'delete']) right_name
          where rolname like 'gonghui_venue%'`,
      );
      expect(rows).toEqual([{ may: false }]);
    } finally {
      client.release();
    }
  });
});

describe('when a venue is handed over or a standard withdrawn', () => {
  test('inspections follow the venue, and standards of its former city bind it no more', async () => {
    expect(await run(national, 'updateVenue', { id: unionId(801), unionId: unionId(360302) })).toEqual([]);
    const { data } = await world.ask<Inspected>(
      { unionId: unionId(360300), scopes: SCOPES },
      `{ venue(id: "${unionId(801)}") { standings { standing } inspections { missing } } }`,
    );
    expect(data!.venue).toEqual({ standings: [], inspections: [{ missing: [] }] });
  });

  test('a withdrawn standard binds nobody from today on, and is withdrawn once', async () => {
    expect(await run(nanchang, 'withdrawVenueStandard', { id: rooms })).toEqual([]);
    expect(await run(nanchang, 'withdrawVenueStandard', { id: rooms })).toEqual(['STANDARD_WITHDRAWN']);
    expect(await namesOf(nanchang, `standardId: "${rooms}"`)).toEqual([]);
    expect(await namesOf(nanchang, `standardId: "${rooms}", asOf: "2026-10-01"`)).toEqual(['场馆810']);
    expect(await inspect(nanchang, 810, rooms, '2026-11-21', ROOMS)).toEqual(['STANDARD_NOT_BINDING']);
  });
});

interface Inspected {
  readonly venue: {
    standings: { standing: string }[];
    inspections: { inspectedOn: string; missing: string[]; note: string | null }[];
  };
}

const STANDARD = {
  title: '标准',
  purpose: 'CONFORMITY',
  venueKinds: ['OUTDOOR_STATION'],
  items: FIVE_HAVES,
  issuedOn: '2021-08-16',
  source: '建设要求',
};

let requests = 0;

function request(name: string, input: Record<string, unknown>): readonly [string, Record<string, unknown>] {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return [
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
    { input: { clientMutationId: `standard-${++requests}`, ...input } },
  ];
}

async function run(actor: TestActor, name: string, input: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await world.ask<Record<string, { userErrors: { code: string }[] }>>(
    actor,
    ...request(name, input),
  );
  expect(errors).toBeUndefined();
  return data![name]!.userErrors.map(({ code }) => code);
}

async function issue(actor: TestActor, input: Record<string, unknown>): Promise<string> {
  const { data, errors } = await world.ask<{ issueVenueStandard: { venueStandard: { id: string } } }>(
    actor,
    `mutation($input: IssueVenueStandardInput!) { issueVenueStandard(input: $input) { userErrors { code } venueStandard { id } } }`,
    { input: { clientMutationId: `issue-${++requests}`, unionId: actor.unionId, ...STANDARD, ...input } },
  );
  expect(errors).toBeUndefined();
  return data!.issueVenueStandard.venueStandard.id;
}

function inspect(
  actor: TestActor,
  id: number,
  standardId: string,
  inspectedOn: string,
  met: readonly string[],
  note?: string,
): Promise<string[]> {
  return run(actor, 'inspectVenue', { venueId: unionId(id), standardId, inspectedOn, met, note });
}

async function standingsOf(actor: TestActor): Promise<unknown[]> {
  const { data, errors } = await world.ask<{
    venues: {
      edges: { node: { name: string; standings: { standing: string; inspection: { missing: string[] } | null }[] } }[];
    };
  }>(actor, '{ venues { edges { node { name standings { standing inspection { missing } } } } } }');
  expect(errors).toBeUndefined();
  return data!.venues.edges.flatMap(({ node }) =>
    node.standings.map(({ standing, inspection }) => [node.name, standing, inspection?.missing]),
  );
}

async function namesOf(actor: TestActor, filter: string): Promise<string[]> {
  const { data, errors } = await world.ask<{ venues: { edges: { node: { name: string } }[] } }>(
    actor,
    `{ venues(filter: { ${filter} }) { edges { node { name } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.venues.edges.map(({ node }) => node.name);
}

async function unions(
  actor: TestActor,
  codes: readonly number[],
  fields: string,
): Promise<readonly Record<string, unknown>[]> {
  const { data, errors } = await world.ask<{ _entities: Record<string, unknown>[] }>(
    actor,
    `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { ${fields} } } }`,
    { ids: codes.map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })) },
  );
  expect(errors).toBeUndefined();
  return data!._entities;
}
