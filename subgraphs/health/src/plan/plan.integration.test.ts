import type { TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { unionId } from '../testing/organization-stand-in.js';

let world: TestSubgraph;
let planId: string;
const { run, ask } = storyIn<any>(() => world);
beforeAll(async () => {
  world = await startHealthWorld();
  planId = (await create(people.officer)).plan.id;
});
afterAll(() => world?.close());

type Person = (typeof people)[keyof typeof people];

const create = (actor: Person, change: object = {}) =>
  run(
    actor,
    'createMedicalPlan',
    { unionId: unionId(360000), name: '住院补充医疗互助计划', kind: 'MUTUAL_AID', ...change },
    'plan { id kind }',
  );

const TERMS = {
  rank: 1,
  method: 'SEGMENTS',
  excludesSelfFunded: true,
  deductible: '500',
  brackets: [
    { from: '0', until: '20000', rateBasisPoints: 5_000 },
    { from: '20000', rateBasisPoints: 6_000 },
  ],
  cap: '200000',
  needsEnrolment: true,
  premium: '120',
};

const save = (actor: Person, { terms, ...change }: { terms?: object; [key: string]: unknown } = {}) =>
  run(
    actor,
    'saveMedicalPlanVersion',
    { planId, effectiveFrom: '2023-05-01', source: '互助计划', ...change, terms: { ...TERMS, ...terms } },
    'version { id version status effectiveFrom effectiveTo }',
  );
const publish = (actor: Person, id: string) =>
  run(actor, 'publishMedicalPlanVersion', { id }, 'version { status } plan { versions { version effectiveTo } }');

const codes = ({ userErrors }: { userErrors: readonly { code: string; field: readonly string[] | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`);

describe('when a version of a plan is written', () => {
  test('a draft may have segments that do not fit, and is refused when it is to be in force', async () => {
    const brackets = [
      { from: '0', until: '10000', rateBasisPoints: 5_000 },
      { from: '9000', until: '20000', rateBasisPoints: 5_500 },
      { from: '30000', rateBasisPoints: 6_000 },
    ];
    const { version } = await save(people.officer, { terms: { brackets } });
    expect(codes(await publish(people.officer, version.id))).toEqual([
      'BRACKETS_OVERLAP terms.brackets.1',
      'BRACKETS_HOLE terms.brackets.2',
    ]);
    expect(codes(await save(people.officer, { id: version.id }))).toEqual([]);
    expect((await publish(people.officer, version.id)).version).toEqual({ status: 'PUBLISHED' });
    expect(codes(await save(people.officer, { id: version.id }))).toEqual(['VERSION_PUBLISHED id']);
  });

  test('a later version ends the one before, and an earlier day is refused', async () => {
    const next = await save(people.officer, { effectiveFrom: '2023-07-01' });
    expect((await publish(people.officer, next.version.id)).plan.versions).toEqual([
      { version: 2, effectiveTo: null },
      { version: 1, effectiveTo: '2023-07-01' },
    ]);
    const between = await save(people.officer, { effectiveFrom: '2023-06-01' });
    expect(codes(await publish(people.officer, between.version.id))).toEqual(['VERSION_OVERLAPS effectiveFrom']);
    const past = await save(people.officer, { effectiveFrom: '2023-03-31' });
    expect(codes(await publish(people.officer, past.version.id))).toEqual(['VERSION_IN_PAST effectiveFrom']);
  });

  test('two who publish at once put one after the other in force', async () => {
    const { plan } = await create(people.officer, { name: '同时发布' });
    const drafts = await Promise.all(
      ['2023-05-01', '2023-05-01'].map((effectiveFrom) => save(people.officer, { planId: plan.id, effectiveFrom })),
    );
    const outcomes = await Promise.all(drafts.map(({ version }) => publish(people.officer, version.id)));
    expect(outcomes.map(codes).toSorted()).toEqual([[], ['VERSION_OVERLAPS effectiveFrom']]);
  });

  test.each([
    [{ terms: { rank: 0 } }, ['PLAN_RANK terms.rank']],
    [{ terms: { method: 'FIXED' } }, ['PLAN_AMOUNT terms.fixedAmount', 'BRACKETS_INVALID terms.brackets']],
    [{ terms: { brackets: [] } }, ['BRACKETS_INVALID terms.brackets']],
    [{ terms: { brackets: [{ from: '0', rateBasisPoints: 10_001 }] } }, ['PLAN_RATE terms.brackets.0.rateBasisPoints']],
    [{ terms: { cap: '-1' }, source: '' }, ['PLAN_AMOUNT terms.cap', 'SOURCE_MISSING source']],
    [{ planId: unionId(1) }, ['PLAN_NOT_FOUND planId']],
  ])('%j is refused', async (change, expected) => {
    expect(codes(await save(people.officer, change))).toEqual(expected);
  });
});

describe('when somebody else looks at a plan', () => {
  const LIST = '{ medicalPlans(filter: { text: "zybc" }) { totalCount edges { node { name versions { status } } } } }';

  test('a union below sees what is in force and no draft, and changes nothing', async () => {
    await save(people.officer, { effectiveFrom: '2024-01-01' });
    const { medicalPlans } = await ask(people.donghuAnalyst, LIST);
    expect(medicalPlans.totalCount).toBe(1);
    expect(medicalPlans.edges[0].node.versions.every(({ status }: any) => status === 'PUBLISHED')).toBe(true);
    expect(codes(await save(people.nanchangOfficer))).toEqual(['PLAN_NOT_FOUND planId']);
  });

  test('a foreign province sees none, and an analyst tries no amounts', async () => {
    expect((await ask(people.ziboOfficer, LIST)).medicalPlans.totalCount).toBe(0);
    await expect(ask(people.analyst, TRY, { input: tried({}) })).rejects.toThrow(/scope/);
  });
});

const TRY = `query($input: PreviewMedicalPlanInput!) { previewMedicalPlan(input: $input) {
  amount lines { rule of limit rateBasisPoints result } userErrors { code field } } }`;
const tried = (terms: object, selfPaid = '501') => ({
  terms: { ...TERMS, ...terms },
  selfPaid,
  selfFunded: '0',
  paidBefore: '0',
});

describe('when an amount is tried', () => {
  test('500 gives nothing and 501 the first rate of one yuan, with each step (S64)', async () => {
    const { previewMedicalPlan: nothing } = await ask(people.officer, TRY, { input: tried({}, '500') });
    expect(nothing.amount).toBe('0.00');
    const { previewMedicalPlan } = await ask(people.officer, TRY, { input: tried({}) });
    expect(previewMedicalPlan).toEqual({
      amount: '0.50',
      lines: [
        { rule: 'SELF_PAID', of: '501.00', limit: '0.00', rateBasisPoints: null, result: '501.00' },
        { rule: 'DEDUCTIBLE', of: '501.00', limit: '500.00', rateBasisPoints: null, result: '1.00' },
        { rule: 'SEGMENT', of: '1.00', limit: null, rateBasisPoints: 5_000, result: '0.50' },
        { rule: 'CAP', of: '0.50', limit: '200000.00', rateBasisPoints: null, result: '0.50' },
      ],
      userErrors: [],
    });
  });

  test('terms that cannot be in force are computed all the same, with what is wrong', async () => {
    const { previewMedicalPlan } = await ask(people.officer, TRY, {
      input: tried({ brackets: [{ from: '100', rateBasisPoints: 5_000 }] }),
    });
    expect(previewMedicalPlan.userErrors).toEqual([{ code: 'BRACKETS_HOLE', field: ['terms', 'brackets', '0'] }]);
  });
});
