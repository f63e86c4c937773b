import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { parkClassRank } from '../rules/park-class.js';
import {
  organizationStandIn,
  plantTree,
  provinceTree,
  SMALL_TREE,
  unionId,
  type TreeRow,
} from '../testing/organization-stand-in.js';
import { clearVenues, putVenues, type ParkRow, type TargetRow, type VenueRow } from '../testing/put-venues.js';
import { VenueKind } from '../venue/venue-kind.js';
import { VenueStatus } from '../venue/venue-status.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'venue:read venue:write';
const actor = (code: number): TestActor => ({ unionId: unionId(code), scopes: SCOPES });

const LIAONING = provinceTree(210000, 11, 3);
const TREE = [...SMALL_TREE, ...LIAONING];

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database, TREE);
});
afterAll(() => world.close());
beforeEach(() => clearVenues(world.database));

const FULL_COVERAGE: TargetRow = {
  id: 1,
  union: 360000,
  placeLevels: ['MUNICIPAL', 'COUNTY'],
  venueKinds: ['WORKERS_PALACE'],
};
const palace = (id: number, union: number, ...statuses: VenueRow['statuses']): VenueRow => ({
  id,
  union,
  kind: 'WORKERS_PALACE',
  statuses,
});

const SUMMARY = 'venueSummary { placesWithPalace placesRequired coverageRate }';
const MISSING = 'missing { totalCount edges { node { union { id } park { id } nextVenue { id status } } } }';
const TARGETS = `coverageTargets { id union { id } within { id } inherited required covered rate ${MISSING} }`;

describe('when a province wants a palace in every city and county', () => {
  beforeEach(() =>
    putVenues(world.database, {
      targets: [FULL_COVERAGE],
      venues: [
        palace(11, 360100, ['IN_USE', '2015-01-01']),
        palace(12, 360102, ['PLANNED', '2015-01-01'], ['UNDER_CONSTRUCTION', '2020-01-01'], ['IN_USE', '2021-03-15']),
        palace(13, 360121, ['PLANNED', '2019-06-01'], ['UNDER_CONSTRUCTION', '2022-06-01']),
        palace(14, 360302, ['IN_USE', '1990-01-01'], ['RENOVATING', '2024-01-01']),
        palace(15, 360302, ['PLANNED', '2023-01-01']),
        // Neither a zone’s palace nor a second one in the same place covers another place.
        palace(16, 360190, ['IN_USE', '2020-01-01']),
        palace(17, 360100, ['IN_USE', '2020-01-01']),
        { ...palace(18, 360300, ['IN_USE', '2020-01-01']), kind: 'WORKERS_CLUB' },
      ],
    }),
  );

  test.each([
    { code: 100000, required: 5, covered: 2 },
    { code: 360000, required: 5, covered: 2 },
    { code: 360100, required: 3, covered: 2 },
    { code: 360102, required: 1, covered: 1 },
    { code: 360121, required: 1, covered: 0 },
    { code: 360300, required: 2, covered: 0 },
    { code: 370000, required: 0, covered: 0 },
  ])(
    'the reader of $code sees $covered of $required, though the target hangs on the province',
    async ({ code, required, covered }) => {
      expect(await ask(actor(code), [code], SUMMARY)).toEqual([
        {
          venueSummary: {
            placesRequired: required,
            placesWithPalace: covered,
            coverageRate: required === 0 ? null : covered / required,
          },
        },
      ]);
    },
  );

  test.each([
    { asOf: '2014-12-31', covered: 1 },
    { asOf: '2021-02-28', covered: 2 },
    { asOf: '2021-03-01', covered: 3 },
    { asOf: '2023-12-31', covered: 3 },
    { asOf: '2024-01-01', covered: 2 },
  ])('as of $asOf $covered places were covered', async ({ asOf, covered }) => {
    const fields = `venueSummary(asOf: "${asOf}") { placesWithPalace } coverageTargets(asOf: "${asOf}") { covered }`;
    expect(await ask(actor(360000), [360000], fields)).toEqual([
      { venueSummary: { placesWithPalace: covered }, coverageTargets: [{ covered }] },
    ]);
  });

  test('the places still without are listed with the venue that will close the gap', async () => {
    const gaps = [
      { union: { id: unionId(360121) }, park: null, nextVenue: { id: unionId(13), status: 'UNDER_CONSTRUCTION' } },
      { union: { id: unionId(360300) }, park: null, nextVenue: null },
      { union: { id: unionId(360302) }, park: null, nextVenue: { id: unionId(14), status: 'RENOVATING' } },
    ];
    const province = { id: unionId(360000) };
    const city = { id: unionId(360300) };
    expect(await ask(actor(360000), [360000], TARGETS)).toEqual([
      {
        coverageTargets: [
          {
            id: unionId(1),
            union: province,
            within: province,
            inherited: false,
            required: 5,
            covered: 2,
            rate: 0.4,
            missing: edges(gaps),
          },
        ],
      },
    ]);
    expect(await ask(actor(360000), [360300], TARGETS)).toMatchObject([
      {
        coverageTargets: [
          { union: province, within: city, inherited: true, required: 2, covered: 0, missing: edges(gaps.slice(1)) },
        ],
      },
    ]);
    // A reader of the city sees the target, but not the union that set it.
    expect(await ask(actor(360300), [360300], TARGETS)).toMatchObject([
      {
        coverageTargets: [
          { union: null, within: city, inherited: true, required: 2, covered: 0, missing: edges(gaps.slice(1)) },
        ],
      },
    ]);
  });

  test('the list of gaps comes in pages', async () => {
    const first = await gapPage(2, null);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await gapPage(2, first.pageInfo.endCursor);
    expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect([...first.edges, ...second.edges].map(({ node }) => node.union.id)).toEqual(
      [360121, 360300, 360302].map(unionId),
    );
    expect(await gapPage(0, null)).toMatchObject({ totalCount: 3, edges: [], pageInfo: { hasNextPage: true } });
    expect(await gapPage(2, second.pageInfo.endCursor)).toMatchObject({
      totalCount: 3,
      edges: [],
      pageInfo: { hasNextPage: false },
    });
  });

  test.each(['WzFd', 'WyJ4IiwieSJd', 'x'])('a cursor of another list (%s) is a typed error', async (after) => {
    const fields = `coverageTargets { missing(after: "${after}") { totalCount } }`;
    const { errors } = await world.ask(actor(360000), ENTITIES(fields), representations([360000]));
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('a foreign union’s targets are not told', async () => {
    expect(await ask(actor(360300), [360100], 'coverageTargets { id }')).toEqual([{ coverageTargets: [] }]);
    expect(await ask(actor(370300), [360000], 'coverageTargets { id }')).toEqual([{ coverageTargets: [] }]);
  });
});

describe('when a region wants a palace or a home in every park of class A and above', () => {
  beforeEach(() =>
    putVenues(world.database, {
      targets: [
        { id: 2, union: 360000, placeLevels: [], minParkClass: 'A', venueKinds: ['WORKERS_PALACE', 'WORKERS_HOME'] },
      ],
      parks: [
        { id: 61, union: 360100, parkClass: 'A+' },
        { id: 62, union: 360100, parkClass: 'A' },
        { id: 63, union: 360300, parkClass: 'A' },
        { id: 64, union: 360300, parkClass: 'B+' },
        { id: 65, union: 370300, parkClass: 'A' },
      ],
      venues: [
        { id: 71, union: 360100, kind: 'WORKERS_HOME', statuses: [['IN_USE', '2022-12-01']], park: 61 },
        { id: 72, union: 360100, kind: 'WORKERS_HOME', statuses: [['PLANNED', '2022-12-01']], park: 62 },
        { id: 73, union: 360300, kind: 'OUTDOOR_STATION', statuses: [['IN_USE', '2022-12-01']], park: 63 },
        { id: 74, union: 360300, kind: 'WORKERS_PALACE', statuses: [['IN_USE', '2022-12-01']] },
      ],
    }),
  );

  test('parks of lower classes never appear, and parks are not places', async () => {
    const [answer] = await ask(actor(360000), [360000], `${SUMMARY} ${TARGETS}`);
    expect(answer).toMatchObject({
      venueSummary: { placesRequired: 0, coverageRate: null },
      coverageTargets: [
        {
          required: 3,
          covered: 1,
          missing: edges([
            {
              union: { id: unionId(360100) },
              park: { id: unionId(62) },
              nextVenue: { id: unionId(72), status: 'PLANNED' },
            },
            { union: { id: unionId(360300) }, park: { id: unionId(63) }, nextVenue: null },
          ]),
        },
      ],
    });
  });

  test('a city counts its own parks, also where the province runs the home', async () => {
    await putVenues(world.database, {
      venues: [{ id: 75, union: 360000, kind: 'WORKERS_HOME', statuses: [['IN_USE', '2023-01-01']], park: 63 }],
    });
    expect(await ask(actor(360300), [360300], 'coverageTargets { required covered }')).toEqual([
      { coverageTargets: [{ required: 1, covered: 1 }] },
    ]);
  });

  test.each([
    {
      args: '',
      parks: [
        ['A+', 1],
        ['A', 1],
        ['A', 1],
        ['B+', 0],
      ],
    },
    {
      args: '(minClass: "A")',
      parks: [
        ['A+', 1],
        ['A', 1],
        ['A', 1],
      ],
    },
    { args: `(minClass: "A+", withinId: "${unionId(360100)}")`, parks: [['A+', 1]] },
    { args: `(withinId: "${unionId(370300)}")`, parks: [] },
  ])('parks$args are listed by class', async ({ args, parks }) => {
    const { data } = await world.ask<{
      parks: { totalCount: number; edges: { node: { parkClass: string; venues: object[] } }[] };
    }>(actor(360000), `{ parks${args} { totalCount edges { node { parkClass venues { id } } } } }`);
    expect(data!.parks.edges.map(({ node }) => [node.parkClass, node.venues.length])).toEqual(parks);
    expect(data!.parks.totalCount).toBe(parks.length);
  });

  test('a class that is none is a typed error', async () => {
    const { errors } = await world.ask(actor(360000), '{ parks(minClass: "AAA") { totalCount } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('when targets and parks are set', () => {
  const target = {
    unionId: unionId(360000),
    title: '县级全覆盖',
    placeLevels: ['COUNTY', 'COUNTY'],
    venueKinds: ['WORKERS_PALACE'],
    dueYear: 2023,
    source: '2021年意见',
  };

  test('a target binds at once, and is taken back', async () => {
    const made = await run(
      actor(360000),
      'createCoverageTarget',
      target,
      'coverageTarget { id required covered rate placeLevels union { id } }',
    );
    expect(made).toMatchObject({
      userErrors: [],
      coverageTarget: { required: 3, covered: 0, rate: 0, placeLevels: ['COUNTY'], union: { id: unionId(360000) } },
    });
    expect(await ask(actor(360100), [360100], SUMMARY)).toMatchObject([{ venueSummary: { placesRequired: 2 } }]);
    const { id } = made['coverageTarget'] as { id: string };
    expect(await codesOf(actor(360100), 'removeCoverageTarget', { id })).toEqual(['TARGET_NOT_FOUND']);
    expect(await codesOf(actor(360000), 'removeCoverageTarget', { id })).toEqual([]);
    expect(await ask(actor(360000), [360000], 'coverageTargets { id }')).toEqual([{ coverageTargets: [] }]);
  });

  test.each([
    { what: 'a foreign union', input: { unionId: unionId(370000) }, codes: ['UNION_NOT_FOUND'] },
    { what: 'a grassroots union', input: { unionId: unionId(900001) }, codes: ['NOT_A_FEDERATION'] },
    { what: 'nothing to cover', input: { placeLevels: [] }, codes: ['NOTHING_TO_COVER'] },
    { what: 'a class that is none', input: { minParkClass: 'A类' }, codes: ['PARK_CLASS_INVALID'] },
    { what: 'a NUL byte', input: { title: '目\0标' }, codes: ['NAME_INVALID'] },
  ])('a target with $what is refused', async ({ input, codes }) => {
    expect(await codesOf(actor(360000), 'createCoverageTarget', { ...target, ...input })).toEqual(codes);
  });

  test('a park is registered once, and its class can change', async () => {
    const input = { unionId: unionId(360100), name: '南昌高新技术产业开发区', parkClass: 'B' };
    const made = await run(actor(360000), 'createPark', input, 'park { id parkClass }');
    expect(made).toMatchObject({ userErrors: [], park: { parkClass: 'B' } });
    expect(await codesOf(actor(360000), 'createPark', input)).toEqual(['PARK_EXISTS']);
    const { id } = made['park'] as { id: string };
    expect(await run(actor(360000), 'updatePark', { id, parkClass: 'A+' }, 'park { parkClass name }')).toMatchObject({
      park: { parkClass: 'A+', name: input.name },
    });
    expect(await codesOf(actor(370300), 'updatePark', { id, parkClass: 'C' })).toEqual(['PARK_NOT_FOUND']);
    expect(await codesOf(actor(360000), 'updatePark', { id, parkClass: '１' })).toEqual(['PARK_CLASS_INVALID']);
    expect(await codesOf(actor(360000), 'createPark', { ...input, unionId: unionId(370300) })).toEqual([
      'UNION_NOT_FOUND',
    ]);
  });
});

describe('with a province and its eleven cities', () => {
  const PAGE =
    'venueSummary { palacesInUse palacesUnderConstruction palacesPlanned placesWithPalace placesRequired coverageRate }';
  const cities = LIAONING.filter((row) => row.level === 'MUNICIPAL').map((row) => row.id);
  const targets = [{ ...FULL_COVERAGE, union: 210000 }];

  test('the statements do not grow with the unions asked for', async () => {
    await putVenues(world.database, { targets, venues: [palace(11, 210101, ['IN_USE', '2015-01-01'])] });
    world.statements.length = 0;
    await ask(actor(210000), [210000], PAGE);
    const one = world.statements.length;
    world.statements.length = 0;
    const answers = await ask<Summary>(actor(210000), [210000, ...cities], PAGE);
    expect(world.statements.length, world.statements.join('\n')).toBe(one);
    expect(one).toBe(2);
    expect(answers.map(({ venueSummary }) => venueSummary.placesRequired)).toEqual([44, ...cities.map(() => 4)]);
    expect(answers.map(({ venueSummary }) => venueSummary.placesWithPalace)).toEqual([
      1,
      1,
      ...cities.slice(1).map(() => 0),
    ]);
  });

  test('nor do those of the gaps', async () => {
    await putVenues(world.database, { targets, venues: [palace(11, 210101, ['PLANNED', '2015-01-01'])] });
    world.statements.length = 0;
    const answers = await ask<{ coverageTargets: { missing: { totalCount: number } }[] }>(
      actor(210000),
      [210000, ...cities],
      TARGETS,
    );
    expect(answers.map(({ coverageTargets }) => coverageTargets[0]!.missing.totalCount)).toEqual([
      44,
      ...cities.map(() => 4),
    ]);
    // Targets, counts, gaps, next venues.
    expect(world.statements.length, world.statements.join('\n')).toBe(4);
  });

  test('a reference to a union costs no statement', async () => {
    world.statements.length = 0;
    expect(await ask(actor(210000), [210000], 'id')).toEqual([{ id: unionId(210000) }]);
    expect(world.statements).toEqual([]);
  });
});

describe('with any venues, parks and targets', () => {
  const day = fc.constantFrom('2015-06-01', '2018-01-01', '2020-02-29', '2023-12-31', '2026-11-01');
  const union = fc.constantFrom(...SMALL_TREE.map((row) => row.id));
  const federation = fc.constantFrom(...SMALL_TREE.filter((row) => row.level !== 'GRASSROOTS').map((row) => row.id));
  const parkClass = fc.constantFrom('A+', 'A', 'B', 'C+');
  const statuses = fc
    .uniqueArray(day, { minLength: 1, maxLength: 4 })
    .chain((days) =>
      fc.tuple(
        ...days
          .toSorted()
          .map((since) => fc.constantFrom(...Object.values(VenueStatus)).map((status) => [status, since] as const)),
      ),
    );
  const worlds = fc.record({
    parks: fc.array(fc.record({ union: federation, parkClass }), { maxLength: 5 }).map(numbered(100)),
    venues: fc
      .array(
        fc.record({
          union,
          kind: fc.constantFrom(VenueKind.WORKERS_PALACE, VenueKind.WORKERS_CLUB, VenueKind.WORKERS_HOME),
          statuses,
          parkIndex: fc.option(fc.nat(4)),
        }),
        { maxLength: 15 },
      )
      .map(numbered(200)),
    targets: fc
      .array(
        fc.record({
          union: federation,
          placeLevels: fc.uniqueArray(fc.constantFrom('PROVINCIAL', 'MUNICIPAL', 'COUNTY')),
          minParkClass: fc.option(parkClass),
          venueKinds: fc.uniqueArray(fc.constantFrom(...Object.values(VenueKind)), { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: 4 },
      )
      .map((rows) => numbered(300)(rows.filter((row) => row.placeLevels.length > 0 || row.minParkClass !== null))),
    asOf: day,
    reader: federation,
  });

  test('coverage equals a naive recount for every union in the reader’s scope', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ parks, venues: drawn, targets, asOf, reader }) => {
        const venues = drawn.map(({ parkIndex, ...row }): VenueRow => ({
          ...row,
          park: parkIndex === null ? null : (parks[parkIndex]?.id ?? null),
        }));
        await clearVenues(world.database);
        await putVenues(world.database, { parks, venues, targets });
        const asked = SMALL_TREE.filter((row) => isBelow(row.id, reader)).map((row) => row.id);
        const answers = await ask(
          actor(reader),
          asked,
          `venueSummary(asOf: "${asOf}") { placesRequired placesWithPalace palacesInUse }
           coverageTargets(asOf: "${asOf}") { id required covered missing(first: 100) { totalCount edges { node { union { id } park { id } } } } }`,
        );
        expect(answers).toEqual(asked.map((code) => recount({ parks, venues, targets }, code, endOf(asOf))));
      }),
      { numRuns: 40 },
    );
  });
});

interface Summary {
  readonly venueSummary: Record<'placesRequired' | 'placesWithPalace', number>;
}

function numbered(start: number): <Row extends object>(rows: readonly Row[]) => (Row & { id: number })[] {
  return (rows) => rows.map((row, index) => ({ ...row, id: start + index }));
}

const parentOf = new Map(TREE.map((row) => [row.id, row.parent]));

function isBelow(id: number, above: number): boolean {
  for (let at: number | null = id; at !== null; at = parentOf.get(at) ?? null) if (at === above) return true;
  return false;
}

/** The last day of the month, or today in the current month: what a total kept by month shows. */
function endOf(asOf: string): string {
  if (asOf >= '2026-11-01') return '2026-11-21';
  const last = new Date(`${asOf.slice(0, 7)}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}

interface Facts {
  readonly parks: readonly ParkRow[];
  readonly venues: readonly VenueRow[];
  readonly targets: readonly TargetRow[];
}

/** Counts by loops over the rows: shares nothing with the SQL. */
function recount({ parks, venues, targets }: Facts, code: number, day: string): unknown {
  const inUse = ({ statuses }: VenueRow): boolean => statuses.findLast(([, since]) => since <= day)?.[0] === 'IN_USE';
  const isPlace = (row: TreeRow): boolean => (row.kind ?? 'GENERAL_FEDERATION') === 'GENERAL_FEDERATION';
  const wants = (target: TargetRow, row: TreeRow): boolean =>
    isPlace(row) && target.placeLevels.includes(row.level) && isBelow(row.id, target.union);
  const wantsPark = ({ minParkClass, union }: TargetRow, park: ParkRow): boolean =>
    minParkClass != null &&
    parkClassRank(park.parkClass)! <= parkClassRank(minParkClass)! &&
    isBelow(park.union, union);

  const below = TREE.filter((row) => isBelow(row.id, code)).toSorted((a, b) => a.id - b.id);
  const forPalaces = targets.filter((target) => target.venueKinds.includes('WORKERS_PALACE'));
  const required = below.filter((row) => forPalaces.some((target) => wants(target, row)));
  const hasOne = (row: TreeRow): boolean =>
    forPalaces.some(
      (target) =>
        wants(target, row) &&
        venues.some((one) => one.union === row.id && target.venueKinds.includes(one.kind) && inUse(one)),
    );
  return {
    venueSummary: {
      placesRequired: required.length,
      placesWithPalace: required.filter(hasOne).length,
      palacesInUse: venues.filter((one) => one.kind === 'WORKERS_PALACE' && inUse(one) && isBelow(one.union, code))
        .length,
    },
    coverageTargets: targets
      .filter((target) => isBelow(code, target.union))
      .map((target) => {
        const serves = (one: VenueRow): boolean => target.venueKinds.includes(one.kind) && inUse(one);
        const places = below.filter((row) => wants(target, row));
        const wantedParks = parks.filter((park) => wantsPark(target, park) && isBelow(park.union, code));
        const missing = [
          ...places
            .filter((row) => !venues.some((one) => one.union === row.id && serves(one)))
            .map((row) => ({ union: { id: unionId(row.id) }, park: null })),
          ...wantedParks
            .filter((park) => !venues.some((one) => one.park === park.id && serves(one)))
            .map((park) => ({ union: { id: unionId(park.union) }, park: { id: unionId(park.id) } })),
        ];
        const all = places.length + wantedParks.length;
        return { id: unionId(target.id), required: all, covered: all - missing.length, missing: edges(missing) };
      }),
  };
}

function edges<Node>(nodes: readonly Node[]): { totalCount: number; edges: { node: Node }[] } {
  return { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) };
}

function ENTITIES(fields: string): string {
  return `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { ${fields} } } }`;
}

function representations(codes: readonly number[]): { ids: object[] } {
  return { ids: codes.map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })) };
}

async function ask<Fields>(who: TestActor, codes: readonly number[], fields: string): Promise<Fields[]> {
  const { data, errors } = await world.ask<{ _entities: Fields[] }>(who, ENTITIES(fields), representations(codes));
  expect(errors).toBeUndefined();
  return data!._entities;
}

interface GapPage {
  readonly totalCount: number;
  readonly edges: { node: { union: { id: string } } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

async function gapPage(first: number, after: string | null): Promise<GapPage> {
  const fields = `coverageTargets { missing(first: ${first}, after: ${JSON.stringify(after)}) {
    totalCount edges { node { union { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const [answer] = await ask<{ coverageTargets: { missing: GapPage }[] }>(actor(360000), [360000], fields);
  return answer!.coverageTargets[0]!.missing;
}

let requests = 0;

async function run(who: TestActor, name: string, input: object, fields = ''): Promise<Record<string, unknown>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.ask<Record<string, Record<string, unknown>>>(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } ${fields} } }`,
    { input: { clientMutationId: `coverage-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name]!;
}

async function codesOf(who: TestActor, name: string, input: object): Promise<string[]> {
  const { userErrors } = await run(who, name, input);
  return (userErrors as { code: string }[]).map(({ code }) => code);
}
