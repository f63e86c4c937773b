import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';

const { granter, xinjianCadre, ziboCadre } = people;
const nanchangGranter: TestActor = { ...granter, accountId: 'nanchang.granter', unionId: unionId(360100) };

let today = '2026-11-21';
let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld(() => new Date(`${today}T08:00:00Z`));
});
afterAll(() => world.close());

type Answer = Record<string, any>;

let requests = 0;

async function run(actor: TestActor, name: string, input: object, fields: string): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.ask<Answer>(
    actor,
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } ${fields} } }`,
    { input: { clientMutationId: `scheme-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name] as Answer;
}

const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }: { code: string }) => code);

async function found(code: string, actor: TestActor = granter): Promise<string> {
  const { scheme } = await run(
    actor,
    'createGrantScheme',
    { unionId: actor.unionId, code, name: '县区专项补助', kind: 'SPECIAL_SUBSIDY' },
    'scheme { id }',
  );
  return scheme.id as string;
}

const TERMS = {
  applicantLevels: ['COUNTY'],
  items: [{ key: 'work', name: '工作经费', unit: '县', capPerUnit: '300000.00' }],
  caps: [{ kind: 'GRANT', amount: '500000.00' }],
  decisionBody: '党组会议',
};

const version = (schemeId: string, more: object = {}): object => ({
  schemeId,
  effectiveFrom: '2026-11-21',
  source: '县区专项补助办法',
  terms: TERMS,
  ...more,
});

async function published(schemeId: string, more: object = {}): Promise<string> {
  const saved = await run(granter, 'saveSchemeVersion', version(schemeId, more), 'version { id }');
  expect(saved['userErrors']).toEqual([]);
  const { id } = saved['version'] as { id: string };
  expect(codes(await run(granter, 'publishSchemeVersion', { id }, ''))).toEqual([]);
  return id;
}

describe('when a scheme is designed', () => {
  test('its terms come back as they were written, and its drafts are the funder’s alone', async () => {
    const schemeId = await found('DRAFTS');
    const { version: draft } = await run(
      granter,
      'saveSchemeVersion',
      version(schemeId, { terms: { ...TERMS, workerCategories: ['MIGRANT_WORKER'] } }),
      'version { id version status terms { applicantLevels workerCategories rate payYear items { key capPerUnit isFixed } caps { kind amount level } } }',
    );
    expect(draft).toMatchObject({
      version: 1,
      status: 'DRAFT',
      terms: {
        applicantLevels: ['COUNTY'],
        workerCategories: ['MIGRANT_WORKER'],
        rate: 1,
        payYear: 'SAME',
        items: [{ key: 'work', capPerUnit: '300000.00', isFixed: false }],
        caps: [{ kind: 'GRANT', amount: '500000.00', level: null }],
      },
    });
    const seen = async (actor: TestActor): Promise<unknown> => {
      const { data } = await world.ask<Answer>(
        actor,
        'query($id: ID!) { grantScheme(id: $id) { name versions { id } currentVersion { version } } }',
        { id: schemeId },
      );
      return data!['grantScheme'];
    };
    expect(await seen(xinjianCadre)).toEqual({ name: '县区专项补助', versions: [], currentVersion: null });
    await run(granter, 'publishSchemeVersion', { id: draft.id }, '');
    expect(await seen(xinjianCadre)).toMatchObject({ versions: [{ id: draft.id }], currentVersion: { version: 1 } });
    expect(await seen(ziboCadre)).toBeNull();
  });

  test('a published version is never changed, and ends when the next begins', async () => {
    const schemeId = await found('NEXT');
    const id = await published(schemeId);
    expect(codes(await run(granter, 'saveSchemeVersion', version(schemeId, { id }), ''))).toEqual([
      'VERSION_PUBLISHED',
    ]);
    await published(schemeId, { effectiveFrom: '2027-01-01' });
    const { data } = await world.ask<Answer>(
      granter,
      `query($id: ID!) { grantScheme(id: $id) { versions { version effectiveFrom effectiveTo }
         now: currentVersion { version } later: currentVersion(on: "2027-06-01") { version } } }`,
      { id: schemeId },
    );
    expect(data!['grantScheme']).toEqual({
      versions: [
        { version: 2, effectiveFrom: '2027-01-01', effectiveTo: null },
        { version: 1, effectiveFrom: '2026-11-21', effectiveTo: '2027-01-01' },
      ],
      now: { version: 1 },
      later: { version: 2 },
    });
  });

  test.each([
    ['in the past', { effectiveFrom: '2026-11-20' }, 'VERSION_IN_PAST'],
    ['over another', { effectiveFrom: '2026-11-21' }, 'VERSION_OVERLAPS'],
  ])('a version %s is not published', async (what, more, code) => {
    const schemeId = await found(`CLASH-${what.length}`);
    await published(schemeId);
    const { version: draft } = await run(granter, 'saveSchemeVersion', version(schemeId, more), 'version { id }');
    expect(codes(await run(granter, 'publishSchemeVersion', { id: draft.id }, ''))).toEqual([code]);
  });

  test('the staff of a city changes nothing of the province’s', async () => {
    const schemeId = await found('FOREIGN');
    expect(codes(await run(nanchangGranter, 'saveSchemeVersion', version(schemeId), ''))).toEqual(['NOT_FUNDER']);
    expect(
      codes(
        await run(
          nanchangGranter,
          'saveBudgetLine',
          { schemeId, year: 2026, name: '预算', amount: '1.00' },
          'budgetLine { id }',
        ),
      ),
    ).toEqual(['NOT_FUNDER']);
  });

  test('a code is used once in the country', async () => {
    await found('ONCE');
    const again = await run(
      nanchangGranter,
      'createGrantScheme',
      { unionId: unionId(360100), code: 'once', name: '另一项目', kind: 'SOLATIUM' },
      'scheme { id }',
    );
    expect(codes(again)).toEqual(['CODE_TAKEN']);
  });

  test('a budget line is booked, raised and cut; a second of its name is refused', async () => {
    const schemeId = await found('BUDGET');
    const line = { schemeId, year: 2026, level: 'COUNTY', name: '县级工会重点工作' };
    const save = (more: object): Promise<Answer> =>
      run(granter, 'saveBudgetLine', { ...line, ...more }, 'budgetLine { id name level }');
    const { budgetLine } = await save({ amount: '40000000.00' });
    expect(codes(await save({ amount: '1.00' }))).toEqual(['NAME_TAKEN']);
    expect(codes(await save({ id: budgetLine.id, amount: '-1.00' }))).toEqual(['AMOUNT_INVALID']);
    await save({ id: budgetLine.id, amount: '30000000.00' });
    const { data } = await world.ask<Answer>(
      granter,
      'query($id: ID!) { grantScheme(id: $id) { totals(year: 2026) { budget available } budgetLines(year: 2026) { level } } }',
      { id: schemeId },
    );
    expect(data!['grantScheme']).toEqual({
      totals: { budget: '30000000.00', available: '30000000.00' },
      budgetLines: [{ level: 'COUNTY' }],
    });
  });
});

describe('when the terms change while an application is written', () => {
  const draft = (schemeId: string, id?: string): object => ({
    schemeId,
    id: id ?? null,
    unionId: unionId(360112),
    title: '新建区工作经费',
    payeeName: '新建区总工会',
    payeeAccount: '622212345678',
    items: [{ key: 'work', quantity: 1, asked: '400000.00' }],
  });
  const save = (schemeId: string, id?: string): Promise<Answer> =>
    run(xinjianCadre, 'saveGrantDraft', draft(schemeId, id), 'grant { id version { version } }');
  const submit = (id: string): Promise<Answer> =>
    run(xinjianCadre, 'submitGrant', { id }, 'grant { version { version } calculation { granted } }');

  test('it must be saved again under the new terms; what was handed in keeps its own', async () => {
    const schemeId = await found('CHANGE');
    await published(schemeId);
    const { grant: early } = await save(schemeId);
    const { grant: late } = await save(schemeId);
    expect(await submit(early.id)).toMatchObject({
      grant: { version: { version: 1 }, calculation: { granted: '300000.00' } },
    });
    await published(schemeId, {
      effectiveFrom: '2026-12-01',
      terms: { ...TERMS, items: [{ ...TERMS.items[0], capPerUnit: '200000.00' }] },
    });
    today = '2026-12-02';
    try {
      expect(codes(await submit(late.id))).toEqual(['VERSION_CHANGED']);
      await save(schemeId, late.id);
      expect(await submit(late.id)).toMatchObject({
        grant: { version: { version: 2 }, calculation: { granted: '200000.00' } },
      });
      // Sent back under the new terms, the early one is still judged by the old.
      const grants = [{ id: early.id }];
      await world.ask(
        granter,
        'mutation($input: ReasonedStepInput!) { sendBackGrants(input: $input) { outcomes { ok } } }',
        { input: { clientMutationId: 'back', grants, note: '补充材料' } },
      );
      expect(await save(schemeId, early.id)).toMatchObject({ grant: { version: { version: 1 } } });
      expect(await submit(early.id)).toMatchObject({ grant: { calculation: { granted: '300000.00' } } });
    } finally {
      today = '2026-11-21';
    }
  });

  test('before any are in force nobody applies', async () => {
    expect(codes(await save(await found('CLOSED')))).toEqual(['SCHEME_CLOSED']);
  });
});
