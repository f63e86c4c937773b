import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import { NOW, people, startGrantWorld } from '../testing/start-grant-world.js';

const { granter, auditor, xinjianCadre, ziboCadre } = people;
const nanchangGranter: TestActor = { ...granter, accountId: 'nanchang.granter', unionId: unionId(360100) };
const ziboGranter: TestActor = { ...granter, accountId: 'zibo.granter', unionId: unionId(370300) };

let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld(() => NOW);
});
afterAll(() => world.close());

type Answer = Record<string, any>;

let requests = 0;

async function run(actor: TestActor, name: string, input: object, fields: string): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await world.ask<Answer>(
    actor,
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } ${fields} } }`,
    { input: { clientMutationId: `loan-${++requests}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data![name] as Answer;
}

const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }: { code: string }) => code);

const programme = (more: object = {}): object => ({
  unionId: unionId(360000),
  name: `赣工贷${requests}`,
  partnerBank: '合作银行',
  interestPolicy: 'NOT_STATED',
  borrowerKinds: ['START_UP', 'SMALL_MICRO'],
  startsOn: '2019-01-01',
  source: '服务职工“十件实事”（2019）',
  ...more,
});

async function found(more: object = {}): Promise<string> {
  const saved = await run(granter, 'saveLoanProgramme', programme(more), 'programme { id }');
  expect(saved['userErrors']).toEqual([]);
  return saved['programme'].id as string;
}

const loan = (programmeId: string, more: object = {}): object => ({
  programmeId,
  unionId: unionId(360112),
  contractNumber: `GGD-${++requests}`,
  borrowerName: '新建望湖餐饮店',
  uscc: '91360112MA90000111',
  borrowerKind: 'START_UP',
  amount: '150000.00',
  lentOn: '2021-03-09',
  termMonths: 24,
  jobsCreated: 4,
  jobsKept: 0,
  hasCollateral: false,
  hasGuarantee: false,
  ...more,
});

const record = (programmeId: string, more: object = {}, actor: TestActor = granter): Promise<Answer> =>
  run(actor, 'recordLoan', loan(programmeId, more), 'loan { id borrowerName amount hasCollateral }');

const YEAR_2019 = { year: 2019, basis: 'ANNUAL', amount: '259000000.00', jobs: 25_000, isJobsFloor: true };
const YEAR_2020 = {
  year: 2020,
  basis: 'ANNUAL',
  amount: '404000000.00',
  enterprises: 1_721,
  jobs: 33_100,
  isJobsFloor: false,
};

const publish = (programmeId: string, figures: object, actor: TestActor = granter): Promise<Answer> =>
  run(actor, 'recordLoanReturn', { programmeId, source: '工人日报', ...figures }, 'loanReturn { version reason }');

async function read(id: string, fields: string, actor: TestActor = auditor): Promise<Answer | null> {
  const { data, errors } = await world.ask<Answer>(actor, `query($id: ID!) { loanProgramme(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return data!['loanProgramme'] as Answer | null;
}

async function list(actor: TestActor, filter: object, more = ''): Promise<Answer> {
  const { data, errors } = await world.ask<Answer>(
    actor,
    `query($filter: LoanFilter) { loans(filter: $filter ${more}) { totalCount edges { node { borrowerName amount } }
       totals { count amount enterprises jobsCreated jobsKept meanAmount } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data!['loans'] as Answer;
}

describe('when the years of a programme are compared', () => {
  const FIELDS = `sum { amount jobs isJobsFloor trace missing } years { year published { version amount enterprises jobs isJobsFloor }
    growth { rate trace missing } mean { amount missing } loans { count amount } difference }`;

  test('S117: growth, average and sum of 2019 and 2020', async () => {
    const id = await found();
    await publish(id, YEAR_2019);
    await publish(id, YEAR_2020);
    const { sum, years } = (await read(id, FIELDS))!;
    expect(sum).toEqual({
      amount: '663000000.00',
      jobs: 58_100,
      isJobsFloor: true,
      trace: '259000000.00 + 404000000.00 = 663000000.00',
      missing: null,
    });
    expect(years).toMatchObject([
      {
        year: 2020,
        published: { amount: '404000000.00', enterprises: 1_721, jobs: 33_100, isJobsFloor: false },
        growth: { rate: 0.5598, trace: '404000000.00 ÷ 259000000.00 − 1 = +55.98 %' },
        mean: { amount: '234747.24' },
      },
      {
        year: 2019,
        published: { jobs: 25_000, isJobsFloor: true },
        growth: { rate: null, missing: 'NO_YEAR_BEFORE' },
        mean: { amount: null, missing: 'ENTERPRISES_UNKNOWN' },
      },
    ]);
  });

  test('a cumulative year leaves neither sum nor growth', async () => {
    const id = await found();
    await publish(id, YEAR_2019);
    await publish(id, { ...YEAR_2020, basis: 'CUMULATIVE' });
    const { sum, years } = (await read(id, FIELDS))!;
    expect(sum).toMatchObject({ amount: null, jobs: null, missing: 'CUMULATIVE_YEAR' });
    expect(years[0].growth).toMatchObject({ rate: null, missing: 'BASES_DIFFER' });
  });

  test('single loans stand beside the return and are never added to it', async () => {
    const id = await found();
    await publish(id, YEAR_2020);
    await record(id, { lentOn: '2020-02-03', amount: '4000000.00' });
    await record(id, { lentOn: '2021-02-03' });
    const { sum, years } = (await read(id, FIELDS))!;
    expect(sum.amount).toBe('404000000.00');
    expect(years).toMatchObject([
      { year: 2021, published: null, growth: { missing: 'NO_RETURN' }, loans: { count: 1 }, difference: null },
      { year: 2020, loans: { count: 1, amount: '4000000.00' }, difference: '400000000.00' },
    ]);
  });

  test('a correction is a version of its own, with a reason', async () => {
    const id = await found();
    await publish(id, YEAR_2020);
    expect(codes(await publish(id, YEAR_2020))).toEqual(['REASON_REQUIRED']);
    expect(codes(await publish(id, { ...YEAR_2019, reason: '更正' }))).toEqual(['REASON_NOT_NEEDED']);
    const corrected = await publish(id, { ...YEAR_2020, amount: '400000000.00', reason: '数据更正' });
    expect(corrected).toMatchObject({ userErrors: [], loanReturn: { version: 2, reason: '数据更正' } });
    const { years, returns } = (await read(id, `${FIELDS} returns { year version amount reason }`))!;
    expect(years[0].published).toMatchObject({ version: 2, amount: '400000000.00' });
    expect(returns).toEqual([
      { year: 2020, version: 2, amount: '400000000.00', reason: '数据更正' },
      { year: 2020, version: 1, amount: '404000000.00', reason: null },
    ]);
    const { rows } = await world.database.pool.query(
      `select operation, count(*)::int from audit.record where table_name = 'loan_return' and after->>'programme_id' = $1 group by 1`,
      [id],
    );
    expect(rows).toEqual([{ operation: 'I', count: 2 }]);
  });

  test('a return of the future, or from before the programme, is refused with all else that is wrong', async () => {
    const id = await found();
    expect(codes(await publish(id, { ...YEAR_2020, year: 2018 }))).toEqual(['YEAR_INVALID']);
    expect(codes(await publish(id, { ...YEAR_2020, year: 2027, amount: '0.00', enterprises: 0, jobs: -1 }))).toEqual([
      'YEAR_INVALID',
      'AMOUNT_INVALID',
      'COUNT_INVALID',
      'COUNT_INVALID',
    ]);
  });

  test('the database itself keeps returns and amounts as they were written', async () => {
    const { rows } = await world.database.pool.query(
      `select has_table_privilege('gonghui_grant', 'grants.loan_return', 'update') as returns,
              has_table_privilege('gonghui_grant', 'grants.loan_return', 'delete') as removed,
              has_column_privilege('gonghui_grant', 'grants.loan', 'amount_fen', 'update') as amounts,
              has_column_privilege('gonghui_grant', 'grants.loan', 'voided_on', 'update') as voids`,
    );
    expect(rows).toEqual([{ returns: false, removed: false, amounts: false, voids: true }]);
  });
});

describe('when a loan is recorded', () => {
  test.each([
    ['collateral', { hasCollateral: true }, ['COLLATERAL_NOT_ALLOWED']],
    ['a guarantee', { hasGuarantee: true }, ['GUARANTEE_NOT_ALLOWED']],
    ['both', { hasCollateral: true, hasGuarantee: true }, ['COLLATERAL_NOT_ALLOWED', 'GUARANTEE_NOT_ALLOWED']],
    ['a credit code that does not exist', { uscc: '91110000600037342L' }, ['USCC_INVALID']],
    ['a day to come', { lentOn: '2026-12-01' }, ['DATE_IN_FUTURE']],
    ['a day before the programme', { lentOn: '2018-12-31' }, ['OUTSIDE_PERIOD']],
    ['nothing lent, for no time', { amount: '0.00', termMonths: 0 }, ['AMOUNT_INVALID', 'TERM_INVALID']],
    ['a place of another province', { unionId: unionId(370300) }, ['UNION_NOT_FOUND']],
  ])('one with %s is refused', async (_what, more, expected) => {
    const id = await found();
    expect(codes(await record(id, more))).toEqual(expected);
    expect((await list(granter, { programmeId: id })).totalCount).toBe(0);
  });

  test('collateral does not get past the database either', async () => {
    const id = await found();
    const { loan: written } = await record(id);
    await expect(
      world.database.pool.query('update grants.loan set has_collateral = true where id = $1', [written.id]),
    ).rejects.toThrow('loan_security_check');
  });

  test('start-ups and small and micro enterprises alone can borrow, and those that the programme lends to', async () => {
    const id = await found({ borrowerKinds: ['SMALL_MICRO'] });
    expect(codes(await record(id))).toEqual(['BORROWER_KIND_NOT_ALLOWED']);
    expect(codes(await record(id, { borrowerKind: 'SMALL_MICRO' }))).toEqual([]);
    const { errors } = await world.ask(
      granter,
      'mutation($input: RecordLoanInput!) { recordLoan(input: $input) { userErrors { code } } }',
      { input: { clientMutationId: 'large', ...loan(id, { borrowerKind: 'LARGE' }) } },
    );
    expect(errors?.[0]?.message).toContain('LoanBorrowerKind');
  });

  test('a contract counts once; voided, it may be recorded anew', async () => {
    const id = await found();
    const { loan: first } = await record(id, { contractNumber: 'A-1' });
    expect(codes(await record(id, { contractNumber: 'A-1' }))).toEqual(['CONTRACT_TAKEN']);
    const voided = await run(granter, 'voidLoan', { id: first.id, reason: '金额录错' }, 'loan { voidedOn voidReason }');
    expect(voided).toMatchObject({ userErrors: [], loan: { voidedOn: '2026-11-21', voidReason: '金额录错' } });
    expect(codes(await run(granter, 'voidLoan', { id: first.id, reason: '再次' }, ''))).toEqual(['LOAN_VOIDED']);
    expect(codes(await record(id, { contractNumber: 'A-1', amount: '160000.00' }))).toEqual([]);
    expect((await list(granter, { programmeId: id })).totals).toMatchObject({ count: 1, amount: '160000.00' });
    expect((await list(granter, { programmeId: id, voided: true })).totals).toMatchObject({ amount: '150000.00' });
  });
});

describe('when a programme is designed', () => {
  test('who bears the interest is a setting, and it may change', async () => {
    const id = await found();
    const change = await run(
      granter,
      'saveLoanProgramme',
      programme({ id, name: '赣工贷（贴息）', interestPolicy: 'SUBSIDISED' }),
      'programme { id interestPolicy }',
    );
    expect(change).toMatchObject({ userErrors: [], programme: { id, interestPolicy: 'SUBSIDISED' } });
  });

  test('what is wrong with it is said all at once', async () => {
    const wrong = { borrowerKinds: [], endsOn: '2019-01-01', source: '' };
    expect(codes(await run(granter, 'saveLoanProgramme', programme(wrong), ''))).toEqual([
      'BORROWER_KINDS_EMPTY',
      'PERIOD_INVALID',
      'SOURCE_INVALID',
    ]);
    await found({ name: '同名' });
    expect(codes(await run(granter, 'saveLoanProgramme', programme({ name: '同名' }), ''))).toEqual(['NAME_TAKEN']);
    const grassroots = programme({ unionId: unionId(900001) });
    expect(codes(await run(granter, 'saveLoanProgramme', grassroots, ''))).toEqual(['FUNDER_INVALID']);
  });
});

describe('with a scope', () => {
  test('a county sees the programme and its own loans, another province nothing; neither sees returns', async () => {
    const id = await found();
    await publish(id, YEAR_2020);
    await record(id, { unionId: unionId(360112) });
    await record(id, { unionId: unionId(360300), amount: '800000.00' });
    expect(
      await read(id, 'name years { loans { amount } published { amount } } sum { missing }', xinjianCadre),
    ).toEqual({
      name: expect.any(String),
      years: [{ loans: { amount: '150000.00' }, published: null }],
      sum: { missing: 'NO_RETURN' },
    });
    expect(await read(id, 'name', ziboCadre)).toBeNull();
    expect((await list(ziboCadre, { programmeId: id })).totalCount).toBe(0);
    expect((await list(auditor, { programmeId: id })).totals).toMatchObject({ count: 2, amount: '950000.00' });
  });

  test('the staff of a city and of another province writes nothing of the province’s', async () => {
    const id = await found();
    expect(codes(await record(id, {}, nanchangGranter))).toEqual(['NOT_OWN_PROGRAMME']);
    expect(codes(await publish(id, YEAR_2020, nanchangGranter))).toEqual(['NOT_OWN_PROGRAMME']);
    expect(codes(await run(nanchangGranter, 'saveLoanProgramme', programme({ id }), ''))).toEqual([
      'NOT_OWN_PROGRAMME',
    ]);
    expect(codes(await record(id, {}, ziboGranter))).toEqual(['LOAN_PROGRAMME_NOT_FOUND']);
  });

  test.each([
    ['an auditor', auditor],
    ['a cadre', xinjianCadre],
  ])('%s writes nothing at all', async (_who, actor) => {
    const id = await found();
    const { errors } = await world.ask(
      actor,
      'mutation($input: RecordLoanInput!) { recordLoan(input: $input) { userErrors { code } } }',
      { input: { clientMutationId: 'none', ...loan(id) } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('when loans are looked for', () => {
  test('the filter chooses rows and totals alike, and totals are those of all rows', async () => {
    const id = await found();
    const small = { borrowerKind: 'SMALL_MICRO', borrowerName: '萍乡安源电瓷厂', uscc: '91360300MA9000038N' };
    await record(id);
    await record(id, { lentOn: '2022-01-05' });
    await record(id, { ...small, unionId: unionId(360300), amount: '800000.00', jobsCreated: 5, jobsKept: 42 });
    const of = (more: object): Promise<Answer> => list(auditor, { programmeId: id, ...more });
    expect((await of({})).totals).toEqual({
      count: 3,
      amount: '1100000.00',
      enterprises: 2,
      jobsCreated: 13,
      jobsKept: 42,
      meanAmount: '550000.00',
    });
    const firstOnly = await list(auditor, { programmeId: id }, ', first: 1');
    expect([firstOnly['edges'].length, firstOnly['totalCount'], firstOnly['totals'].count]).toEqual([1, 3, 3]);
    for (const [filter, count] of [
      [{ unionId: unionId(360100) }, 2],
      [{ years: [2021] }, 2],
      [{ borrowerKinds: ['SMALL_MICRO'] }, 1],
      [{ minAmount: '150000.01' }, 1],
      [{ maxAmount: '150000.00' }, 2],
      [{ text: '安源' }, 1],
      [{ text: 'anyuan' }, 1],
      [{ text: '91360300ma9' }, 1],
      [{ text: '%' }, 0],
    ] as const) {
      const answer = await of(filter);
      expect([filter, answer['totalCount'], answer['totals'].count, answer['edges'].length]).toEqual([
        filter,
        count,
        count,
        count,
      ]);
    }
    const { edges } = await list(auditor, { programmeId: id }, ', orderBy: { field: AMOUNT, direction: DESC }');
    expect(edges[0].node.borrowerName).toBe('萍乡安源电瓷厂');
  });

  test('a list takes two statements, and the years of many programmes two', async () => {
    const id = await found();
    for (let index = 0; index < 3; index++) await record(id);
    const count = async (query: string): Promise<number> => {
      world.statements.length = 0;
      const { errors } = await world.ask(auditor, query);
      expect(errors).toBeUndefined();
      return world.statements.length;
    };
    expect(await count(`{ loans(first: 50) { totals { count } edges { node { id programme { name } } } } }`)).toBe(3);
    expect(await count(`{ loanProgrammes(first: 50) { edges { node { years { year } sum { amount } } } } }`)).toBe(4);
  });
});
