import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STATION_AWARD } from '../demo/scheme-terms-of-print.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putLines, putSchemes } from '../testing/put-grants.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';
import { putStations } from '../testing/venue-stand-in.js';

const { xinjianCadre, nanchangCadre, granter, secondGranter, reviewer, everything, auditor, ziboCadre } = people;
/** Enters points, and could decide and pay. */
const scorer: TestActor = { ...everything, accountId: 'jiangxi.scorer' };

const STATIONS = 1000;
const PLAIN = 2000;
/** Stations of Xinjian, and one of Nanchang county. */
const [FIRST, SECOND, THIRD, FOREIGN] = [501, 502, 503, 504];

let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [
    { id: STATIONS, code: 'STATION', subjectKind: 'VENUE', terms: STATION_AWARD },
    { id: PLAIN, code: 'PLAIN', subjectKind: 'VENUE' },
  ]);
  await putLines(world.database, [{ id: 1100, scheme: STATIONS }]);
  await putStations(world.database, [
    { id: FIRST, union: 360112, name: '驿站一号' },
    { id: SECOND, union: 360112, name: '驿站二号' },
    { id: THIRD, union: 360112, name: '驿站三号' },
    { id: FOREIGN, union: 360121, name: '驿站四号' },
    { id: 505, union: 360112, name: '驿站五号', status: 'CLOSED' },
    { id: 506, union: 370300, name: '淄博驿站' },
  ]);
});
afterAll(() => world.close());

type Answer = Record<string, any>;
const errorsOf = 'userErrors { code field message }';
const SHOWN = `id status year version revision reason publishedBy excellentCount goodFrom
  result { subjects { name points rank rating } trace { reason count points } }`;
const INPUTS: Readonly<Record<string, string>> = {
  checkGrants: 'StepGrantsInput',
  reviewGrants: 'StepGrantsInput',
};

let requests = 0;
async function run(actor: TestActor, name: string, input: object): Promise<Answer> {
  const shown = name.endsWith('Grants')
    ? `outcomes { ${errorsOf} }`
    : /Evaluation|Points|Subjects/.test(name)
      ? `evaluation { ${SHOWN} }`
      : 'grant { id status rating score rank evaluation { version } steps { kind actorId } }';
  const { data, errors } = await world.ask<Answer>(
    actor,
    `mutation($input: ${INPUTS[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { ${errorsOf} ${shown} } }`,
    { input: { clientMutationId: `evaluation-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name] as Answer;
}
const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }: { code: string }) => code);
const lineCodes = ({ outcomes }: Answer): string[][] => outcomes.map(codes);

const terms = { excellentCount: 1, ties: 'NONE_IN', goodFrom: '80.00', qualifiedFrom: '60' };
const opening = (year: number, more: object = {}): object => ({
  schemeId: unionId(STATIONS),
  year,
  terms,
  source: '评优评先方案',
  ...more,
});
type Given = readonly [station: number, points: string | null];
const points = (...given: Given[]): object[] =>
  given.map(([station, some]) => ({ subjectId: unionId(station), points: some }));

/** An evaluation of a year with everybody's points, still a draft. */
async function scored(year: number, first = '95.5', second = '88.25'): Promise<Answer> {
  const opened = await run(granter, 'openGrantEvaluation', opening(year));
  expect(codes(opened)).toEqual([]);
  const entered = await run(scorer, 'enterGrantPoints', {
    id: opened['evaluation'].id,
    points: points([FIRST, first], [SECOND, second], [THIRD, '59.99'], [FOREIGN, '70']),
  });
  expect(codes(entered)).toEqual([]);
  return entered['evaluation'] as Answer;
}

async function published(year: number): Promise<Answer> {
  const { id, revision } = await scored(year);
  const done = await run(granter, 'publishGrantEvaluation', { id, revision });
  expect(codes(done)).toEqual([]);
  return done['evaluation'] as Answer;
}

const application = (station: number, more: object = {}): object => ({
  schemeId: unionId(STATIONS),
  unionId: unionId(360112),
  title: '驿站奖补',
  subjectKind: 'VENUE',
  subjectId: unionId(station),
  payeeName: '新建区总工会',
  payeeAccount: '6222000012345678',
  items: [{ key: 'station', quantity: 1, asked: '5000.00' }],
  ...more,
});

async function draft(station: number, more: object = {}, actor: TestActor = xinjianCadre): Promise<string> {
  const saved = await run(actor, 'saveGrantDraft', application(station, more));
  expect(codes(saved)).toEqual([]);
  return saved['grant'].id as string;
}

describe('when the funder evaluates stations', () => {
  test('all stations in use below it take part, are rated as a trial, and hold once they are published', async () => {
    const draftOf = await scored(2030);
    expect(draftOf).toMatchObject({
      status: 'DRAFT',
      result: {
        subjects: [
          { name: '驿站一号', points: '95.50', rank: 1, rating: 'EXCELLENT' },
          { name: '驿站二号', points: '88.25', rank: 2, rating: 'GOOD' },
          { name: '驿站四号', points: '70.00', rank: 3, rating: 'QUALIFIED' },
          { name: '驿站三号', points: '59.99', rank: 4, rating: 'UNQUALIFIED' },
        ],
        trace: [
          { reason: 'FIRST_PLACES', count: 1, points: '95.50' },
          { reason: 'GOOD', count: 1, points: '80.00' },
          { reason: 'QUALIFIED', count: 1, points: '60.00' },
          { reason: 'UNQUALIFIED', count: 1, points: '60.00' },
        ],
      },
    });
    const tried = await world.ask<Answer>(
      granter,
      `query($id: ID!, $terms: GrantRatingTermsInput!) { grantEvaluation(id: $id) { result(terms: $terms) { subjects { rating } } } }`,
      { id: draftOf['id'], terms: { ...terms, excellentCount: 2 } },
    );
    expect(tried.data!['grantEvaluation'].result.subjects[1].rating).toBe('EXCELLENT');
    expect(codes(await run(granter, 'publishGrantEvaluation', { id: draftOf['id'], revision: 1 }))).toEqual([
      'EVALUATION_CHANGED',
    ]);
    const { id, revision } = draftOf;
    const done = await run(granter, 'publishGrantEvaluation', { id, revision });
    expect(done['evaluation']).toMatchObject({ status: 'PUBLISHED', version: 1, result: draftOf['result'] });
    for (const [name, input] of [
      ['enterGrantPoints', { points: points([FIRST, '1']) }],
      ['leaveOutGrantSubjects', { subjectIds: [unionId(FIRST)] }],
      ['changeGrantEvaluation', { terms, source: '方案' }],
      ['publishGrantEvaluation', { revision: revision + 1 }],
    ] as const)
      expect(codes(await run(granter, name, { id, ...input })), name).toEqual(['EVALUATION_PUBLISHED']);
    for (const change of [
      `update grants.evaluated_subject set points_hundredths = 1 where evaluation_id = $1`,
      `delete from grants.evaluated_subject where evaluation_id = $1`,
      `update grants.evaluation set excellent_count = 4 where id = $1`,
    ])
      await expect(world.database.pool.query(change, [id]), change).rejects.toMatchObject({ code: 'GG002' });
  });

  test('what cannot be is refused with what to do', async () => {
    expect(codes(await run(granter, 'openGrantEvaluation', opening(2031, { schemeId: unionId(PLAIN) })))).toEqual([
      'NOT_RATED',
    ]);
    const bad = { excellentCount: 0, ties: 'ALL_IN', goodFrom: '100.01', qualifiedFrom: 'x' };
    expect(codes(await run(granter, 'openGrantEvaluation', opening(2031, { terms: bad, source: '' })))).toEqual([
      'SOURCE_MISSING',
      'POINTS_INVALID',
      'POINTS_INVALID',
      'FIRST_PLACES_INVALID',
    ]);
    const { id } = await scored(2031);
    expect(codes(await run(granter, 'openGrantEvaluation', opening(2031)))).toEqual(['EVALUATION_EXISTS']);
    const enter = async (...given: Given[]): Promise<string[]> =>
      codes(await run(scorer, 'enterGrantPoints', { id, points: points(...given) }));
    expect(await enter([FIRST, '100.5'], [506, '90'])).toEqual(['POINTS_INVALID']);
    expect(await enter([505, '90'], [506, '90'])).toEqual(['NOT_A_STATION', 'NOT_A_STATION']);
    expect(await enter([FIRST, '90'], [FIRST, '91'])).toEqual(['LINES_INVALID']);
    expect(await enter([FIRST, null])).toEqual([]);
    const open = await run(granter, 'publishGrantEvaluation', { id, revision: 3 });
    expect(open['userErrors']).toMatchObject([{ code: 'POINTS_MISSING', message: expect.stringMatching(/^1 of 4 /) }]);
    const less = await run(granter, 'leaveOutGrantSubjects', { id, subjectIds: [unionId(FIRST)] });
    expect(less['evaluation'].result.subjects).toHaveLength(3);
    expect(codes(await run(granter, 'leaveOutGrantSubjects', { id, subjectIds: [unionId(FIRST)] }))).toEqual([
      'NOT_A_STATION',
    ]);
    expect(await enter([FIRST, '77'])).toEqual([]);
  });

  test('a draft is the funder’s; of what is published a county sees its own stations, and a stranger nothing', async () => {
    const { id } = await scored(2032);
    const read = async (actor: TestActor): Promise<Answer | null> =>
      (await world.ask<Answer>(actor, `query($id: ID!) { grantEvaluation(id: $id) { ${SHOWN} } }`, { id })).data![
        'grantEvaluation'
      ] as Answer | null;
    expect(await read(xinjianCadre)).toBeNull();
    expect(await read(auditor)).toMatchObject({ status: 'DRAFT' });
    await run(granter, 'publishGrantEvaluation', { id, revision: 2 });
    expect((await read(xinjianCadre))!['result'].subjects.map(({ name }: Answer) => name)).toEqual([
      '驿站一号',
      '驿站二号',
      '驿站三号',
    ]);
    expect(await read(ziboCadre)).toBeNull();
    const nanchang: TestActor = { ...nanchangCadre, scopes: 'grant:read grant:design' };
    expect(codes(await run(nanchang, 'correctGrantEvaluation', { id, reason: '算错' }))).toEqual(['NOT_FUNDER']);
    const { errors } = await world.ask(
      xinjianCadre,
      'mutation($input: CorrectGrantEvaluationInput!) { correctGrantEvaluation(input: $input) { clientMutationId } }',
      { input: { clientMutationId: 'no', id, reason: '算错' } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when an application rests on an evaluation', () => {
  test('only a subject rated so is paid, the announced amount, once a year, and by other hands than those that scored it', async () => {
    const early = await draft(FIRST);
    const unrated = await run(xinjianCadre, 'submitGrant', { id: early });
    expect(unrated['userErrors']).toMatchObject([{ code: 'NOT_ELIGIBLE', field: ['subjectId'] }]);
    const evaluation = await published(2026);

    const good = await draft(SECOND);
    expect(codes(await run(xinjianCadre, 'submitGrant', { id: good }))).toEqual(['NOT_ELIGIBLE']);
    const stated = await world.ask(
      xinjianCadre,
      'mutation($input: SaveGrantDraftInput!) { saveGrantDraft(input: $input) { clientMutationId } }',
      { input: { clientMutationId: 'stated', ...application(FIRST), rating: 'EXCELLENT' } },
    );
    expect(stated.errors?.[0]?.message).toMatch(/Field "rating" is not defined/);
    const more = await run(
      xinjianCadre,
      'saveGrantDraft',
      application(FIRST, { items: [{ key: 'station', quantity: 2, asked: '10000.00' }] }),
    );
    expect(codes(more)).toEqual(['AMOUNT_NOT_ANNOUNCED']);

    const handedIn = await run(xinjianCadre, 'submitGrant', { id: early });
    expect(handedIn['grant']).toMatchObject({
      status: 'SUBMITTED',
      rating: 'EXCELLENT',
      score: '95.50',
      rank: 1,
      evaluation: { version: 1 },
      steps: [
        { kind: 'WRITE', actorId: xinjianCadre.accountId },
        { kind: 'SCORE', actorId: scorer.accountId },
        { kind: 'APPLY', actorId: xinjianCadre.accountId },
      ],
    });
    const twice = await run(nanchangCadre, 'saveGrantDraft', application(FIRST, { unionId: unionId(360100) }));
    expect(codes(await run(nanchangCadre, 'submitGrant', { id: twice['grant'].id }))).toEqual(['SUBJECT_TWICE']);

    const one = { grants: [{ id: early }] };
    expect(lineCodes(await run(granter, 'checkGrants', one))).toEqual([[]]);
    expect(lineCodes(await run(reviewer, 'reviewGrants', one))).toEqual([[]]);
    const minutes = { decisionNumber: '纪要〔2026〕1号', decidedOn: '2026-11-21' };
    expect(lineCodes(await run(scorer, 'decideGrants', { ...one, ...minutes }))).toEqual([['SAME_PERSON']]);
    const cut = { grants: [{ id: early, awarded: '4000.00' }], ...minutes };
    expect(lineCodes(await run(reviewer, 'decideGrants', cut))).toEqual([['AMOUNT_NOT_ANNOUNCED']]);

    // Meanwhile a correction takes the rating away: the decision looks at the evaluation as it is then.
    const swapped = await correct(evaluation['id'], [FIRST, '79'], [SECOND, '96']);
    expect(codes(swapped)).toEqual([]);
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one, ...minutes }))).toEqual([['NOT_ELIGIBLE']]);
    const back = await correct(swapped['evaluation'].id, [FIRST, '97'], [SECOND, '88']);
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one, ...minutes }))).toEqual([[]]);
    const shown = await world.ask<Answer>(
      auditor,
      `query($id: ID!) { grant(id: $id) { awarded score rating rank evaluation { version status reason } } }`,
      { id: early },
    );
    expect(shown.data!['grant']).toEqual({
      awarded: '5000.00',
      score: '97.00',
      rating: 'EXCELLENT',
      rank: 1,
      evaluation: { version: 3, status: 'PUBLISHED', reason: '复核' },
    });

    // An award rests on it now.
    const lost = await correct(back['evaluation'].id, [FIRST, '79']);
    expect(lost['userErrors']).toMatchObject([
      { code: 'AWARD_RESTS_ON_RATING', message: expect.stringContaining('STATION-2026-') },
    ]);
  });

  test('a list of grants asks for all evaluations at once', async () => {
    world.statements.length = 0;
    await world.ask(
      auditor,
      '{ grants(filter: {}) { edges { node { rating score rank evaluation { year version } } } } }',
    );
    expect(world.statements.length).toBeLessThanOrEqual(4);
  });
});

/** Corrects points of an evaluation and publishes them, as somebody else than who wrote the correction. */
async function correct(id: string, ...given: Given[]): Promise<Answer> {
  const opened = await run(secondGranter, 'correctGrantEvaluation', { id, reason: '复核' });
  expect(codes(opened)).toEqual([]);
  const entered = await run(scorer, 'enterGrantPoints', { id: opened['evaluation'].id, points: points(...given) });
  expect(codes(entered)).toEqual([]);
  const { id: next, revision } = entered['evaluation'];
  return run(granter, 'publishGrantEvaluation', { id: next, revision });
}
