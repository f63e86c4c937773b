import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DUES_REFUND, PALACE_GRANTS, SCREENING_SUBSIDY, WAGE_ADVANCE } from '../demo/scheme-terms-of-print.js';
import { unionId } from '../testing/organization-stand-in.js';
import { putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { StepKind } from './step-kind.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';
import { putProjects } from '../testing/venue-stand-in.js';

const { xinjianCadre, nanchangCadre, granter, secondGranter, reviewer, payer, everything, nanchangReviewer } = people;

const PALACES = 1000;
const SCREENING = 2000;
const REFUNDS = 3000;
const OPEN = 4000;
const SHORT = 5000;
const ADVANCES = 6000;

let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [
    { id: PALACES, code: 'JX-GONG', subjectKind: 'VENUE_PROJECT', terms: { ...PALACE_GRANTS, documents: [] } },
    { id: SCREENING, code: 'SCREEN', terms: SCREENING_SUBSIDY },
    { id: REFUNDS, code: 'REFUND', terms: { ...DUES_REFUND, documents: [] } },
    { id: OPEN, code: 'OPEN' },
    { id: ADVANCES, code: 'WAGES', kind: 'REVOLVING_FUND', terms: WAGE_ADVANCE },
    { id: SHORT, code: 'SHORT', terms: { ...PALACE_GRANTS, documents: [], caps: [], skippedSteps: [StepKind.REVIEW] } },
  ]);
  await putLines(world.database, [{ id: 1100, scheme: PALACES }]);
  await putProjects(
    world.database,
    [71, 72, 73, 74, 75, 76].map((id) => ({ id, union: 360112 })),
  );
});
afterAll(() => world.close());

let requests = 0;
const errorsOf = 'userErrors { code field message }';
const SHOWN = `id number status revision applied awarded year payeeAccount
  calculation { asked granted lines { rule cap cut granted explanation } } items { itemKey name asked granted }
  steps { kind actorId note } decision { number date body } line { id } documents { kind size sha256 }`;

type Answer = Record<string, any>;

async function run(actor: TestActor, name: string, input: object, fields?: string): Promise<Answer> {
  const type = INPUTS[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const shown =
    fields ??
    (name.endsWith('Grants') ? `outcomes { grantId ok ${errorsOf} grant { status revision } }` : `grant { ${SHOWN} }`);
  const { data, errors } = await world.ask<Answer>(
    actor,
    `mutation($input: ${type}!) { ${name}(input: $input) { ${errorsOf} ${shown} } }`,
    { input: { clientMutationId: `route-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name] as Answer;
}

const INPUTS: Readonly<Record<string, string>> = {
  checkGrants: 'StepGrantsInput',
  reviewGrants: 'StepGrantsInput',
  sendBackGrants: 'ReasonedStepInput',
  rejectGrants: 'ReasonedStepInput',
};

const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }: { code: string }) => code);
const lineCodes = ({ outcomes }: Answer): string[][] => outcomes.map(codes);

const palace = (subject: number, asked = '3500000.00'): object => ({
  schemeId: unionId(PALACES),
  unionId: unionId(360112),
  title: '新建区工人文化宫新建项目',
  subjectKind: 'VENUE_PROJECT',
  subjectId: unionId(subject),
  payeeName: '新建区总工会',
  payeeAccount: '6222 0000 1234 5678',
  items: [{ key: 'construction', quantity: 1, asked }],
});

async function draft(input: object, actor: TestActor = xinjianCadre): Promise<string> {
  const saved = await run(actor, 'saveGrantDraft', input);
  expect(saved['userErrors']).toEqual([]);
  return saved['grant'].id as string;
}

async function submitted(input: object, actor: TestActor = xinjianCadre): Promise<string> {
  const id = await draft(input, actor);
  expect(codes(await run(actor, 'submitGrant', { id }))).toEqual([]);
  return id;
}

const one = (id: string, more: object = {}): object => ({ grants: [{ id, ...more }] });
const decision = { decisionNumber: '赣工党组纪要〔2026〕5号', decidedOn: '2026-11-21' };

async function reviewed(input: object): Promise<string> {
  const id = await submitted(input);
  expect(lineCodes(await run(granter, 'checkGrants', one(id)))).toEqual([[]]);
  expect(lineCodes(await run(reviewer, 'reviewGrants', one(id)))).toEqual([[]]);
  return id;
}

describe('when a county applies for 3,500,000 yuan for its palace', () => {
  test('the preview says 3,000,000 and why, and the route ends with that award', async () => {
    const { data } = await world.ask<Answer>(
      xinjianCadre,
      `query($input: PreviewGrantInput!) { previewGrant(input: $input) { asked granted payYear userErrors { code } lines { rule cap cut } } }`,
      {
        input: {
          schemeId: unionId(PALACES),
          unionId: unionId(360112),
          subjectKind: 'VENUE_PROJECT',
          subjectId: unionId(71),
          items: [{ key: 'construction', quantity: 1, asked: '3500000.00' }],
        },
      },
    );
    expect(data!['previewGrant']).toEqual({
      asked: '3500000.00',
      granted: '3000000.00',
      payYear: 2026,
      userErrors: [],
      lines: [{ rule: 'PROJECT_CAP', cap: '3000000.00', cut: '500000.00' }],
    });
    const id = await reviewed(palace(71));
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one(id), ...decision }))).toEqual([[]]);
    const shown = await world.ask<Answer>(xinjianCadre, `query($id: ID!) { grant(id: $id) { ${SHOWN} } }`, { id });
    expect(shown.data!['grant']).toMatchObject({
      status: 'APPROVED',
      applied: '3500000.00',
      awarded: '3000000.00',
      payeeAccount: '****5678',
      decision: { number: decision.decisionNumber, date: '2026-11-21', body: '党组会议' },
      line: { id: unionId(1100) },
      calculation: { asked: '3500000.00', granted: '3000000.00' },
      items: [{ itemKey: 'construction', asked: '3500000.00', granted: '3000000.00' }],
      steps: [{ kind: 'WRITE' }, { kind: 'APPLY' }, { kind: 'CHECK' }, { kind: 'REVIEW' }, { kind: 'DECIDE' }],
    });
    expect(shown.data!['grant'].number).toMatch(/^JX-GONG-2026-\d{6}$/);
  });

  test('a second application for the same project gets nothing more', async () => {
    const id = await reviewed(palace(72, '2000000.00'));
    await run(reviewer, 'decideGrants', { ...one(id), ...decision });
    const again = await reviewed(palace(72, '2000000.00'));
    await run(reviewer, 'decideGrants', { ...one(again), ...decision });
    const { data } = await world.ask<Answer>(granter, 'query($id: ID!) { grant(id: $id) { awarded } }', { id: again });
    expect(data!['grant'].awarded).toBe('1000000.00');
  });

  test('an award that is set free gives the cap of its project back, but for what was paid', async () => {
    await putEntries(world.database, [{ line: 1100, kind: 'BUDGET', yuan: 6_000_000 }]);
    const granted = async (): Promise<string> => {
      const { data } = await world.ask<Answer>(
        xinjianCadre,
        'query($input: PreviewGrantInput!) { previewGrant(input: $input) { granted } }',
        {
          input: {
            schemeId: unionId(PALACES),
            unionId: unionId(360112),
            subjectKind: 'VENUE_PROJECT',
            subjectId: unionId(76),
            items: [{ key: 'construction', quantity: 1, asked: '3500000.00' }],
          },
        },
      );
      return data!['previewGrant'].granted as string;
    };
    const free = async (id: string): Promise<Answer> => {
      const input = { grantId: id, bookedOn: '2026-11-21', reason: '项目取消' };
      return run(payer, 'voidReservation', input);
    };
    const id = await reviewed(palace(76));
    await run(reviewer, 'decideGrants', { ...one(id), ...decision });
    expect(await granted()).toBe('0.00');
    expect(lineCodes(await run(payer, 'reserveGrants', { grantIds: [id], bookedOn: '2026-11-21' }))).toEqual([[]]);
    expect(await granted()).toBe('0.00');
    expect(await free(id)).toMatchObject({ userErrors: [], grant: { status: 'CLOSED', awarded: '0.00' } });
    expect(await granted()).toBe('3000000.00');
    const again = await reviewed(palace(76));
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one(again), ...decision }))).toEqual([[]]);
    await world.database.pool.query(
      `update grants.grant_case set status = 'PAID', disbursed_fen = 120000000, returned_fen = 20000000 where id = $1`,
      [again],
    );
    expect(await granted()).toBe('1800000.00');
    const rest = await reviewed(palace(76));
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one(rest), ...decision }))).toEqual([[]]);
    const { data } = await world.ask<Answer>(granter, 'query($id: ID!) { grant(id: $id) { awarded } }', { id: rest });
    expect(data!['grant'].awarded).toBe('1800000.00');
  });

  test('two applications decided at once share the cap of their project', async () => {
    const ids = [await reviewed(palace(73, '2000000.00')), await reviewed(palace(73, '2000000.00'))];
    await Promise.all(ids.map((id) => run(reviewer, 'decideGrants', { ...one(id), ...decision })));
    const { data } = await world.ask<Answer>(
      granter,
      'query($filter: GrantFilter) { grants(filter: $filter) { totals { count awarded } } }',
      { filter: { subjectId: unionId(73) } },
    );
    expect(data!['grants'].totals).toEqual({ count: 2, awarded: '3000000.00' });
  });

  test('a meeting may award less, and its cut stands in the trace; more is refused', async () => {
    const id = await reviewed(palace(74));
    const tooMuch = await run(reviewer, 'decideGrants', { ...one(id, { awarded: '3000000.01' }), ...decision });
    expect(lineCodes(tooMuch)).toEqual([['OVER_CAP']]);
    await run(reviewer, 'decideGrants', { ...one(id, { awarded: '2800000.00' }), ...decision });
    const { data } = await world.ask<Answer>(granter, `query($id: ID!) { grant(id: $id) { ${SHOWN} } }`, { id });
    expect(data!['grant'].calculation).toMatchObject({
      granted: '2800000.00',
      lines: [{ rule: 'PROJECT_CAP' }, { rule: 'REVIEW_CUT', cut: '200000.00' }],
    });
  });

  test.each([
    ['without the number of the minutes', { decidedOn: '2026-11-21' }, ['DECISION_MISSING']],
    ['without the day', { decisionNumber: '5号' }, ['DECISION_MISSING']],
    ['with a day to come', { ...decision, decidedOn: '2026-11-22' }, ['DATE_IN_FUTURE']],
  ])('a decision %s is refused', async (_what, input, expected) => {
    const id = await reviewed(palace(75));
    expect(codes(await run(reviewer, 'decideGrants', { ...one(id), ...input }))).toEqual(expected);
  });

  test('a meeting before the application decides nothing', async () => {
    const id = await reviewed(palace(75));
    const early = await run(reviewer, 'decideGrants', { ...one(id), ...decision, decidedOn: '2026-11-20' });
    expect(lineCodes(early)).toEqual([['DECISION_BEFORE_APPLICATION']]);
  });
});

describe('with four eyes', () => {
  test('one person with every right takes no two steps that are apart', async () => {
    const id = await submitted({ ...palace(75), unionId: unionId(360112) }, everything);
    expect(lineCodes(await run(everything, 'checkGrants', one(id)))).toEqual([['SAME_PERSON']]);
    await run(granter, 'checkGrants', one(id));
    expect(lineCodes(await run(everything, 'reviewGrants', one(id)))).toEqual([['SAME_PERSON']]);
    await run(reviewer, 'reviewGrants', one(id));
    expect(lineCodes(await run(everything, 'decideGrants', { ...one(id), ...decision }))).toEqual([['SAME_PERSON']]);
  });

  test('who wrote an application that another handed in takes no step of the funder’s', async () => {
    const id = await draft(palace(75), everything);
    await run(everything, 'saveGrantDraft', { ...palace(75, '2000000.00'), id });
    const { grant } = await run(xinjianCadre, 'submitGrant', { id });
    expect(grant.steps).toMatchObject([
      { kind: 'WRITE', actorId: everything.accountId },
      { kind: 'APPLY', actorId: xinjianCadre.accountId },
    ]);
    expect(lineCodes(await run(everything, 'checkGrants', one(id)))).toEqual([['SAME_PERSON']]);
    expect(lineCodes(await run(everything, 'rejectGrants', { ...one(id), note: '不符合条件' }))).toEqual([
      ['SAME_PERSON'],
    ]);
    expect(lineCodes(await run(granter, 'checkGrants', one(id)))).toEqual([[]]);
  });

  test('who adds papers to a draft wrote in it', async () => {
    const helper: TestActor = { ...granter, scopes: `${granter.scopes} grant:attach` };
    const id = await draft(palace(75));
    const file = { kind: 'OTHER', fileName: '附件.pdf', mediaType: 'application/pdf' };
    const content = Buffer.from('%PDF-1.7').toString('base64');
    expect(codes(await run(helper, 'attachGrantDocument', { grantId: id, ...file, content }))).toEqual([]);
    await run(xinjianCadre, 'submitGrant', { id });
    expect(lineCodes(await run(helper, 'checkGrants', one(id)))).toEqual([['SAME_PERSON']]);
  });

  test('who sent an application back neither mends it nor adds papers to it', async () => {
    const both: TestActor = { ...granter, scopes: `${granter.scopes} grant:apply grant:attach` };
    const id = await submitted(palace(75));
    await run(both, 'sendBackGrants', { ...one(id), note: '缺少立项批复' });
    expect(codes(await run(both, 'saveGrantDraft', { ...palace(75), id }))).toEqual(['SAME_PERSON']);
    const file = { kind: 'OTHER', fileName: '附件.pdf', mediaType: 'application/pdf' };
    const content = Buffer.from('%PDF-1.7').toString('base64');
    expect(codes(await run(both, 'attachGrantDocument', { grantId: id, ...file, content }))).toEqual(['SAME_PERSON']);
    expect(codes(await run(nanchangCadre, 'saveGrantDraft', { ...palace(75), id }))).toEqual([]);
    const { grant } = await run(xinjianCadre, 'submitGrant', { id });
    expect(grant.steps.map(({ kind, actorId }: Answer) => [kind, actorId])).toEqual([
      ['WRITE', xinjianCadre.accountId],
      ['APPLY', xinjianCadre.accountId],
      ['SEND_BACK', both.accountId],
      ['WRITE', nanchangCadre.accountId],
      ['APPLY', xinjianCadre.accountId],
    ]);
  });

  test('the staff of a city does not decide about the money of the province', async () => {
    const id = await submitted(palace(75));
    expect(lineCodes(await run(nanchangReviewer, 'checkGrants', one(id)))).toEqual([['NOT_FUNDER']]);
  });

  test('an inbox leaves out what its reader may not do', async () => {
    const id = await submitted(palace(75), everything);
    const inbox = async (actor: TestActor): Promise<string[]> => {
      const { data } = await world.ask<Answer>(
        actor,
        '{ grantInbox(step: CHECK, first: 500) { totals { count } totalCount edges { node { id } } } }',
      );
      const { totals, totalCount, edges } = data!['grantInbox'] as Answer;
      expect(totals.count).toBe(totalCount);
      return edges.map(({ node }: Answer) => node['id'] as string);
    };
    expect(await inbox(granter)).toContain(id);
    expect(await inbox(everything)).not.toContain(id);
    expect(await inbox(nanchangReviewer)).toEqual([]);
  });
});

describe('with terms that leave the review out', () => {
  test('a grant goes from the check to the decision, and three persons still carry it', async () => {
    const id = await submitted({ ...palace(75), schemeId: unionId(SHORT), subjectKind: null, subjectId: null });
    const waiting = async (step: string): Promise<boolean> => {
      const { data } = await world.ask<Answer>(
        reviewer,
        'query($step: GrantStepKind!) { grantInbox(step: $step, first: 500) { edges { node { id } } } }',
        { step },
      );
      return data!['grantInbox'].edges.some(({ node }: Answer) => node['id'] === id);
    };
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one(id), ...decision }))).toEqual([['STATE_CHANGED']]);
    await run(granter, 'checkGrants', one(id));
    expect([await waiting('REVIEW'), await waiting('DECIDE')]).toEqual([false, true]);
    expect(lineCodes(await run(reviewer, 'reviewGrants', one(id)))).toEqual([['STATE_CHANGED']]);
    const full = await submitted(palace(74));
    await run(granter, 'checkGrants', one(full));
    expect(lineCodes(await run(reviewer, 'decideGrants', { ...one(full), ...decision }))).toEqual([['STATE_CHANGED']]);
    expect(lineCodes(await run(everything, 'decideGrants', { ...one(id), ...decision }))).toEqual([[]]);
  });
});

describe('when two people work on one grant at once', () => {
  test('of two checkers one is told that the state changed', async () => {
    const id = await submitted(palace(75));
    const { data } = await world.ask<Answer>(granter, 'query($id: ID!) { grant(id: $id) { revision } }', { id });
    const { revision } = data!['grant'] as { revision: number };
    const answers = await Promise.all(
      [granter, secondGranter].map((actor) => run(actor, 'checkGrants', one(id, { revision }))),
    );
    expect(answers.map(lineCodes).toSorted()).toEqual([[[]], [['STATE_CHANGED']]]);
  });

  test('an application handed in twice by one key is handed in once', async () => {
    const id = await draft(palace(75));
    const input = { id, clientMutationId: 'double-click' };
    const answers = await Promise.all([1, 2].map(() => run(xinjianCadre, 'submitGrant', input)));
    expect(answers.map(codes)).toEqual([[], []]);
    expect(answers.map((answer) => answer['grant'].steps)).toEqual([
      [expect.objectContaining({ kind: 'WRITE' }), expect.objectContaining({ kind: 'APPLY' })],
      [expect.objectContaining({ kind: 'WRITE' }), expect.objectContaining({ kind: 'APPLY' })],
    ]);
  });

  test('a bulk step tells the outcome of each line', async () => {
    const [fresh, stale] = [await submitted(palace(75)), await submitted(palace(75))];
    const { outcomes } = await run(granter, 'checkGrants', {
      grants: [{ id: fresh, revision: 2 }, { id: stale, revision: 1 }, { id: unionId(1) }, { id: 'nonsense' }],
    });
    expect(outcomes).toMatchObject([
      { grantId: fresh, ok: true, grant: { status: 'CHECKED' } },
      { grantId: stale, ok: false, userErrors: [{ code: 'STATE_CHANGED' }], grant: { status: 'SUBMITTED' } },
      { grantId: unionId(1), ok: false, userErrors: [{ code: 'GRANT_NOT_FOUND' }], grant: null },
      { grantId: 'nonsense', ok: false, userErrors: [{ code: 'GRANT_NOT_FOUND' }], grant: null },
    ]);
  });
});

describe('when a grant is turned down', () => {
  test('sent back it is the applicant’s again, keeps its version, and every step stays in the file', async () => {
    const id = await submitted(palace(75));
    expect(codes(await run(granter, 'sendBackGrants', { ...one(id), note: '' }))).toEqual(['REASON_MISSING']);
    await run(granter, 'sendBackGrants', { ...one(id), note: '缺少立项批复' });
    const saved = await run(xinjianCadre, 'saveGrantDraft', { ...palace(75, '2000000.00'), id, payeeAccount: null });
    expect(saved).toMatchObject({
      userErrors: [],
      grant: { status: 'SENT_BACK', applied: '2000000.00', payeeAccount: '****5678' },
    });
    const again = await run(xinjianCadre, 'submitGrant', { id });
    expect(again['grant'].steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'WRITE',
      'APPLY',
      'SEND_BACK',
      'APPLY',
    ]);
  });

  test('rejected it cannot be changed, checked or taken back', async () => {
    const id = await submitted(palace(75));
    await run(granter, 'rejectGrants', { ...one(id), note: '不符合条件' });
    expect(codes(await run(xinjianCadre, 'saveGrantDraft', { ...palace(75), id }))).toEqual(['STATE_CHANGED']);
    expect(codes(await run(xinjianCadre, 'withdrawGrant', { id, note: '不办了' }))).toEqual(['STATE_CHANGED']);
    expect(lineCodes(await run(granter, 'checkGrants', one(id)))).toEqual([['STATE_CHANGED']]);
  });

  test('its applicant may take it back until it is decided', async () => {
    const id = await submitted(palace(75));
    expect(await run(xinjianCadre, 'withdrawGrant', { id, note: '项目取消' })).toMatchObject({
      grant: { status: 'WITHDRAWN' },
    });
  });
});

describe('when an application is not open to its author', () => {
  const refund = (union: number): object => ({
    schemeId: unionId(REFUNDS),
    unionId: unionId(union),
    title: '工会经费返还',
    payeeName: '企业工会',
    payeeAccount: '622200009999',
    items: [{ key: 'dues', quantity: 1, asked: '1111.29' }],
  });

  test('a medium enterprise gets no refund of dues, a small one does', async () => {
    const [small, medium] = [await draft(refund(900001)), await draft(refund(900002))];
    expect(codes(await run(xinjianCadre, 'submitGrant', { id: small }))).toEqual([]);
    const { userErrors } = await run(xinjianCadre, 'submitGrant', { id: medium });
    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', field: ['unionId'] }]);
    expect(userErrors[0].message).toMatch('MEDIUM');
  });

  test('S95: wages are advanced to migrant workers, and to no others', async () => {
    const advance = (workerCategory?: string): object => ({
      schemeId: unionId(ADVANCES),
      unionId: unionId(360112),
      ...(workerCategory && { workerCategory }),
      items: [{ key: 'advance', quantity: 60, asked: '600000.00' }],
    });
    const whole = (workers?: string): object => ({
      ...advance(workers),
      title: '建筑企业农民工欠薪垫付',
      payeeName: '欠薪农民工工资专户',
      payeeAccount: '622200008888',
    });
    const against = async (workers?: string): Promise<unknown> => {
      const { data } = await world.ask<Answer>(
        xinjianCadre,
        'query($input: PreviewGrantInput!) { previewGrant(input: $input) { userErrors { code field } } }',
        { input: advance(workers) },
      );
      return data!['previewGrant'].userErrors;
    };
    const refused = [{ code: 'NOT_ELIGIBLE', field: ['workerCategory'] }];
    expect(await against('MIGRANT_WORKER')).toEqual([]);
    for (const workers of ['OTHER_WORKER', undefined]) {
      expect(await against(workers)).toEqual(refused);
      const { userErrors } = await run(xinjianCadre, 'submitGrant', { id: await draft(whole(workers)) });
      expect(userErrors).toMatchObject(refused);
    }
    const id = await draft(whole());
    await draft({ ...whole('MIGRANT_WORKER'), id });
    const { grant } = await run(xinjianCadre, 'submitGrant', { id }, 'grant { status workerCategory }');
    expect(grant).toEqual({ status: 'SUBMITTED', workerCategory: 'MIGRANT_WORKER' });
  });

  test('a screening subsidy is for cities, is paid the next year, and needs its papers', async () => {
    const screening = (union: number): object => ({
      ...refund(union),
      schemeId: unionId(SCREENING),
      title: '“两癌”筛查补助',
      declaredCount: 100,
      declaredCountOf: 'health.womenScreened',
      items: [
        { key: 'screening', quantity: 100, asked: '35000.00' },
        { key: 'solatium', quantity: 2, asked: '24000.00' },
      ],
    });
    const county = await draft(screening(360112));
    expect(codes(await run(xinjianCadre, 'submitGrant', { id: county }))).toEqual(['NOT_ELIGIBLE', 'DOCUMENT_MISSING']);
    const city = await draft(screening(360100), nanchangCadre);
    const attach = (kind: string, actor: TestActor) =>
      run(actor, 'attachGrantDocument', {
        grantId: city,
        kind,
        fileName: '附件.pdf',
        mediaType: 'application/pdf',
        content: Buffer.from('%PDF-1.7').toString('base64'),
      });
    for (const kind of ['APPLICATION', 'ROLL']) await attach(kind, nanchangCadre);
    const { grant } = await run(nanchangCadre, 'submitGrant', { id: city });
    expect(grant).toMatchObject({
      status: 'SUBMITTED',
      year: 2027,
      calculation: { granted: '50000.00' },
      items: [
        { name: '困难企业女职工“两癌”筛查费', granted: '30000.00' },
        { name: '患病女职工关爱慰问金', granted: '20000.00' },
      ],
      documents: [{ kind: 'APPLICATION', size: 8 }, { kind: 'ROLL' }],
    });
    await run(granter, 'checkGrants', one(city));
    await run(reviewer, 'reviewGrants', one(city));
    const decide = () => run(reviewer, 'decideGrants', { ...one(city), ...decision });
    expect(lineCodes(await decide())).toEqual([['DOCUMENT_MISSING']]);
    await attach('DECISION', nanchangCadre);
    expect(lineCodes(await decide())).toEqual([[]]);
  });

  test.each([
    [
      'of another province',
      { schemeId: unionId(OPEN), unionId: unionId(370300) },
      people.ziboCadre,
      'SCHEME_NOT_FOUND',
    ],
    ['for a project of others', { subjectId: unionId(1) }, xinjianCadre, 'SUBJECT_NOT_FOUND'],
    ['without the project', { subjectId: null, subjectKind: null }, xinjianCadre, 'SUBJECT_MISSING'],
    ['for a union instead', { subjectId: unionId(360112), subjectKind: 'UNION' }, xinjianCadre, 'SUBJECT_KIND_WRONG'],
    ['with letters in the account', { payeeAccount: 'abc' }, xinjianCadre, 'ACCOUNT_INVALID'],
    ['of nothing', { items: [{ key: 'construction', quantity: 1, asked: '0.00' }] }, xinjianCadre, 'AMOUNT_INVALID'],
    [
      'of less than nothing',
      { items: [{ key: 'construction', quantity: 1, asked: '-1' }] },
      xinjianCadre,
      'AMOUNT_INVALID',
    ],
    [
      'of too much',
      { items: [{ key: 'construction', quantity: 1, asked: '100000000000.01' }] },
      xinjianCadre,
      'AMOUNT_INVALID',
    ],
    ['of a foreign city', { unionId: unionId(370300) }, xinjianCadre, 'UNION_NOT_FOUND'],
  ])('%s it is refused', async (_what, input, actor, code) => {
    expect(codes(await run(actor, 'saveGrantDraft', { ...palace(75), ...input }))).toContain(code);
  });

  test('half a fen and amounts beyond every account are typed errors', async () => {
    for (const asked of ['1.005', '9'.repeat(20)]) {
      const { errors } = await world.ask(
        xinjianCadre,
        'mutation($input: SaveGrantDraftInput!) { saveGrantDraft(input: $input) { clientMutationId } }',
        { input: { clientMutationId: 'x', ...palace(75, asked) } },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('when an amount is ten thousand times what others ask', () => {
  test('it is handed in only after it was confirmed', async () => {
    await putCases(
      world.database,
      [1, 2, 3].map((id) => ({ id: 5000 + id, scheme: OPEN, applicant: 360302, applied: 300 + id })),
    );
    const id = await draft({
      ...palace(75),
      schemeId: unionId(OPEN),
      subjectKind: null,
      subjectId: null,
      items: [{ key: 'work', quantity: 1, asked: '3020000.00' }],
    });
    expect(codes(await run(xinjianCadre, 'submitGrant', { id }))).toEqual(['AMOUNT_LOOKS_LIKE_WAN']);
    expect(codes(await run(xinjianCadre, 'submitGrant', { id, confirmed: ['AMOUNT_LOOKS_LIKE_WAN'] }))).toEqual([]);
  });
});

describe('with a document that is none', () => {
  test.each([
    ['no base64', { content: '¿' }, 'CONTENT_INVALID'],
    ['nothing in it', { content: '' }, 'CONTENT_INVALID'],
    ['a path for a name', { fileName: '../secrets' }, 'NAME_INVALID'],
    ['a program', { fileName: '附件.exe' }, 'MEDIA_TYPE_INVALID'],
    ['a program that calls itself a PDF', { content: 'TVqQAAMAAAA=' }, 'CONTENT_DIFFERS'],
    ['too many bytes', { content: Buffer.alloc(5 * 1024 * 1024 + 1).toString('base64') }, 'DOCUMENT_TOO_LARGE'],
  ])('%s is refused', async (_what, input, code) => {
    const grantId = await draft(palace(75));
    const answer = await run(xinjianCadre, 'attachGrantDocument', {
      grantId,
      kind: 'OTHER',
      fileName: '附件.pdf',
      mediaType: 'application/pdf',
      content: 'AAAA',
      ...input,
    });
    expect(codes(answer)).toEqual([code]);
  });
});
