import { openRequestContext, Refusal, roleOf, subgraphUrl, type OpenRequestContext } from '@gonghui/kit';
import { startTestSubgraph, TEST_SECRET, type TestSubgraph } from '@gonghui/kit/testing';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GrantStatus } from '../case/grant-status.js';
import { grant } from '../index.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { ledgerFaults, putEntries } from '../testing/put-entries.js';
import { putCases, putLines, putSchemes } from '../testing/put-grants.js';
import { bookEntries, type EntryDraft } from './book-entries.js';
import { EntryKind } from './entry-kind.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const ROLE = roleOf('grant');
const NANCHANG = unionId(360100);

let world: TestSubgraph;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => NOW);
  await plantTree(world.database);
  await putSchemes(world.database, [{ id: 1000 }]);
});
afterAll(() => world.close());

let next = 0;
let line = 0;
let cases: number[] = [];
/** Each test has a line of its own, and four grants on it of 100 yuan. */
beforeEach(async () => {
  line = 2000 + ++next;
  cases = [1, 2, 3, 4].map((n) => 10_000 * next + n);
  await putLines(world.database, [{ id: line, scheme: 1000 }]);
  await awardCases(cases, 100);
});

const awardCases = (ids: readonly number[], awarded: number): Promise<void> =>
  putCases(
    world.database,
    ids.map((id) => ({ id, scheme: 1000, line, awarded, applied: awarded, status: GrantStatus.APPROVED })),
  );

function context(union = unionId(360000)): OpenRequestContext {
  const actor = { accountId: 'payer', name: '拨款员', unionId: union, scopes: new Set<string>(), sessionId: null };
  return openRequestContext(world.subgraph.orm, { actor, requestId: `ledger-${next}`, now: NOW });
}

/** Books entries as the subgraph does. @returns null, or the code of the refusal */
async function book(...drafts: readonly Omit<EntryDraft, 'lineId' | 'unionId' | 'bookedOn'>[]): Promise<string | null> {
  const ctx = context();
  try {
    await ctx.write('test', (em) =>
      bookEntries(
        ctx,
        em,
        drafts.map((draft) => ({
          lineId: unionId(line),
          unionId: draft.caseId == null ? unionId(360000) : NANCHANG,
          bookedOn: '2026-02-01',
          ...draft,
        })),
      ),
    );
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.userErrors[0].code;
    throw error;
  } finally {
    await ctx.close();
  }
}

const of = (kind: EntryKind, fen: bigint, owner?: number): Omit<EntryDraft, 'lineId' | 'unionId' | 'bookedOn'> => ({
  kind,
  amountFen: fen,
  caseId: owner === undefined ? null : unionId(owner),
});

async function balances(): Promise<Record<string, string>> {
  const { rows } = await world.database.pool.query('select * from grants.line_balances(array[$1::uuid])', [
    unionId(line),
  ]);
  const { line_id: _line, ...rest } = rows[0] as Record<string, string>;
  return rest;
}

const caseBalances = async (id: number): Promise<unknown> =>
  (
    await world.database.pool.query(
      'select reserved_fen, disbursed_fen, returned_fen from grants.grant_case where id = $1',
      [unionId(id)],
    )
  ).rows[0];

describe('when money moves', () => {
  test('accounts and grant say what was budgeted, reserved, paid in parts, set free and returned', async () => {
    expect(await book(of(EntryKind.BUDGET, 50_000n))).toBeNull();
    expect(await book(of(EntryKind.RESERVE, 10_000n, cases[0]))).toBeNull();
    expect(await book(of(EntryKind.PAY, 4_000n, cases[0]), of(EntryKind.PAY, 3_000n, cases[0]))).toBeNull();
    expect(await book(of(EntryKind.VOID, 3_000n, cases[0]), of(EntryKind.RETURN, 1_000n, cases[0]))).toBeNull();
    expect(await balances()).toEqual({
      budget_fen: '50000',
      available_fen: '43000',
      reserved_fen: '0',
      disbursed_fen: '7000',
      returned_fen: '1000',
    });
    expect(await caseBalances(cases[0]!)).toEqual({ reserved_fen: '0', disbursed_fen: '7000', returned_fen: '1000' });
    expect(await book(of(EntryKind.REAPPROPRIATE, 1_000n))).toBeNull();
    expect(await balances()).toMatchObject({ available_fen: '44000', disbursed_fen: '7000', returned_fen: '1000' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test.each([
    ['more than the line holds', [of(EntryKind.RESERVE, 50_001n)], 'OVER_BUDGET'],
    ['more than was awarded', [of(EntryKind.RESERVE, 10_001n)], 'OVER_AWARD'],
    ['what is not reserved', [of(EntryKind.PAY, 1n)], 'OVER_AWARD'],
    ['what was not paid', [of(EntryKind.RETURN, 1n)], 'OVER_DISBURSED'],
    ['more than is reserved', [of(EntryKind.RESERVE, 10_000n), of(EntryKind.PAY, 10_001n)], 'OVER_AWARD'],
  ])('%s is refused, and nothing is kept', async (_what, drafts, code) => {
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 500 }]);
    const rich = 10_000 * next + 9;
    if (code === 'OVER_BUDGET') await awardCases([rich], 1_000);
    const owner = unionId(code === 'OVER_BUDGET' ? rich : cases[0]!);
    expect(await book(...drafts.map((draft) => ({ ...draft, caseId: owner })))).toBe(code);
    expect(await balances()).toMatchObject({ available_fen: '50000', reserved_fen: '0', disbursed_fen: '0' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a correction takes back what it corrects, once, and turnover is net of it', async () => {
    await putEntries(world.database, [
      { line, kind: 'BUDGET', yuan: 500 },
      { line, kind: 'RESERVE', yuan: 100, case: cases[0]! },
      { line, kind: 'PAY', yuan: 60, case: cases[0]! },
    ]);
    const { rows } = await world.database.pool.query<{ id: string }>(
      `select id from grants.ledger_entry where kind = 'PAY' and line_id = $1`,
      [unionId(line)],
    );
    const correction = { ...of(EntryKind.PAY, 6_000n, cases[0]), correctsId: rows[0]!.id };
    expect(await book({ ...correction, amountFen: 5_999n })).toBe('ALREADY_CORRECTED');
    expect(await book(correction)).toBeNull();
    expect(await book(correction)).toBe('ALREADY_CORRECTED');
    expect(await balances()).toMatchObject({ reserved_fen: '10000', disbursed_fen: '0' });
    expect(await caseBalances(cases[0]!)).toMatchObject({ reserved_fen: '10000', disbursed_fen: '0' });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('a closed month takes no entry, its neighbours do', async () => {
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 500 }]);
    await world.database.pool.query(
      `insert into grants.accounting_period values (platform.uuid7(), $1, '2025-03-01', now(), '会计')`,
      [unionId(360000)],
    );
    for (const [bookedOn, code] of [
      ['2025-02-28', null],
      ['2025-03-01', 'PERIOD_CLOSED'],
      ['2025-03-31', 'PERIOD_CLOSED'],
      ['2025-04-01', null],
    ] as const)
      expect(await book({ ...of(EntryKind.RESERVE, 100n, cases[0]), bookedOn } as never), bookedOn).toBe(code);
  });
});

describe('when somebody tries to change what is booked', () => {
  const CHANGES = [
    'update grants.ledger_entry set amount_fen = 1',
    'delete from grants.ledger_entry',
    'truncate grants.ledger_entry cascade',
    'update grants.accounting_period set month = month',
    'delete from grants.bank_file',
  ];

  test('every role of the server is refused, the owner of the tables by a trigger', async () => {
    const { rows } = await world.database.pool.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'gonghui%' or rolname = current_user`,
    );
    expect(rows.length).toBeGreaterThan(2);
    const client = await world.database.pool.connect();
    try {
      for (const { rolname } of rows)
        for (const change of CHANGES) {
          await client.query('begin');
          await client.query(`set local role ${rolname}`);
          const code = await client.query(change).then(
            () => 'done',
            (error: pg.DatabaseError) => error.code,
          );
          await client.query('rollback');
          expect(['42501', 'GL010', 'GHA02'], `${rolname}: ${change}`).toContain(code);
        }
    } finally {
      client.release();
    }
  });

  test.each([
    ['a balance of an account', `update grants.ledger_account set debit_fen = debit_fen + 1`, '42501'],
    ['a balance of a grant', `update grants.grant_case set disbursed_fen = disbursed_fen + 1`, 'GL011'],
    ['an account', `delete from grants.ledger_account`, '42501'],
  ])('%s is the ledger’s alone', async (_what, statement, code) => {
    const client = new pg.Client({ connectionString: subgraphUrl(world.database.url, TEST_SECRET, 'grant') });
    await client.connect();
    await client.query('begin');
    await client.query('select tree.enter($1, $2, $3, $4)', ['payer', unionId(100000), 'r', 'a']);
    const refused = await client.query(statement).then(
      () => 'done',
      (error: pg.DatabaseError) => error.code,
    );
    await client.end();
    expect(refused).toBe(code);
  });

  test.each([
    ['accounts of another kind', `'PAY'`, `'RETURNED'`, `'RESERVED'`, 'case'],
    ['accounts exchanged without a correction', `'RESERVE'`, `'AVAILABLE'`, `'RESERVED'`, 'case'],
    ['a grant that it needs', `'RESERVE'`, `'RESERVED'`, `'AVAILABLE'`, 'none'],
    ['a grant that it has none of', `'BUDGET'`, `'AVAILABLE'`, `'APPROPRIATION'`, 'case'],
  ])('an entry with wrong parts (%s) is not written', async (_what, kind, debit, credit, owner) => {
    const booking = world.database.pool.query(
      `insert into grants.ledger_entry (id, union_id, line_id, case_id, kind, debit_account_id, credit_account_id, amount_fen, booked_on, actor, actor_name, request)
       select platform.uuid7(), $3, $1, $2, ${kind}, debit.id, credit.id, 1, '2026-01-01', 'a', 'a', 'r'
         from grants.ledger_account debit, grants.ledger_account credit
        where debit.line_id = $1 and credit.line_id = $1 and debit.kind = ${debit} and credit.kind = ${credit}`,
      [unionId(line), owner === 'case' ? unionId(cases[0]!) : null, owner === 'case' ? NANCHANG : unionId(360000)],
    );
    await expect(booking).rejects.toMatchObject({ code: 'GL002' });
  });

  test('a caller from elsewhere can’t book on a line it doesn’t see', async () => {
    const ctx = context(unionId(370300));
    const booking = ctx.write('test', (em) =>
      bookEntries(ctx, em, [
        {
          kind: EntryKind.BUDGET,
          lineId: unionId(line),
          unionId: unionId(370300),
          amountFen: 1n,
          bookedOn: '2026-01-01',
        },
      ]),
    );
    await expect(booking).rejects.toThrow(/outside the scope/);
    await ctx.close();
  });
});

describe('when many pay at once', () => {
  test('64 parallel reservations and payments never overrun a line by one fen', async () => {
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 1_000 }]);
    const many = Array.from({ length: 64 }, (_, index) => 10_000 * next + 100 + index);
    await awardCases(many, 30.01);
    const outcomes = await Promise.all(
      many.map((id) => book(of(EntryKind.RESERVE, 3_001n, id), of(EntryKind.PAY, 3_001n, id))),
    );
    // 33 × 30.01 = 990.33
    expect(outcomes.filter((code) => code === null)).toHaveLength(33);
    expect(new Set(outcomes)).toEqual(new Set([null, 'OVER_BUDGET']));
    expect(await balances()).toEqual({
      budget_fen: '100000',
      available_fen: '967',
      reserved_fen: '0',
      disbursed_fen: '99033',
      returned_fen: '0',
    });
    expect(await ledgerFaults(world.database)).toEqual([]);
  });

  test('64 parallel parts never pay more than one grant was awarded', async () => {
    await putEntries(world.database, [
      { line, kind: 'BUDGET', yuan: 1_000 },
      { line, kind: 'RESERVE', yuan: 100, case: cases[0]! },
    ]);
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => book(of(EntryKind.PAY, 301n, cases[0]))));
    // 33 × 3.01 = 99.33
    expect(outcomes.filter((code) => code === null)).toHaveLength(33);
    expect(await caseBalances(cases[0]!)).toEqual({ reserved_fen: '67', disbursed_fen: '9933', returned_fen: '0' });
  });

  test('a month that is being closed waits for who is booking in it, and refuses who comes after', async () => {
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 500 }]);
    const client = await world.database.pool.connect();
    try {
      await client.query('begin');
      await client.query('select grants.lock_periods(array[$1::uuid], true)', [unionId(360000)]);
      await client.query(
        `insert into grants.accounting_period values (platform.uuid7(), $1, '2024-05-01', now(), '会计')`,
        [unionId(360000)],
      );
      const booking = book({ ...of(EntryKind.RESERVE, 100n, cases[0]), bookedOn: '2024-05-15' } as never);
      await client.query('commit');
      expect(await booking).toBe('PERIOD_CLOSED');
    } finally {
      client.release();
    }
  });

  test('a connection that is killed between reservation and payment leaves nothing half done', async () => {
    await putEntries(world.database, [{ line, kind: 'BUDGET', yuan: 500 }]);
    const ctx = context();
    const killed = ctx.write('test', async (em) => {
      const drafts = (kind: EntryKind): EntryDraft[] => [
        { ...of(kind, 10_000n, cases[0]), lineId: unionId(line), unionId: NANCHANG, bookedOn: '2026-02-01' },
      ];
      await bookEntries(ctx, em, drafts(EntryKind.RESERVE));
      const [server] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await world.database.pool.query('select pg_terminate_backend($1)', [server!.pid]);
      await bookEntries(ctx, em, drafts(EntryKind.PAY));
    });
    await expect(killed).rejects.toThrow(/terminat|connection/i);
    await ctx.close();
    expect(await balances()).toMatchObject({ available_fen: '50000', reserved_fen: '0', disbursed_fen: '0' });
    expect(await book(of(EntryKind.RESERVE, 10_000n, cases[0]), of(EntryKind.PAY, 10_000n, cases[0]))).toBeNull();
    expect(await ledgerFaults(world.database)).toEqual([]);
  });
});

describe('with any sequence of operations', () => {
  const operation = fc.record({
    kind: fc.constantFrom(...Object.values(EntryKind)),
    owner: fc.nat(3),
    fen: fc.bigInt({ min: 1n, max: 15_000n }),
    corrects: fc.option(fc.nat(30), { freq: 4 }),
  });

  test('the ledger is balanced, within budget and award, and equal to a recount', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 30 }), async (operations) => {
        line = 2000 + ++next;
        cases = [1, 2, 3, 4].map((n) => 10_000 * next + n);
        await putLines(world.database, [{ id: line, scheme: 1000 }]);
        await awardCases(cases, 100);
        await Promise.all(
          // Two at a time, so that orders mix.
          [0, 1].map(async (half) => {
            for (const [index, { kind, owner, fen, corrects }] of operations.entries()) {
              if (index % 2 !== half) continue;
              const hasCase = kind !== EntryKind.BUDGET && kind !== EntryKind.REAPPROPRIATE;
              const { rows } =
                corrects === null
                  ? { rows: [] }
                  : await world.database.pool.query<{
                      id: string;
                      kind: EntryKind;
                      amount_fen: string;
                      case_id: string | null;
                    }>(
                      'select id, kind, amount_fen, case_id from grants.ledger_entry where line_id = $1 order by number offset $2 limit 1',
                      [unionId(line), corrects],
                    );
              const [wrong] = rows;
              await book(
                wrong
                  ? {
                      kind: wrong.kind,
                      amountFen: BigInt(wrong.amount_fen),
                      caseId: wrong.case_id,
                      correctsId: wrong.id,
                    }
                  : of(kind, fen, hasCase ? cases[owner] : undefined),
              );
            }
          }),
        );
        expect(await ledgerFaults(world.database)).toEqual([]);
        const { rows } = await world.database.pool.query(
          `select coalesce(sum(balance_fen), 0)::text as sum, bool_and(kind = 'APPROPRIATION' or balance_fen >= 0) as within from grants.ledger_account where line_id = $1`,
          [unionId(line)],
        );
        expect(rows[0]).toEqual({ sum: '0', within: true });
        const { rows: over } = await world.database.pool.query(
          'select id from grants.grant_case where disbursed_fen + reserved_fen > awarded_fen or returned_fen > disbursed_fen or reserved_fen < 0',
        );
        expect(over).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

test(`${ROLE} keeps the right to add entries`, async () => {
  const { rows } = await world.database.pool.query(
    `select has_table_privilege($1, 'grants.ledger_entry', 'insert') as insert, has_table_privilege($1, 'grants.ledger_entry', 'update') as update`,
    [ROLE],
  );
  expect(rows[0]).toEqual({ insert: true, update: false });
});
