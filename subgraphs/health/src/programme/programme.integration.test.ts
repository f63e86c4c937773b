import { coverUnits, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people, startHealthWorld, storyIn } from '../testing/health-world.js';
import { plantTree, unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { UnionLevel } from '../trade-union/union-level.js';

const TODAY = '2023-04-01';
/** Unions of employers, with who owns what they cover, and whom that employs. */
const EMPLOYERS = [
  [900001, 'PRIVATE', 'ENTERPRISE', 15],
  [900002, 'STATE_OWNED'],
  [900003, 'PRIVATE', 'ENTERPRISE', 4],
  [900003, null],
  [900004, 'PRIVATE'],
  [900004, 'COLLECTIVE'],
  [900006, null, 'INSTITUTION'],
] as const;

let world: TestSubgraph;
let providerId: string;
const { run, ask } = storyIn<any>(() => world);
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const create = (change: object = {}) =>
  run(
    people.officer,
    'createScreeningProgramme',
    {
      unionId: unionId(360000),
      name: '免费妇科检查',
      kinds: ['GYNAECOLOGICAL'],
      startsOn: '2023-01-01',
      payer: 'FEDERATION',
      source: '决定',
      ...change,
    },
    'programme { id status ownerships }',
  );
const arrange = (programmeId: string, change: object = {}) =>
  run(
    people.officer,
    'createScreeningBatch',
    {
      programmeId,
      unionId: unionId(360000),
      providerId,
      heldOn: TODAY,
      places: 10,
      handlerId: 'jiangxi.handler',
      ...change,
    },
    'batch { id }',
  );
const report = (programmeId: string, union: number, month = '2023-03-01') =>
  run(people.officer, 'recordScreeningReturn', {
    programmeId,
    unionId: unionId(union),
    month,
    womenScreened: 10,
    cervicalPositives: 0,
    breastPositives: 0,
    solatia: 0,
  });

beforeAll(async () => {
  world = await startHealthWorld();
  await plantTree(world.database, [
    { id: 900002, parent: 360302, level: UnionLevel.GRASSROOTS, name: '安源国有企业工会' },
    { id: 900003, parent: 360100, level: UnionLevel.GRASSROOTS },
    { id: 900004, parent: 360100, level: UnionLevel.GRASSROOTS },
    { id: 900005, parent: 360100, level: UnionLevel.GRASSROOTS },
    { id: 900006, parent: 360100, level: UnionLevel.GRASSROOTS },
  ]);
  await coverUnits(world.database, EMPLOYERS);
  const { provider } = await run(
    people.officer,
    'createScreeningProvider',
    { unionId: unionId(360000), name: '省妇幼保健院', dailyPlaces: 50 },
    'provider { id }',
  );
  providerId = provider.id;
});
afterAll(() => world?.close());

describe('when a programme is for women in private enterprises (S119)', () => {
  let programmeId: string;
  let batchId: string;
  /** Ids of the women by their employers’ unions. */
  const women = new Map<number, string>();
  const list = async (filter: object) => {
    const { dueExams } = await ask(
      people.officer,
      `query($filter: DueExamFilter!) { dueExams(filter: $filter, first: 50) {
         edges { node { worker { id } exclusions { code reason isOfProgramme } } } } }`,
      { filter: { unionId: unionId(360000), programmeId, states: ['DUE', 'OVERDUE', 'UP_TO_DATE'], ...filter } },
    );
    return dueExams.edges.map(({ node }: any) => node);
  };

  beforeAll(async () => {
    await run(people.officer, 'setExamDuty', {
      unionId: unionId(360000),
      kind: 'GYNAECOLOGICAL',
      rhythm: 'CALENDAR_YEAR',
      years: 1,
      callMonths: 12,
      payer: 'EMPLOYER',
      effectiveFrom: '2020-12-01',
      source: '办法',
    });
    const { programme } = await create({ ownerships: ['PRIVATE', 'PRIVATE'] });
    programmeId = programme.id;
    for (const [at, union] of [900001, 900002, 900003, 900004, 900005].entries()) {
      await run(people.officer, 'importRoster', {
        unionId: unionId(union),
        contentBase64: Buffer.from(`姓名,身份证号\n女工,${syntheticIdentity('1980-01-01', at)}`).toString('base64'),
        dryRun: false,
      });
      const { rows } = await world.database.pool.query<{ id: string }>(
        'select id from health.worker where union_id = $1',
        [unionId(union)],
      );
      women.set(union, rows[0]!.id);
    }
    batchId = (await arrange(programmeId)).batch.id;
  });

  test.each([
    ['a private enterprise', 900001, []],
    ['a state-owned one', 900002, ['COHORT_EMPLOYER_OTHER']],
    ['a school', 900006, ['COHORT_EMPLOYER_OTHER']],
    ['a private one and one of unknown owner', 900003, ['COHORT_EMPLOYER_UNKNOWN']],
    ['a private and a collective one', 900004, ['COHORT_EMPLOYER_OTHER']],
    ['one that the register does not know', 900005, ['COHORT_EMPLOYER_UNKNOWN']],
    ['the private ones of a city', 360100, []],
  ] as const)('heads of %s are taken or refused with the reason', async (_what, union, expected) => {
    expect(codes(await report(programmeId, union))).toEqual(expected);
    if (union >= 900000) expect(codes(await arrange(programmeId, { unionId: unionId(union) }))).toEqual(expected);
  });

  test('what a federation reports is held against whom private enterprises employ, in one statement for all', async () => {
    const checks = async (first: number) => {
      world.statements.length = 0;
      const { screeningReturns } = await ask(
        people.officer,
        `query($id: ID!, $first: Int!) { screeningReturns(programmeId: $id, first: $first) {
           edges { node { union { id } check { reported enterprises uncounted employed judgement } } } } }`,
        { id: programmeId, first },
      );
      const read = world.statements.length;
      return { read, found: new Map(screeningReturns.edges.map(({ node }: any) => [node.union.id, node.check])) };
    };
    const { read, found } = await checks(10);
    expect([found.get(unionId(900001)), found.get(unionId(360100))]).toEqual([
      { reported: 10, enterprises: 1, uncounted: 0, employed: 15, judgement: 'WITHIN' },
      { reported: 20, enterprises: 3, uncounted: 1, employed: 19, judgement: 'UNCOUNTED' },
    ]);
    expect((await checks(1)).read).toBe(read);
  });

  test('women of others are not booked, not even beside one of a private enterprise', async () => {
    const book = (...unions: number[]) =>
      ask(
        people.officer,
        `mutation($input: BookScreeningInput!) { bookScreening(input: $input) { userErrors { code message field } } }`,
        {
          input: {
            clientMutationId: `book-${unions.join('-')}`,
            batchId,
            workerIds: unions.map((union) => women.get(union)),
          },
        },
      );
    const { bookScreening: refused } = await book(900001, 900002);
    expect(refused.userErrors).toEqual([
      {
        code: 'COHORT_EMPLOYER_OTHER',
        message: '安源国有企业工会: The employer is STATE_OWNED; the programme is for PRIVATE.',
        field: ['workerIds'],
      },
    ]);
    expect((await book(900005))['bookScreening'].userErrors).toMatchObject([{ code: 'COHORT_EMPLOYER_UNKNOWN' }]);
    expect((await book(900001))['bookScreening'].userErrors).toEqual([]);
    await run(people.officer, 'cancelScreening', { batchId, workerIds: [women.get(900001)] });
  });

  test('the list says whom it leaves out and why, and counts as the board does', async () => {
    const left = await list({ isExcluded: true });
    expect(left.map(({ worker, exclusions }: any) => [worker.id, exclusions[0].code]).toSorted()).toEqual(
      [
        [women.get(900002), 'COHORT_EMPLOYER_OTHER'],
        [women.get(900003), 'COHORT_EMPLOYER_UNKNOWN'],
        [women.get(900004), 'COHORT_EMPLOYER_OTHER'],
        [women.get(900005), 'COHORT_EMPLOYER_UNKNOWN'],
      ].toSorted(),
    );
    expect(new Set(left.map(({ exclusions }: any) => exclusions[0].isOfProgramme))).toEqual(new Set([true]));
    expect(await list({ isExcluded: false })).toEqual([{ worker: { id: women.get(900001) }, exclusions: [] }]);
    const { screeningBoard } = await ask(
      people.officer,
      `{ screeningBoard(programmeId: "${programmeId}") { total { figures { due } } } }`,
    );
    expect(screeningBoard.total.figures.due).toBe(1);
  });

  test('its owners stand once each', async () => {
    const { screeningProgramme } = await ask(
      people.analyst,
      `{ screeningProgramme(id: "${programmeId}") { ownerships } }`,
    );
    expect(screeningProgramme.ownerships).toEqual(['PRIVATE']);
  });

  test('a programme for everybody asks nobody who owns an employer', async () => {
    const { programme } = await create();
    expect(programme.ownerships).toEqual([]);
    expect(codes(await report(programme.id, 900002))).toEqual([]);
  });
});

describe('when a day names a handler', () => {
  test.each([
    ['nobody', 'nobody', unionId(360000)],
    ['an officer', 'jiangxi.health', unionId(360000)],
    ['a handler of a city for the province', 'nanchang.handler', unionId(360000)],
    ['no account at all', '', unionId(360000)],
  ])('%s is refused', async (_who, handlerId, union) => {
    const { programme } = await create();
    expect(codes(await arrange(programme.id, { handlerId, unionId: union }))).toEqual(['HANDLER_INVALID']);
  });

  test('one of the city takes a day of its employer', async () => {
    const { programme } = await create();
    const taken = await arrange(programme.id, { handlerId: 'nanchang.handler', unionId: unionId(900001) });
    expect(codes(taken)).toEqual([]);
  });
});

describe('when a programme is drafted first', () => {
  const DESCRIBED = { name: '免费妇科检查', abnormalMonths: 6, positiveMonths: 3, source: '决定' };
  const TERMS = {
    kinds: ['CERVICAL'],
    startsOn: '2023-02-01',
    payer: 'EMPLOYER',
    leastAge: 35,
    ownerships: ['PRIVATE'],
  };
  const CHANGED =
    'programme { status kinds startsOn payer leastAge ownerships changes { reason changedBy terms { term before after } } }';
  let draftId: string;
  const seenBy = async (actor: TestActor) => {
    const { screeningProgramme, screeningProgrammes, screeningBoard } = await ask(
      actor,
      `query($id: ID!) { screeningProgramme(id: $id) { status } screeningBoard(programmeId: $id) { total { figures { due } } }
         screeningProgrammes(first: 100) { edges { node { id } } } }`,
      { id: draftId },
    );
    const isListed = screeningProgrammes.edges.some(({ node }: any) => node.id === draftId);
    return [screeningProgramme !== null, screeningBoard !== null, isListed];
  };
  const update = (change: object) =>
    run(people.officer, 'updateScreeningProgramme', { id: draftId, ...DESCRIBED, ...change }, CHANGED);

  beforeAll(async () => {
    const { programme } = await create({ isDraft: true });
    draftId = programme.id;
  });

  test('who plans screening sees it; readers do not, nor does anybody below, nor the grants', async () => {
    expect(await seenBy(people.officer)).toEqual([true, true, true]);
    expect(await seenBy(people.analyst)).toEqual([false, false, false]);
    expect(await seenBy(people.nanchangOfficer)).toEqual([false, false, false]);
    const { rows } = await world.database.pool.query('select from reference.screening_programme where id = $1', [
      draftId,
    ]);
    expect(rows).toEqual([]);
  });

  test('nothing is added to it, and it is not closed', async () => {
    const fund = { programmeId: draftId, unionId: unionId(360100), amount: '100.00', passedOn: '2023-02-01' };
    expect(codes(await arrange(draftId))).toEqual(['PROGRAMME_DRAFT']);
    expect(codes(await report(draftId, 360100))).toEqual(['PROGRAMME_DRAFT']);
    expect(codes(await run(people.officer, 'passDownScreeningFund', fund))).toEqual(['PROGRAMME_DRAFT']);
    const closed = await run(people.officer, 'closeScreeningProgramme', { id: draftId, endsOn: '2023-03-01' });
    expect(codes(closed)).toEqual(['PROGRAMME_DRAFT']);
  });

  test('all of it is changed without a word, and what is wrong is named', async () => {
    const refused = await update({ terms: { ...TERMS, kinds: [], leastAge: 200 } });
    expect(refused.userErrors).toEqual([
      { code: 'KINDS_MISSING', field: ['terms', 'kinds'] },
      { code: 'AGES_INVALID', field: ['terms', 'leastAge'] },
    ]);
    expect((await update({ terms: TERMS }))['programme']).toEqual({ ...TERMS, status: 'DRAFT', changes: [] });
  });

  test('two who publish it at once: one does, and unions below see it', async () => {
    const publish = () => run(people.officer, 'publishScreeningProgramme', { id: draftId }, 'programme { status }');
    const foreign = await run(people.nanchangOfficer, 'publishScreeningProgramme', { id: draftId });
    expect(codes(foreign)).toEqual(['PROGRAMME_NOT_FOUND']);
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.flatMap(codes)).toEqual(['PROGRAMME_PUBLISHED']);
    expect(await seenBy(people.nanchangOfficer)).toEqual([true, true, true]);
  });

  test('from then on its terms stay, and other changes are written down for everybody', async () => {
    expect(codes(await update({ terms: TERMS }))).toEqual(['PROGRAMME_PUBLISHED']);
    expect(codes(await update({ costCap: '300.00' }))).toEqual(['REASON']);
    expect((await update({}))['programme'].changes).toEqual([]);
    await update({ costCap: '300.00', endsOn: '2023-12-31', reason: '经费已定' });
    const { screeningProgramme } = await ask(
      people.nanchangOfficer,
      `{ screeningProgramme(id: "${draftId}") { changes { reason terms { term before after } } } }`,
    );
    expect(screeningProgramme.changes).toEqual([
      {
        reason: '经费已定',
        terms: [
          { term: 'ENDS_ON', before: null, after: '2023-12-31' },
          { term: 'COST_CAP', before: null, after: '300.00' },
        ],
      },
    ]);
  });

  test('a draft is discarded, and a programme is not', async () => {
    const { programme } = await create({ isDraft: true });
    const discard = (id: string) => run(people.officer, 'discardScreeningProgramme', { id }, 'programmeId');
    expect(await discard(programme.id)).toMatchObject({ programmeId: programme.id, userErrors: [] });
    expect(codes(await discard(programme.id))).toEqual(['PROGRAMME_NOT_FOUND']);
    expect(codes(await discard(draftId))).toEqual(['PROGRAMME_PUBLISHED']);
  });
});

describe('when a programme ends', () => {
  const close = (id: string, endsOn: string) =>
    run(people.officer, 'closeScreeningProgramme', { id, endsOn }, 'programme { status endsOn }');

  test('later appointments are given back with their places, and no end lies before what was done', async () => {
    const { programme } = await create({ kinds: ['CERVICAL'] });
    const { rows } = await world.database.pool.query<{ id: string }>(
      'select id from health.worker where union_id = any($1) order by union_id limit 2',
      [[900001, 900002].map(unionId)],
    );
    const [came, waits] = rows.map(({ id }) => id);
    const today = (await arrange(programme.id, { places: 1 }))['batch'].id;
    const later = (await arrange(programme.id, { heldOn: '2023-05-01', places: 50 }))['batch'].id;
    await run(people.officer, 'bookScreening', { batchId: today, workerIds: [came] });
    await run(people.officer, 'bookScreening', { batchId: later, workerIds: [waits] });
    await run(people.officer, 'recordScreeningAttendance', { batchId: today, attendedIds: [came], absentIds: [] });
    expect(codes(await close(programme.id, '2023-03-31'))).toEqual(['BATCH_AFTER_END']);
    expect((await close(programme.id, TODAY))['programme']).toEqual({ status: 'CLOSED', endsOn: TODAY });
    const { screeningBatch } = await ask(
      people.officer,
      `{ screeningBatch(id: "${later}") { bookedCount bookings { status } provider { days(from: "2023-05-01", until: "2023-05-01") { left } } } }`,
    );
    expect(screeningBatch).toEqual({
      bookedCount: 0,
      bookings: [{ status: 'CANCELLED' }],
      provider: { days: [{ left: 50 }] },
    });
    expect(codes(await run(people.officer, 'bookScreening', { batchId: later, workerIds: [waits] }))).toEqual([
      'PROGRAMME_CLOSED',
    ]);
    const { screeningBatches } = await ask(
      people.officer,
      `{ screeningBatches(filter: { programmeId: "${programme.id}", hasPlaces: true }) { totalCount } }`,
    );
    expect(screeningBatches.totalCount).toBe(0);
  });

  test('its last months are reported before and after it is closed, and none after its end', async () => {
    const { programme } = await create({ endsOn: '2023-02-28' });
    expect(codes(await report(programme.id, 360100, '2023-01-01'))).toEqual([]);
    expect(codes(await report(programme.id, 360100))).toEqual(['PERIOD_INVALID']);
    expect(codes(await report(programme.id, 360300, '2023-02-01'))).toEqual([]);
    expect(codes(await close(programme.id, '2023-01-31'))).toEqual(['RETURN_AFTER_END']);
    expect(codes(await close(programme.id, '2023-02-28'))).toEqual([]);
    expect(codes(await report(programme.id, 360100, '2023-02-01'))).toEqual([]);
    expect(codes(await report(programme.id, 360100))).toEqual(['PERIOD_INVALID']);
  });
});
