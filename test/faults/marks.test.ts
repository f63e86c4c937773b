import { competition } from '@gonghui/competition';
import { migrateAll } from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { organization } from '@gonghui/organization';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

// The judges are a process of their own, with the built subgraph. `npm test` builds before it runs.

const JUDGING = fileURLToPath(new URL('record-marks.mjs', import.meta.url));
const STATIONS = 64;
const id = (kind: number, n = 0): string => `fb000000-0000-7000-80${kind}-${String(n).padStart(12, '0')}`;
const UNION = id(10);
const ROUND = id(13);
const PANEL = id(17);
const JUDGES = Array.from({ length: 5 }, (_, n) => id(18, n));
const ASPECTS = Array.from({ length: 4 }, (_, n) => id(16, n));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, TEST_SECRET, [organization, competition]);
  await putRound();
}, 180_000);
afterAll(() => database?.drop());

/** A round that is being marked: 64 stations, one part of four aspects, a panel of five judges. */
async function putRound(): Promise<void> {
  const { pool } = database;
  const own = `'${id(11)}', '${UNION}'`;
  await pool.query(
    `select tree.add_nodes(array[$1]::uuid[], array[null]::uuid[], array[false], array['2000-01-01']::date[])`,
    [UNION],
  );
  for (const statement of [
    `insert into competition.competition (id, union_id, name, pinyin, year, competition_class, status, starts_on, ends_on, outside_bodies, converts_results, created_by)
     values (${own}, '断电大赛', 'duandian', 2026, 'PROVINCIAL_CLASS_III', 'RUNNING', '2026-01-01', '2026-12-31', '{}', false, 'test')`,
    `insert into competition.event (id, competition_id, union_id, position, name, scored_unit, min_entries)
     values ('${id(12)}', ${own}, 1, '项目', 'CONTESTANT', 1)`,
    `insert into competition.round (id, event_id, competition_id, union_id, position, name, stage, scheme_id, advancement_kind, advancement_value, advancement_tie, appeal_hours)
     values ('${ROUND}', '${id(12)}', ${own}, 1, '初赛', 'MARKING', '${id(14)}', 'TOP_N', 20, 'ALL_IN', 2)`,
    `insert into competition.marking_scheme (id, round_id, competition_id, union_id, version, tie_breaks, created_at)
     values ('${id(14)}', '${ROUND}', ${own}, 1, '[]', now())`,
    `insert into competition.scheme_part (id, scheme_id, competition_id, union_id, position, name, kind, weight, aggregation)
     values ('${id(15)}', '${id(14)}', ${own}, 1, '实操', 'PRACTICAL', 10000, 'TRIMMED_MEAN')`,
    `insert into competition.aspect (id, part_id, competition_id, union_id, position, criterion, name, kind, max_hundredths)
     select aspect, '${id(15)}', ${own}, n, '要点', '要点' || n, 'JUDGEMENT', 2500
       from unnest('{${ASPECTS.join(',')}}'::uuid[]) with ordinality given (aspect, n)`,
    `insert into competition.draw (round_id, competition_id, union_id, lot_count, layer_one_custodian, layer_two_custodian, layer_one_digest, layer_two_digest, drawn_at)
     values ('${ROUND}', ${own}, ${STATIONS}, 'one', 'two', '', '', now())`,
    `insert into competition.lot (id, round_id, competition_id, union_id, station_number, is_absent, is_alarming)
     select platform.uuid7(), '${ROUND}', ${own}, n, false, false from generate_series(1, ${STATIONS}) n`,
    `insert into competition.panel (id, round_id, part_id, competition_id, union_id, name, station_from, station_to)
     values ('${PANEL}', '${ROUND}', '${id(15)}', ${own}, '一组', 1, ${STATIONS})`,
    `insert into competition.panel_judge (id, panel_id, competition_id, union_id, account_id, name)
     select platform.uuid7(), '${PANEL}', ${own}, judge, '评委' || n
       from unnest('{${JUDGES.join(',')}}'::uuid[]) with ordinality given (judge, n)`,
    `insert into competition.board (round_id, competition_id, union_id, state, sequence) values ('${ROUND}', ${own}, 'LIVE', 0)`,
  ])
    await pool.query(statement);
}

interface Judging {
  readonly child: ChildProcess;
  /** Marks that were acknowledged, by judge and station. */
  readonly told: Map<string, number>;
  readonly ended: Promise<unknown>;
}

function startJudging(): Judging {
  const argument = JSON.stringify({
    ownerUrl: database.url,
    secret: TEST_SECRET,
    unionId: UNION,
    panelId: PANEL,
    judges: JUDGES,
    stations: STATIONS,
    aspects: ASPECTS,
  });
  const child = spawn(process.execPath, [JUDGING, argument], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = new Map<string, number>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [judge, station, marks] = line.split(' ');
    told.set(`${judge} ${station}`, Number(marks));
  });
  return { child, told, ended: once(child, 'close') };
}

async function count(sql: string): Promise<number> {
  return (await database.pool.query<{ count: number }>(sql)).rows[0]!.count;
}

/** Marks that count, by judge and station. */
async function marked(): Promise<Map<string, number>> {
  const { rows } = await database.pool.query<{ judge: string; station: number; marks: number }>(
    `select sheet.judge_id as judge, lot.station_number as station, count(mark.id)::int as marks
       from competition.score_sheet sheet
       join competition.lot on lot.id = sheet.lot_id
       join competition.mark on mark.sheet_id = sheet.id and mark.superseded_at is null
      group by 1, 2`,
  );
  return new Map(rows.map(({ judge, station, marks }) => [`${JUDGES.indexOf(judge)} ${station}`, marks]));
}

const TWICE = `select count(*)::int as count from (
  select from competition.mark where superseded_at is null group by sheet_id, aspect_id having count(*) > 1) twice`;

describe('when the process is killed while 64 contestants are being marked', () => {
  test('every acknowledged mark is there, none twice, and going on scores each lot once', async () => {
    const killed = startJudging();
    while (killed.told.size < 100 && killed.child.exitCode === null) await sleep(5);
    expect(killed.child.exitCode).toBeNull();
    killed.child.kill('SIGKILL');
    await killed.ended;
    const connected = `select count(*)::int as count from pg_stat_activity where datname = current_database() and usename like 'gonghui%'`;
    while ((await count(connected)) > 0) await sleep(10);

    const kept = await marked();
    const lost = [...killed.told].filter(([sheet, marks]) => (kept.get(sheet) ?? 0) < marks);
    expect({ lost, twice: await count(TWICE) }).toEqual({ lost: [], twice: 0 });
    expect(kept.size).toBeLessThan(JUDGES.length * STATIONS);

    const again = startJudging();
    expect(await again.ended).toEqual([0, null]);
    const all = await marked();
    expect([all.size, new Set(all.values())]).toEqual([JUDGES.length * STATIONS, new Set([ASPECTS.length])]);
    expect(await count(TWICE)).toBe(0);
    const scored = `select count(*)::int as count from competition.lot where units is not null and jsonb_array_length(trace) = 1`;
    expect(await count(scored)).toBe(STATIONS);
    expect(await count(`select count(*)::int as count from competition.board_event`)).toBe(STATIONS);
  }, 120_000);
});
