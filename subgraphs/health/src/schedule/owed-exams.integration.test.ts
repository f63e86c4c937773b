import type { TestActor, TestSubgraph } from '@gonghui/kit/testing';
import { seededRandom } from '@gonghui/kit/demo';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encryptField } from '../privacy/field-cipher.js';
import { people, startHealthWorld, storyIn, TEST_KEYS } from '../testing/health-world.js';
import { plantTree, unionId } from '../testing/organization-stand-in.js';
import { syntheticIdentity } from '../testing/synthetic-identity.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { identityPlace, namePlace } from '../worker/worker-identity.entity.js';
import { AT, COUNTS, SETS } from './owed-counts.js';
import { isLate, stateConditions } from './owed-exams.sql.js';
import { examDue, type DutyTerms } from './rules/exam-due.js';
import { inCohort } from './rules/in-cohort.js';

const KINDS = ['GYNAECOLOGICAL', 'CERVICAL', 'BREAST'];
const DAYS = ['2023-04-01', '2023-12-31', '2024-06-30', '2026-01-01', '2030-02-28'];
const EMPLOYERS = [900001, 900002, 900003, 360102].map(unionId);
const SETTERS = [100000, 360000, 360100, 360102, 360300, 360302, 900001].map(unionId);
const MOVES = [
  [900001, [360102, 360121, 360302]],
  [900002, [360302, 360102]],
  [360102, [360100, 360300]],
  [360302, [360300, 360100]],
] as const;

let world: TestSubgraph;
const { run, ask } = storyIn<any>(() => world);
const query = async <Row extends pg.QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row[]> =>
  (await world.database.pool.query<Row>(sql, [...params])).rows;

beforeAll(async () => {
  world = await startHealthWorld();
  await plantTree(world.database, [
    { id: 900002, parent: 360302, level: UnionLevel.GRASSROOTS },
    { id: 900003, parent: 360100, level: UnionLevel.GRASSROOTS },
  ]);
  await query(
    `insert into health.screening_programme (id, union_id, name, pinyin, kinds, starts_on, payer, abnormal_months, positive_months, status, source)
     select platform.uuid7(), $1, kinds::text, '', kinds, '2020-01-01', 'FEDERATION', 6, 3, 'OPEN', ''
       from (values (array['CERVICAL', 'BREAST']), (array['GYNAECOLOGICAL'])) given (kinds)`,
    [unionId(360000)],
  );
  await query(`insert into health.screening_provider (id, union_id, name, daily_places) values ($1, $1, '医院', 100)`, [
    unionId(360000),
  ]);
  await query(
    `insert into health.screening_batch (id, programme_id, union_id, provider_id, held_on, places, handler_id)
     select p.id, p.id, p.union_id, p.union_id, '2023-05-01', 100, 'h' from health.screening_programme p`,
  );
});
afterAll(() => world?.close());

interface Expected {
  readonly worker: string;
  readonly kind: string;
  readonly state: string;
  readonly due: string | null;
}

/** What the pure rules say of every woman and kind on a day, from the records alone. */
async function expectedOn(day: string): Promise<readonly Expected[]> {
  const workers = await query<any>(
    `select w.id, w.rostered_on::text as "rosteredOn", w.gender, w.birth_year as "birthYear",
            array(select owner.id from tree.place at join tree.place owner on at.path <@ owner.path
                   where at.id = w.union_id order by nlevel(owner.path) desc) as chain
       from health.worker w where w.left_on is null and w.gender = 'FEMALE'`,
  );
  const duties = await query<any>(
    `select union_id, kind, rhythm, years, call_months as "callMonths", least_age as "leastAge", greatest_age as "greatestAge",
            effective_from::text as "from" from health.exam_duty
      where effective_from <= $1 and (effective_until is null or effective_until > $1)`,
    [day],
  );
  const exams = await query<any>(
    `select worker_id, kind, max(examined_on)::text as on from health.exam_record group by 1, 2`,
  );
  const booked = await query<any>(
    `select b.worker_id, kind, min(b.held_on)::text as on from health.booking b
       join health.screening_programme p on p.id = b.programme_id cross join unnest(p.kinds) kind
      where b.status = 'BOOKED' and b.held_on >= $1 group by 1, 2`,
    [day],
  );
  const of = (rows: any[], worker: string, kind: string) =>
    rows.find((row) => row.worker_id === worker && row.kind === kind)?.on ?? null;
  return workers.flatMap((worker) =>
    KINDS.flatMap((kind): Expected[] => {
      const duty = worker.chain
        .map((setter: string) => duties.find((one) => one.union_id === setter && one.kind === kind))
        .find(Boolean) as
        | (DutyTerms & { from: string; leastAge: number | null; greatestAge: number | null })
        | undefined;
      if (!duty) return [];
      const cohort = inCohort(duty, worker, Number(day.slice(0, 4)));
      const at = { worker: worker.id, kind };
      if (cohort.state === 'out') return [{ ...at, state: cohort.reasons[0].code, due: null }];
      const enters = duty.leastAge === null ? '' : `${worker.birthYear + duty.leastAge}-01-01`;
      const boundSince = [duty.from, worker.rosteredOn, enters].toSorted().at(-1)!;
      const facts = { lastOn: of(exams, worker.id, kind), boundSince, bookedOn: of(booked, worker.id, kind) };
      const { state, dueBy } = examDue(duty, facts, day);
      return [{ ...at, state, due: dueBy }];
    }),
  );
}

/** What the kept rows and the conditions of the lists say. */
async function keptOn(day: string): Promise<readonly Expected[]> {
  const states = Object.entries(stateConditions(day)).map(
    ([state, { sql }]) => `when ${sql.replaceAll('?', `'${day}'`)} then '${state}'`,
  );
  return query<any>(
    `select owed.worker_id as worker, owed.kind, coalesce(owed.exclusion, case ${states.join(' ')} end) as state,
            case when owed.exclusion is null then owed.due_by::text end as due
       from health.owed_exam owed where owed.valid_from <= '${day}' and owed.valid_until > '${day}'`,
  );
}

/** What the sums of federations say on a day, and what counting the kept rows does: `<union> <month> <position> <count>`. */
async function summedOn(
  day: string,
): Promise<{ readonly summed: readonly string[]; readonly counted: readonly string[] }> {
  const on = ({ sql }: { readonly sql: string }): string => `(${sql.replaceAll('?', `'${day}'`)})`;
  const { UP_TO_DATE, DUE, BOOKED, OVERDUE, EXCLUDED } = stateConditions(day);
  const bit = `case owed.kind when 'GYNAECOLOGICAL' then 1 when 'CERVICAL' then 2 else 4 end`;
  const count = (what: string, position: number, condition: string, month = `'-infinity'::date`): string =>
    `select u.id, ${month} as month, ${position} as position, count(${what}) as count
       from health.owed_exam owed
       join tree.place at on at.id = owed.union_id
       join tree.place u on at.path operator(public.<@) u.path and not u.leaf
      where owed.valid_from <= '${day}' and owed.valid_until > '${day}' and ${condition} group by 1, 2`;
  const women = 'distinct owed.worker_id';
  const month = `date_trunc('month', owed.due_by::timestamp)::date`;
  const counts = [
    ...SETS.flatMap((set) => {
      const ofSet = (condition: string): string => `${bit} & ${set} <> 0 and ${condition}`;
      const bound = ofSet('owed.exclusion is null');
      return [
        count(women, AT.boundOf(set), bound),
        count(women, AT.calledOf(set), ofSet(`(${on(DUE)} or ${on(OVERDUE)})`)),
        count(women, AT.overdueOf(set), ofSet(on(OVERDUE))),
        count(women, AT.boundOf(set), bound, month),
        count(women, AT.overdueOf(set), ofSet(on(OVERDUE)), month),
      ];
    }),
    count(women, AT.late, on(isLate(day))),
    ...Object.entries({ UP_TO_DATE, DUE, BOOKED, OVERDUE, EXCLUDED }).map(([state, condition]) =>
      count('*', AT[state as keyof typeof AT] as number, on(condition)),
    ),
  ];
  const kept = (positions: readonly number[], isByMonth: boolean): string =>
    `select kept.union_id, kept.due_month, (array[${positions.join(', ')}])[one.at], one.count
       from health.owed_counts(array(select id from tree.place), array[${positions.join(', ')}], '${day}', ${isByMonth}) kept
      cross join unnest(kept.counts) with ordinality one (count, at) where one.count <> 0`;
  const ofMonths = SETS.flatMap((set) => [AT.boundOf(set), AT.overdueOf(set)]);
  const all = Array.from({ length: COUNTS }, (_, at) => at + 1);
  const client = await world.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select tree.enter('test', tree.root(), 'test', 'test')`);
    const rowsOf = async (sql: string): Promise<string[]> =>
      (
        await client.query<{ row: string }>({
          text: `select concat_ws(' ', each.*) as row from (${sql}) each order by 1`,
        })
      ).rows.map(({ row }) => row);
    return {
      summed: await rowsOf(`${kept(all, false)} union all ${kept(ofMonths, true)}`),
      counted: await rowsOf(counts.join(' union all ')),
    };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const sorted = (rows: readonly Expected[]) =>
  rows.map(({ worker, kind, state, due }) => `${worker} ${kind} ${state} ${due}`).toSorted();

/** Rows that one of the two has and the other has not; none when the kept rows are right. */
async function differences(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const day of DAYS) {
    const [kept, expected] = [new Set(sorted(await keptOn(day))), new Set(sorted(await expectedOn(day)))];
    found.push(
      ...[...kept].filter((row) => !expected.has(row)).map((row) => `kept on ${day}: ${row}`),
      ...[...expected].filter((row) => !kept.has(row)).map((row) => `missing on ${day}: ${row}`),
    );
    const { summed, counted } = await summedOn(day);
    found.push(
      ...summed.filter((row) => !counted.includes(row)).map((row) => `summed on ${day}: ${row}`),
      ...counted.filter((row) => !summed.includes(row)).map((row) => `not summed on ${day}: ${row}`),
    );
  }
  return found;
}

describe('when rosters, examinations, appointments, duties and the tree change in any order', () => {
  test.each([1, 2])(
    'the kept rows say what the rules say of the records, and the sums what the rows do (seed %i)',
    async (seed) => {
      const random = seededRandom(`owed ${seed}`);
      const { pick } = random;
      const below = (n: number): number => random.between(0, n - 1);
      const day = (from: number, years: number): string =>
        new Date(Date.UTC(from, 0, 1 + below(years * 365))).toISOString().slice(0, 10);
      // By what is the same in every run: ids are not.
      const someWorker = 'select id from health.worker order by md5(identity_index || union_id || $1) limit 1';
      const exams = (count: number): string =>
        `select r.id from health.exam_record r join health.worker w on w.id = r.worker_id order by md5(w.identity_index || w.union_id || r.kind || r.examined_on || $1) limit ${count}`;
      const bookings = `select b.id from health.booking b join health.worker w on w.id = b.worker_id join health.screening_programme p on p.id = b.programme_id order by md5(w.identity_index || w.union_id || b.held_on || p.kinds::text || $1) limit 2`;
      const duties = `select id from health.exam_duty order by md5(union_id || kind || effective_from || $1) limit 1`;
      let serial = seed * 1_000;
      const steps: Record<string, () => Promise<unknown>> = {
        worker: async () => {
          const [added] = await query<{ id: string; union_id: string }>(
            `insert into health.worker (id, union_id, identity_index, alias, gender, birth_year, rostered_on)
           values (platform.uuid7(), $1, $2, $2, $3, $4, $5) returning id, union_id`,
            [
              pick(EMPLOYERS),
              `w${serial}`,
              below(8) === 0 ? 'MALE' : 'FEMALE',
              below(5) === 0 ? null : 1950 + below(55),
              day(2019, 4),
            ],
          );
          const { id, union_id: union } = added!;
          await query('insert into health.worker_identity values ($1, $2, $3, $4)', [
            id,
            union,
            encryptField(TEST_KEYS, namePlace(id), '女工'),
            encryptField(TEST_KEYS, identityPlace(id), syntheticIdentity('1980-01-01', serial)),
          ]);
        },
        off: async () => {
          const [worker] = await query<{ id: string }>(someWorker, [serial]);
          await run(people.officer, 'takeOffRoster', { workerId: worker!.id, leftOn: '2023-01-15', reason: '已离职' });
        },
        moved: async () => {
          const [worker] = await query<{ id: string }>(someWorker, [serial]);
          const input = { workerId: worker!.id, unionId: pick(EMPLOYERS), movedOn: '2023-02-01', reason: '调动' };
          await run(people.officer, 'moveToRoster', input);
        },
        exams: () =>
          query(
            `insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
           select platform.uuid7(), w.id, w.union_id, $2, $3 from health.worker w
            where w.id in (select id from health.worker order by md5(identity_index || union_id || $1) limit 3) on conflict do nothing`,
            [serial, pick(KINDS), day(2019, 4)],
          ),
        forgotten: () => query(`delete from health.exam_record where id in (${exams(2)})`, [serial]),
        redated: () =>
          query(`update health.exam_record set examined_on = $2 where id in (${exams(1)})`, [
            serial,
            `2018-01-${String(1 + below(28)).padStart(2, '0')}`,
          ]).catch(ignoreUnique),
        employer: () =>
          query(`update health.worker set union_id = $2 where id in (${someWorker})`, [serial, pick(EMPLOYERS)]).catch(
            ignoreUnique,
          ),
        gone: () => query(`update health.worker set left_on = '2023-03-01' where id in (${someWorker})`, [serial]),
        back: () => query('update health.worker set left_on = null where left_on is not null'),
        age: () =>
          query(`update health.worker set birth_year = $2 where id in (${someWorker})`, [serial, 1950 + below(55)]),
        booked: () =>
          query(
            `insert into health.booking (id, batch_id, programme_id, worker_id, union_id, held_on, status)
           select platform.uuid7(), b.id, b.programme_id, w.id, w.union_id, $2, 'BOOKED'
             from health.screening_batch b, health.worker w where w.id in (${someWorker}) on conflict do nothing`,
            [serial, day(2023, 4)],
          ),
        settled: () =>
          query(`update health.booking set status = $2 where id in (${bookings})`, [
            serial,
            pick(['ATTENDED', 'ABSENT', 'CANCELLED', 'BOOKED']),
          ]).catch(ignoreUnique),
        duty: () => {
          const isYearly = below(3) === 0;
          const from = day(2018, 8);
          return query(
            `insert into health.exam_duty (id, union_id, kind, rhythm, years, call_months, payer, effective_from, effective_until, least_age, greatest_age, source)
           values (platform.uuid7(), $1, $2, $3, $4, $5, 'EMPLOYER', $6, $7, $8, $9, '办法')`,
            [
              pick(SETTERS),
              pick(KINDS),
              isYearly ? 'CALENDAR_YEAR' : 'INTERVAL',
              isYearly ? 1 : 1 + below(3),
              below(13),
              from,
              below(2) === 0 ? null : `${Number(from.slice(0, 4)) + 1 + below(4)}-02-28`,
              below(3) === 0 ? 30 + below(10) : null,
              below(3) === 0 ? 50 + below(15) : null,
            ],
          ).catch(ignoreUnique);
        },
        repealed: () => query(`delete from health.exam_duty where id in (${duties})`, [serial]),
        ended: () =>
          query(`update health.exam_duty set effective_until = effective_from + 400 where id in (${duties})`, [
            serial,
          ]).catch(ignoreUnique),
        folded: () => query('select health.fold_owed_sums($1)', [1 + below(40)]),
        move: () => {
          const [union, parents] = pick(MOVES);
          return query(`select tree.move_node($1, $2, '2022-01-01')`, [unionId(union), unionId(pick(parents))]).catch(
            ignoreUnmoved,
          );
        },
      };
      const names = Object.keys(steps);
      for (let at = 0; at < 6; at++, serial++) await steps[at % 2 ? 'duty' : 'worker']!();
      for (let at = 0; at < 72; at++, serial++) {
        const name = pick([...names, 'worker', 'exams', 'duty', 'move', 'off', 'moved']);
        await steps[name]!();
        if (at % 9 === 8) expect(await differences(), `step ${at}, ${name}`).toEqual([]);
      }
      expect((await expectedOn(DAYS[0]!)).length).toBeGreaterThan(0);
      expect((await summedOn(DAYS[0]!)).summed.length).toBeGreaterThan(0);
      const [folds] = await query<{ summed: number }>('select count(*)::int as summed from health.owed_sum');
      expect(folds!.summed).toBeGreaterThan(0);
      const [told] = await query<{ left: number; moved: number }>(
        'select count(*)::int as left, count(to_union_id)::int as moved from health.roster_change',
      );
      expect([told!.left > told!.moved, told!.moved > 0]).toEqual([true, true]);
    },
  );
});

describe('when several write at once', () => {
  const client = async (): Promise<pg.Client> => {
    const one = new pg.Client({ connectionString: world.database.url });
    await one.connect();
    await one.query('begin');
    return one;
  };
  const addWorker = (to: Pick<pg.Client, 'query'>, name: string, employer: number) =>
    to.query(
      `insert into health.worker (id, union_id, identity_index, alias, gender, birth_year, rostered_on)
       values (platform.uuid7(), $1, $2, $2, 'FEMALE', 1980, '2023-01-01')`,
      [unionId(employer), name],
    );
  const addDuty = (to: Pick<pg.Client, 'query'>, setter: number, from: string) =>
    to.query(
      `insert into health.exam_duty (id, union_id, kind, rhythm, years, call_months, payer, effective_from, source)
       values (platform.uuid7(), $1, 'CERVICAL', 'INTERVAL', 2, 6, 'EMPLOYER', $2, '办法')`,
      [unionId(setter), from],
    );
  const examine = (to: Pick<pg.Client, 'query'>, name: string, on: string) =>
    to.query(
      `insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
       select platform.uuid7(), id, union_id, 'CERVICAL', $2 from health.worker where alias = $1`,
      [name, on],
    );

  /** Runs the second while the first is open, commits the first, then the second. */
  async function together(first: (to: pg.Client) => Promise<unknown>, second: (to: pg.Client) => Promise<unknown>) {
    const [a, b] = [await client(), await client()];
    try {
      await first(a);
      const waiting = second(b);
      await new Promise((done) => setTimeout(done, 200));
      await a.query('commit');
      await waiting;
      await b.query('commit');
    } finally {
      await Promise.all([a.end(), b.end()]);
    }
  }

  beforeAll(async () => {
    await query('delete from health.exam_duty');
    await addDuty(world.database.pool, 360000, '2020-01-01');
  });

  test.each([
    ['the later examination first', '2023-03-01', '2023-02-01'],
    ['the earlier one first', '2023-02-01', '2023-03-01'],
  ])('two examinations of one woman, %s: the later counts', async (name, a, b) => {
    await addWorker(world.database.pool, name, 900001);
    await together(
      (to) => examine(to, name, a),
      (to) => examine(to, name, b),
    );
    expect(await differences(), name).toEqual([]);
  });

  test('an examination that comes while a later one is taken back counts', async () => {
    await addWorker(world.database.pool, 'taken back', 900001);
    await examine(world.database.pool, 'taken back', '2023-03-01');
    await together(
      (to) =>
        to.query(
          `delete from health.exam_record where examined_on = '2023-03-01' and worker_id in (select id from health.worker where alias = 'taken back')`,
        ),
      (to) => examine(to, 'taken back', '2023-02-01'),
    );
    expect(await differences(), 'taken back').toEqual([]);
  });

  test('an examination that comes while the first duty is set counts', async () => {
    await query('delete from health.exam_duty');
    await addWorker(world.database.pool, 'before the duty', 900001);
    await together(
      (to) => examine(to, 'before the duty', '2023-02-01'),
      (to) => addDuty(to, 360000, '2020-01-01'),
    );
    expect(await differences(), 'before the duty').toEqual([]);
  });

  test('a duty that is set while somebody comes onto a roster binds her', async () => {
    await together(
      (to) => addWorker(to, 'comes first', 360102),
      (to) => addDuty(to, 360102, '2021-01-01'),
    );
    await together(
      (to) => addDuty(to, 360302, '2021-01-01'),
      (to) => addWorker(to, 'comes second', 360302),
    );
    expect(await differences(), 'duty and roster').toEqual([]);
  });

  test('a union that moves under another duty while somebody comes onto its roster takes her along', async () => {
    const to = await query<{ parent_id: string }>('select parent_id from tree.place where id = $1', [unionId(900002)]);
    const target = to[0]!.parent_id === unionId(360302) ? 360102 : 360302;
    const move = (by: pg.Client) =>
      by.query(`select tree.move_node($1, $2, '2022-06-01')`, [unionId(900002), unionId(target)]);
    await together((by) => addWorker(by, 'comes before the move', 900002), move);
    expect(await differences(), 'roster and move').toEqual([]);
  });
});

describe('when a duty and a programme name ages', () => {
  const LIST = `query($filter: DueExamFilter!) { dueExams(filter: $filter, first: 50, orderBy: { field: LAST_ON, direction: DESC }) {
    totalCount edges { node { state worker { alias } exclusions { code isOfProgramme } } } } }`;
  const list = async (filter: object) => {
    const { dueExams } = await ask(people.officer, LIST, { filter: { unionId: unionId(360300), ...filter } });
    return dueExams.edges.map(({ node }: any) => [
      node.worker.alias,
      node.state,
      node.exclusions.map((one: any) => `${one.code} ${one.isOfProgramme}`),
    ]);
  };
  let programmeId: string;

  beforeAll(async () => {
    await query('delete from health.exam_record; delete from health.booking');
    await query(
      'delete from health.roster_change; delete from health.personal_read; delete from health.worker_identity',
    );
    await query('delete from health.worker');
    await query('delete from health.exam_duty');
    const duty = {
      unionId: unionId(360300),
      kind: 'CERVICAL',
      rhythm: 'INTERVAL',
      years: 2,
      callMonths: 24,
      payer: 'EMPLOYER',
    };
    const set = await run(people.officer, 'setExamDuty', {
      ...duty,
      leastAge: 21,
      greatestAge: 64,
      effectiveFrom: '2020-01-01',
      source: '办法',
    });
    if (set.userErrors.length > 0) throw new Error(JSON.stringify(set.userErrors));
    const { programme } = await run(
      people.officer,
      'createScreeningProgramme',
      {
        unionId: unionId(360000),
        name: '适龄筛查',
        kinds: ['CERVICAL'],
        startsOn: '2023-03-01',
        leastAge: 35,
        payer: 'FEDERATION',
        source: '决定',
      },
      'programme { id leastAge greatestAge }',
    );
    programmeId = programme.id;
    await query(
      `insert into health.worker (id, union_id, identity_index, alias, gender, birth_year, rostered_on)
       select platform.uuid7(), $1, alias, alias, 'FEMALE', year, '2023-01-01'
         from (values ('thirty', 1993), ('forty', 1983), ('seventy', 1953), ('unknown', null)) given (alias, year)`,
      [unionId(360300)],
    );
  });

  test('whom the duty leaves out is not listed, unless asked for, with the reason', async () => {
    expect((await list({})).map(([alias]: string[]) => alias).toSorted()).toEqual(['forty', 'thirty']);
    expect((await list({ states: ['EXCLUDED'] })).toSorted()).toEqual([
      ['seventy', 'EXCLUDED', ['COHORT_TOO_OLD false']],
      ['unknown', 'EXCLUDED', ['COHORT_AGE_UNKNOWN false']],
    ]);
  });

  test('whom the programme leaves out is told apart, with its reason', async () => {
    expect(await list({ programmeId, isExcluded: true })).toEqual([['thirty', 'DUE', ['COHORT_TOO_YOUNG true']]]);
    expect(await list({ programmeId, isExcluded: false })).toEqual([['forty', 'DUE', []]]);
    expect((await list({ programmeId })).length).toBe(2);
    expect(await list({ programmeId: unionId(1) })).toEqual([]);
    const { screeningBoard } = await ask(
      people.officer,
      `{ screeningBoard(programmeId: "${programmeId}") { total { figures { due } } } }`,
    );
    expect(screeningBoard.total.figures.due).toBe(1);
  });

  test('counts by state leave nobody out', async () => {
    const { _entities } = await ask(
      people.officer,
      `{ _entities(representations: [{ __typename: "TradeUnion", id: "${unionId(360300)}" }]) { ... on TradeUnion { examCompliance { workers due overdue booked upToDate excluded } } } }`,
    );
    expect(_entities).toMatchObject([
      { examCompliance: { workers: 2, due: 2, overdue: 0, booked: 0, upToDate: 0, excluded: 2 } },
    ]);
  });

  test.each([
    ['an officer of another province', people.ziboOfficer, 0],
    ['an officer of another city', people.nanchangOfficer, 0],
    ['an officer of the province', people.officer, 2],
  ])('sums tell %s what is in scope', async (_who, actor, workers) => {
    const { _entities } = await ask(
      actor,
      `{ _entities(representations: [{ __typename: "TradeUnion", id: "${unionId(360300)}" }]) { ... on TradeUnion { examCompliance { workers } } } }`,
    );
    expect(_entities).toEqual([{ examCompliance: { workers } }]);
  });

  test.each([[{ leastAge: 65, greatestAge: 64 }], [{ leastAge: -1 }], [{ greatestAge: 151 }]])(
    '%j is refused',
    async (ages) => {
      const refused = await run(people.officer, 'setExamDuty', {
        unionId: unionId(360000),
        kind: 'BREAST',
        rhythm: 'INTERVAL',
        years: 2,
        callMonths: 6,
        payer: 'EMPLOYER',
        effectiveFrom: '2020-01-01',
        source: '办法',
        ...ages,
      });
      expect(refused.userErrors.map(({ code }) => code)).toEqual(['AGES_INVALID']);
    },
  );
});

describe('when a union below sets a duty of its own', () => {
  const set = (actor: TestActor, union: number, change: object = {}) =>
    run(
      actor,
      'setExamDuty',
      {
        unionId: unionId(union),
        kind: 'BREAST',
        rhythm: 'INTERVAL',
        years: 2,
        callMonths: 6,
        payer: 'EMPLOYER',
        effectiveFrom: '2021-01-01',
        source: '省级办法',
        ...change,
      },
      'duty { id }',
    );
  const codes = async (actor: TestActor, union: number, change: object) =>
    (await set(actor, union, change)).userErrors.map(({ code, field }) => [code, field?.at(-1)]);
  const spans = () =>
    query(
      `select d.years, d.effective_from::text as from, d.effective_until::text as until from health.exam_duty d
        where d.union_id = $1 order by d.effective_from`,
      [unionId(360100)],
    );

  beforeAll(async () => {
    await query('delete from health.exam_duty');
    await set(people.officer, 360000, { leastAge: 35 });
  });

  test('it may demand more, and not less than the duty above', async () => {
    const city = (change: object) => codes(people.nanchangOfficer, 360100, { effectiveFrom: '2022-01-01', ...change });
    expect(await city({ years: 10 })).toEqual([['DUTY_WEAKER', 'years']]);
    expect(await city({ leastAge: 40 })).toEqual([['DUTY_WEAKER', 'leastAge']]);
    expect(await city({ greatestAge: 64 })).toEqual([['DUTY_WEAKER', 'greatestAge']]);
    // Before the day on which the one above begins, it is still on the days after it.
    expect(await city({ effectiveFrom: '2020-01-01', years: 3 })).toEqual([['DUTY_WEAKER', 'years']]);
    expect(await city({ leastAge: 30 })).toEqual([]);
    expect(await spans()).toEqual([{ years: 2, from: '2022-01-01', until: null }]);
  });

  test('a stricter one above ends it, and waits for one that begins later', async () => {
    expect(await codes(people.officer, 360000, { effectiveFrom: '2021-12-01', years: 1 })).toEqual([
      ['DUTY_LATER_EXISTS', 'effectiveFrom'],
    ]);
    expect(await codes(people.officer, 360000, { effectiveFrom: '2023-01-01', years: 1 })).toEqual([]);
    expect(await spans()).toEqual([{ years: 2, from: '2022-01-01', until: '2023-01-01' }]);
    const { _entities } = await ask(
      people.officer,
      `{ _entities(representations: [{ __typename: "TradeUnion", id: "${unionId(900001)}" }]) { ... on TradeUnion { examDuties(on: "2023-04-01") { years } } } }`,
    );
    expect(_entities).toEqual([{ examDuties: [{ years: 1 }] }]);
    expect(await differences()).toEqual([]);
  });
});

/** The database refused a step that chance made up: two duties on one day, two appointments of a programme, the same roster twice. */
function ignoreUnique(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || !['23505', '23P01', '23514'].includes(error.code ?? '')) throw error;
}

/** The union is there already. */
function ignoreUnmoved(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || error.code !== 'GH013') throw error;
}
