import { verifyRollups } from '@gonghui/kit';
import fc from 'fast-check';
import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { seededRandom } from '@gonghui/kit/demo';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unionId } from '../testing/organization-stand-in.js';
import { putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes, type CaseRow } from '../testing/put-grants.js';
import { people, startGrantWorld } from '../testing/start-grant-world.js';
import { GrantStatus } from './grant-status.js';
import { grantsWhere, type TextSearch } from './grants-where.js';

const APPLICANTS = [360100, 360112, 360121, 360300, 360302, 370300];
const STATUSES = [GrantStatus.DRAFT, GrantStatus.SUBMITTED, GrantStatus.REJECTED, GrantStatus.APPROVED];
const random = seededRandom('grants of a test');

const CASES: readonly CaseRow[] = Array.from({ length: 60 }, (_, index) => {
  const status = random.pick(STATUSES);
  const applied = random.between(1, 5_000);
  const scheme = random.pick([1000, 2000]);
  const isApproved = status === GrantStatus.APPROVED;
  return {
    id: 3000 + index,
    scheme,
    applicant: random.pick(APPLICANTS),
    year: random.pick([2024, 2025, 2026]),
    status,
    applied,
    awarded: isApproved ? random.between(1, applied) : 0,
    line: isApproved ? scheme + 100 : null,
    subject: random.chance(0.3) ? ['VENUE', 71] : random.chance(0.3) ? ['UNION', 72] : null,
  };
});

let world: TestSubgraph;
beforeAll(async () => {
  world = await startGrantWorld();
  await putSchemes(world.database, [{ id: 1000 }, { id: 2000, funder: 100000 }]);
  await putLines(world.database, [
    { id: 1100, scheme: 1000 },
    { id: 2100, scheme: 2000, funder: 100000 },
  ]);
  await putCases(world.database, CASES);
  await putEntries(world.database, [
    { line: 1100, kind: 'BUDGET', yuan: 1_000_000 },
    { line: 2100, kind: 'BUDGET', yuan: 1_000_000 },
    ...CASES.filter(({ awarded }) => awarded! > 0).flatMap(({ id, line, awarded }) => [
      { line: line!, kind: 'RESERVE', case: id, yuan: awarded! },
      { line: line!, kind: 'PAY', case: id, yuan: awarded! / 2 },
    ]),
  ]);
});
afterAll(() => world.close());

const MONEY = 'count applied awarded reserved disbursed returned';
type Money = Readonly<Record<string, string | number>>;

interface Answer {
  readonly grants: {
    readonly totalCount: number;
    readonly totals: Money;
    readonly edges: readonly { readonly node: Readonly<Record<string, string>> }[];
  };
}

async function ask(actor: TestActor, filter: object): Promise<Answer['grants']> {
  const { data, errors } = await world.ask<Answer>(
    actor,
    `query($filter: GrantFilter) { grants(filter: $filter, first: 500) { totalCount totals { ${MONEY} }
       edges { node { id applied awarded reserved disbursed returned } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  return data!.grants;
}

const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const anyFilter = fc.record({
  schemeIds: optional(fc.subarray([unionId(1000), unionId(2000), 'nonsense'])),
  unionId: optional(fc.constantFrom(...APPLICANTS.map(unionId), unionId(360000), unionId(100000), 'nonsense')),
  years: optional(fc.subarray([2024, 2025, 2026])),
  statuses: optional(fc.subarray(STATUSES)),
  subjectKinds: optional(fc.subarray(['VENUE', 'UNION'])),
  minAmount: optional(fc.constantFrom('0.00', '1000.00', '2500.50')),
  maxAmount: optional(fc.constantFrom('0.00', '1000.00', '4000.00')),
  text: optional(fc.constantFrom('申请30', 't-2025', '户名3', '%', '\0')),
  flagged: optional(fc.boolean()),
});

/** Filters whose totals are those of the roll-up but for amounts or a text. */
const nearlyKnown = fc.oneof(
  anyFilter.map(({ unionId: id, years, statuses, minAmount, maxAmount }) => ({
    unionId: id,
    years,
    statuses,
    minAmount,
    maxAmount,
  })),
  anyFilter.map(({ unionId: id, years, statuses, text }) => ({ unionId: id, years, statuses, text })),
);

/** Asks with 40 filters, and compares the totals with the plain sum over all rows of the answer. @returns how many it compared */
async function compareWithRows(filters: fc.Arbitrary<object> = anyFilter): Promise<number> {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(people.granter, people.nanchangCadre, people.ziboCadre),
      async (filter, actor) => {
        const { totals, totalCount, edges } = await ask(actor, filter);
        const nodes = edges.map(({ node }) => node);
        expect(totals['count']).toBe(totalCount);
        expect(nodes).toHaveLength(totalCount);
        for (const column of ['applied', 'awarded', 'reserved', 'disbursed', 'returned'])
          expect(fen(String(totals[column]))).toBe(nodes.reduce((sum, node) => sum + fen(node[column]!), 0n));
        compared += 1;
      },
    ),
    { numRuns: 40 },
  );
  return compared;
}

describe('with any filter', () => {
  test('the totals are those of all its rows, whoever asks', async () => {
    expect(await compareWithRows()).toBe(40);
  });

  test('so they are where most grants seem to fit, and those left out are taken off', async () => {
    const seem = (usual: boolean) =>
      Promise.all(
        ['is_common_amount(least_fen bigint, most_fen bigint)', 'is_usual_text(sought text)'].map((name) =>
          world.database.pool.query(
            `create or replace function grants.${name} returns boolean language sql stable return ${usual}`,
          ),
        ),
      );
    await seem(true);
    try {
      world.statements.length = 0;
      expect(await compareWithRows(nearlyKnown)).toBe(40);
      const took = (part: string) => world.statements.some((statement) => statement.includes(part));
      expect([took('grants.cases_without'), took('< ?::bigint'), took('> ?::bigint')]).toEqual([true, true, true]);
    } finally {
      await seem(false);
    }
  });
});

describe('with a union, years and statuses alone', () => {
  const unions = [null, unionId(360112), unionId(370300), unionId(999)];
  const statusSets = [null, [], ['DRAFT'], ['APPROVED', 'SUBMITTED', 'APPROVED']];

  test.each(statusSets.map((statuses) => ({ statuses })))(
    'the totals of $statuses are those of all rows',
    async ({ statuses }) => {
      for (const actor of [people.granter, people.nanchangCadre])
        for (const id of unions)
          for (const years of [null, [2025, 2024], [2024, 2026], [9_999_999]]) {
            const { totals, totalCount, edges } = await ask(actor, { unionId: id, years, statuses });
            expect([totals['count'], edges.length]).toEqual([totalCount, totalCount]);
            for (const column of ['applied', 'awarded', 'reserved', 'disbursed', 'returned'])
              expect(fen(String(totals[column]))).toBe(edges.reduce((sum, { node }) => sum + fen(node[column]!), 0n));
          }
    },
  );

  test('the totals come from the roll-up, which a recount of the rows confirms', async () => {
    world.statements.length = 0;
    await ask(people.granter, { statuses: ['APPROVED', 'SUBMITTED'], years: [2024, 2025] });
    expect(world.statements).toHaveLength(2);
    expect(world.statements.join()).toContain('rollup.totals');
    expect(await verifyRollups(world.database.pool, { since: '2024-01-01', until: '2026-12-31' })).toEqual([]);
  });
});

describe('with a text', () => {
  const known = CASES.filter(({ applicant, status }) => applicant !== 370300 && status !== GrantStatus.DRAFT);
  const wordsOf = ({ id, year }: CaseRow): string[] => [`t-${year}-${id}`, `申请${id}`, `户名${id}`];
  const texts = [
    '申请3042',
    '请30',
    '042',
    '2',
    '名',
    't-2025',
    'T-2025-30',
    '%',
    '_',
    '5-3042',
    '3042户',
    'no such words',
  ];

  test.each(texts.map((text) => ({ text })))(
    'those are found that hold "$text" in one of their words',
    async ({ text }) => {
      const expected = known.filter((row) => wordsOf(row).some((word) => word.includes(text.toLowerCase())));
      const { edges, totalCount } = await ask(people.granter, { text });
      expect(edges.map(({ node }) => node['id']).toSorted()).toEqual(expected.map(({ id }) => unionId(id)).toSorted());
      expect(totalCount).toBe(expected.length);
    },
  );

  test('a text that many grants hold is looked for in other ways, and found in the same', async () => {
    const client = await world.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('set local role gonghui_grant');
      await client.query('select tree.enter($1, $2, $1, $1)', ['granter', people.granter.unionId]);
      for (const text of texts) {
        const idsOf = async (search: TextSearch): Promise<unknown[]> => {
          const [, where] = grantsWhere({ text }, search);
          const from = search === 'JOINED' ? 'grants.case_in_scope' : 'grants.grant_case';
          const { rows } = await client.query(
            `select id from ${from} g where ${where!.sql.replace('?', '$1')} order by id`,
            [...where!.params],
          );
          return rows;
        };
        const listed = await idsOf('LISTED');
        expect(await idsOf('ROW_BY_ROW')).toEqual(listed);
        expect(await idsOf('JOINED')).toEqual(listed);
      }
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('a new title is found, the old one is not any more', async () => {
    const rename = (title: string) =>
      world.database.pool.query('update grants.grant_case set title = $2, pinyin = $2 where id = $1', [
        unionId(known[0]!.id),
        title,
      ]);
    const found = async (text: string) => (await ask(people.granter, { text })).totalCount;
    const old = `申请${known[0]!.id}`;
    await rename('乡村路灯ABC');
    expect([await found('路灯abc'), await found(old)]).toEqual([1, 0]);
    await rename(old);
    expect([await found('路灯abc'), await found(old)]).toEqual([0, 1]);
  });
});

describe('without a filter', () => {
  test('drafts are left out', async () => {
    const known = CASES.filter(({ applicant, status }) => applicant !== 370300 && status !== GrantStatus.DRAFT);
    expect((await ask(people.granter, {})).totalCount).toBe(known.length);
  });

  test('totals take no statement of their own, nested lists of many unions two', async () => {
    world.statements.length = 0;
    await world.ask(people.granter, `{ grants(first: 5) { totals { ${MONEY} } edges { node { number } } } }`);
    expect(world.statements).toHaveLength(2);
    const nested = async (codes: readonly number[]): Promise<readonly { grants: { totals: Money } }[]> => {
      world.statements.length = 0;
      const { data, errors } = await world.ask<{ _entities: { grants: { totals: Money } }[] }>(
        people.granter,
        `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { grants(first: 3) { totals { ${MONEY} }
           edges { node { number steps { kind } items { itemKey } } } } } } }`,
        { ids: codes.map((code) => ({ __typename: 'TradeUnion', id: unionId(code) })) },
      );
      expect(errors).toBeUndefined();
      return data!._entities;
    };
    await nested([360100]);
    const few = world.statements.length;
    const all = await nested([360000, 360100, 360112, 360300]);
    expect(world.statements.length, world.statements.join('\n')).toBe(few);
    expect(few).toBe(4);
    expect(all[0]!.grants.totals).toEqual((await ask(people.granter, {})).totals);
  });

  test('the roll-up of a union and year says the same as the rows', async () => {
    for (const year of [2024, 2026, null]) {
      const { data } = await world.ask<{ _entities: [{ grantSummary: Money }] }>(
        people.granter,
        `query($ids: [_Any!]!, $year: Int) { _entities(representations: $ids) { ... on TradeUnion { grantSummary(year: $year) { ${MONEY} } } } }`,
        { ids: [{ __typename: 'TradeUnion', id: unionId(360100) }], year },
      );
      const { totals } = await ask(people.granter, { unionId: unionId(360100), ...(year && { years: [year] }) });
      expect(data!._entities[0].grantSummary).toEqual(totals);
    }
  });

  test('the sums of a scheme say the same as its rows, and take one statement', async () => {
    world.statements.length = 0;
    const { data } = await world.ask<{ grantScheme: { totals: Money } }>(
      people.granter,
      'query($id: ID!) { grantScheme(id: $id) { totals { count budget applied awarded reserved disbursed available } } }',
      { id: unionId(1000) },
    );
    expect(world.statements).toHaveLength(2);
    const { rows } = await world.database.pool.query<Record<string, string>>(
      `select count(*)::int as count, sum(applied_fen)::bigint as applied, sum(awarded_fen)::bigint as awarded,
              sum(reserved_fen)::bigint as reserved, sum(disbursed_fen)::bigint as disbursed
         from grants.grant_case where scheme_id = $1 and status <> 'DRAFT'`,
      [unionId(1000)],
    );
    const { totals } = data!.grantScheme;
    expect(totals['count']).toBe(rows[0]!['count']);
    for (const column of ['applied', 'awarded', 'reserved', 'disbursed'])
      expect(fen(String(totals[column]))).toBe(BigInt(rows[0]![column]!));
    expect(totals['budget']).toBe('1000000.00');
  });

  test('the second page follows the first, in every order', async () => {
    for (const field of ['NUMBER', 'TITLE', 'APPLIED_ON', 'YEAR', 'APPLIED', 'AWARDED', 'DISBURSED']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors }: { data?: any; errors?: unknown } = await world.ask(
          people.granter,
          `query($after: String, $orderBy: GrantOrder) { grants(first: 20, after: $after, orderBy: $orderBy) {
             pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
          { after, orderBy: { field, direction: 'DESC' } },
        );
        expect(errors).toBeUndefined();
        seen.push(...data.grants.edges.map(({ node }: { node: { id: string } }) => node.id));
        after = data.grants.pageInfo.hasNextPage ? data.grants.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength((await ask(people.granter, {})).totalCount);
    }
  });
});
