import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { venue } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { clearVenues, putVenues } from '../testing/put-venues.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const SCOPES = 'venue:read venue:write';
const jiangxi: TestActor = { unionId: unionId(360000), scopes: SCOPES };
const nanchang: TestActor = { unionId: unionId(360100), scopes: SCOPES };
const zibo: TestActor = { unionId: unionId(370300), scopes: SCOPES };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, venue], () => NOW);
  await plantTree(world.database);
});
afterAll(() => world.close());
beforeEach(async () => {
  await clearVenues(world.database);
  await putVenues(world.database, {
    venues: [
      { id: 11, union: 360100, kind: 'WORKERS_PALACE', statuses: [['UNDER_CONSTRUCTION', '2020-01-01']] },
      { id: 12, union: 370300, kind: 'WORKERS_PALACE', statuses: [['UNDER_CONSTRUCTION', '2020-01-01']] },
    ],
  });
});

const award = { source: '省总工会奖补', level: 'PROVINCIAL', amount: '10000000' };
const finance = { source: '市财政', amount: '25000000.5' };
const project = {
  venueId: unionId(11),
  title: '南昌市工人文化宫新建项目',
  constructionKind: 'NEW',
  status: 'IMPLEMENTATION',
  startOn: '2020-01-01',
  budget: '36000000.50',
  budgetSources: [award, finance],
};
const FIELDS = `id title constructionKind status startOn endOn budget budgetUnsecured budgetSources { source level amount } milestones { id title status dueOn metOn } venue { id } union { id }`;

describe('when a project is registered', () => {
  test('it answers with its budget by source, to the fen', async () => {
    expect(await run('createVenueProject', project)).toMatchObject({
      userErrors: [],
      venueProject: {
        title: project.title,
        status: 'IMPLEMENTATION',
        endOn: null,
        budget: '36000000.50',
        budgetUnsecured: '1000000.00',
        budgetSources: [
          { source: '省总工会奖补', level: 'PROVINCIAL', amount: '10000000.00' },
          { source: '市财政', level: null, amount: '25000000.50' },
        ],
        venue: { id: unionId(11) },
        union: { id: unionId(360100) },
      },
    });
  });

  test('a repeated request registers it once, and the same key with other money is refused', async () => {
    const input = { clientMutationId: 'project-once', ...project };
    const once = await run('createVenueProject', input);
    expect(await run('createVenueProject', input)).toEqual(once);
    expect(await total()).toBe(1);
    expect(await codesOf('createVenueProject', { ...input, budget: '36000000.51' })).toEqual(['CLIENT_MUTATION_ID']);
  });

  test.each([
    {
      what: 'sources that give too much',
      input: { budget: '35000000.49' },
      errors: [['BUDGET_INVALID', 'budgetSources']],
    },
    { what: 'no budget', input: { budget: '0', budgetSources: [] }, errors: [['BUDGET_INVALID', 'budget']] },
    {
      what: 'a source that takes money',
      input: { budgetSources: [award, { ...finance, amount: '-1.00' }] },
      errors: [['BUDGET_INVALID', 'budgetSources', '1', 'amount']],
    },
    { what: 'an end before its start', input: { endOn: '2019-12-31' }, errors: [['ENDS_BEFORE_START', 'endOn']] },
    { what: 'completion without a last day', input: { status: 'COMPLETED' }, errors: [['END_MISSING', 'endOn']] },
    { what: 'a lone surrogate', input: { title: '项目\udc00' }, errors: [['NAME_INVALID', 'title']] },
    { what: 'a foreign venue', input: { venueId: unionId(12) }, errors: [['VENUE_NOT_FOUND', 'venueId']] },
    { what: 'an impossible venue', input: { venueId: 'venue' }, errors: [['VENUE_NOT_FOUND', 'venueId']] },
  ])('$what is refused, at the field', async ({ input, errors }) => {
    const { userErrors, venueProject } = await run('createVenueProject', { ...project, ...input });
    expect((userErrors as { code: string; field: string[] }[]).map(({ code, field }) => [code, ...field])).toEqual(
      errors,
    );
    expect(venueProject).toBeNull();
    expect(await total()).toBe(0);
  });

  test.each(['1e3', '12.345', '￥100', '', '1'.repeat(40)])(
    'money written as “%s” is a typed error',
    async (budget) => {
      const { errors } = await ask('createVenueProject', { ...project, budget });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );
});

describe('when a project goes on', () => {
  test('what is left out stays, sources are replaced whole, and a completed one is final', async () => {
    const id = await register();
    expect(await run('updateVenueProject', { id, status: 'COMPLETED', endOn: '2022-12-01' })).toMatchObject({
      userErrors: [],
      venueProject: {
        title: project.title,
        status: 'COMPLETED',
        endOn: '2022-12-01',
        budgetSources: [{ amount: '10000000.00' }, { amount: '25000000.50' }],
      },
    });
    expect(
      await run('updateVenueProject', { id, budget: '12000000', budgetSources: [{ ...award, amount: '12000000.00' }] }),
    ).toMatchObject({
      userErrors: [],
      venueProject: { budget: '12000000.00', budgetUnsecured: '0.00', budgetSources: [{ amount: '12000000.00' }] },
    });
    expect(await codesOf('updateVenueProject', { id, status: 'IMPLEMENTATION' })).toEqual(['STATUS_FINAL']);
    expect(await codesOf('updateVenueProject', { id, endOn: null })).toEqual(['END_MISSING']);
    expect(await codesOf('updateVenueProject', { id, budget: '1.00' })).toEqual(['BUDGET_INVALID']);
  });

  test('milestones are set, met and put right', async () => {
    const id = await register();
    const set = async (input: object) =>
      run(
        'setMilestone',
        { projectId: id, title: '主体封顶', dueOn: '2021-06-30', ...input },
        'milestone { id status metOn } venueProject { milestones { title status } }',
      );
    const made = await set({});
    expect(made).toMatchObject({
      userErrors: [],
      milestone: { status: 'SCHEDULED', metOn: null },
      venueProject: { milestones: [{ title: '主体封顶', status: 'SCHEDULED' }] },
    });
    const milestoneId = (made['milestone'] as { id: string }).id;
    await set({ title: '开工', dueOn: '2020-01-01', status: 'MET', metOn: '2020-01-08' });
    expect(await set({ id: milestoneId, status: 'MET', metOn: '2021-07-02' })).toMatchObject({
      milestone: { id: milestoneId, metOn: '2021-07-02' },
      venueProject: {
        milestones: [
          { title: '开工', status: 'MET' },
          { title: '主体封顶', status: 'MET' },
        ],
      },
    });
    expect(await set({ id: milestoneId, status: 'MET' })).toMatchObject({
      milestone: null,
      userErrors: [{ code: 'MET_ON_MISSING' }],
    });
    expect(await set({ id: unionId(1) })).toMatchObject({ userErrors: [{ code: 'MILESTONE_NOT_FOUND' }] });
    expect(await set({ projectId: unionId(1) })).toMatchObject({ userErrors: [{ code: 'PROJECT_NOT_FOUND' }] });
  });

  test('a foreign project is as good as unknown', async () => {
    const id = await register();
    expect(await codesOf('updateVenueProject', { id, title: '改名' }, zibo)).toEqual(['PROJECT_NOT_FOUND']);
    const answer = await world.ask(
      zibo,
      'query($id: ID!) { venueProject(id: $id) { title } venueProjects { totalCount } }',
      { id },
    );
    expect(answer).toMatchObject({ data: { venueProject: null, venueProjects: { totalCount: 0 } }, errors: undefined });
  });
});

describe('with projects of many venues', () => {
  test('a list is filtered by status and subtree, the latest start first, those without one before all', async () => {
    await register();
    await register({ title: '二期项目', startOn: '2024-03-01', status: 'PREPARATION' });
    await register({ title: '远期项目', startOn: null, status: 'IDENTIFICATION' });
    await register({ title: '淄博项目', venueId: unionId(12) }, zibo);
    expect(await titles('')).toEqual(['远期项目', '二期项目', project.title]);
    expect(await titles('(statuses: [PREPARATION, IMPLEMENTATION])')).toEqual(['二期项目', project.title]);
    expect(await titles(`(withinId: "${unionId(360100)}", first: 1)`)).toEqual(['远期项目']);
    expect(await titles(`(withinId: "${unionId(360300)}")`)).toEqual([]);
    expect(await titles(`(withinId: "${unionId(370300)}")`)).toEqual([]);
  });

  test('the statements do not grow with them', async () => {
    await register();
    const LIST = `{ venueProjects(first: 50) { totalCount edges { node { ${FIELDS} } } } }`;
    world.statements.length = 0;
    await world.ask(nanchang, LIST);
    const few = world.statements.length;
    for (let index = 0; index < 5; index++) await register({ title: `项目${index}` });
    world.statements.length = 0;
    const { errors } = await world.ask(nanchang, LIST);
    expect(errors).toBeUndefined();
    expect(world.statements.length, world.statements.join('\n')).toBe(few);
    // Count, page, sources, milestones, venues.
    expect(few).toBe(5);
  });

  test('another subgraph’s reference finds its project', async () => {
    const id = await register();
    const { data } = await world.ask(
      nanchang,
      'query($ids: [_Any!]!) { _entities(representations: $ids) { ... on VenueProject { title budget } } }',
      {
        ids: [
          { __typename: 'VenueProject', id },
          { __typename: 'VenueProject', id: unionId(1) },
        ],
      },
    );
    expect(data).toEqual({ _entities: [{ title: project.title, budget: '36000000.50' }, null] });
  });
});

let requests = 0;

function ask(
  name: string,
  input: object,
  actor = jiangxi,
  fields = name === 'setMilestone' ? 'milestone { id }' : `venueProject { ${FIELDS} }`,
) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return world.ask<Record<string, Record<string, unknown>>>(
    actor,
    `mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId userErrors { code field } ${fields} } }`,
    { input: { clientMutationId: `project-${++requests}`, ...input } },
  );
}

async function run(name: string, input: object, fields?: string, actor = jiangxi): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(name, input, actor, fields);
  expect(errors).toBeUndefined();
  return data![name]!;
}

async function codesOf(name: string, input: object, actor = jiangxi): Promise<string[]> {
  const { userErrors } = await run(name, input, undefined, actor);
  return (userErrors as { code: string }[]).map(({ code }) => code);
}

async function register(input: object = {}, actor = jiangxi): Promise<string> {
  const { venueProject } = await run('createVenueProject', { ...project, ...input }, undefined, actor);
  return (venueProject as { id: string }).id;
}

async function total(): Promise<number> {
  const { data } = await world.ask<{ venueProjects: { totalCount: number } }>(
    jiangxi,
    '{ venueProjects { totalCount } }',
  );
  return data!.venueProjects.totalCount;
}

async function titles(args: string): Promise<string[]> {
  const { data, errors } = await world.ask<{ venueProjects: { edges: { node: { title: string } }[] } }>(
    jiangxi,
    `{ venueProjects${args} { edges { node { title } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.venueProjects.edges.map(({ node }) => node.title);
}
