import { foldAll } from '@gonghui/kit';
import { withoutAuditTrail } from '@gonghui/kit/demo';
import pg from 'pg';

/** Women of one statement: bounded, so that neither the server nor we hold much. */
const CHUNK = 20_000;
/** Of so many women in the province, one is of the county that is asked about. */
const COUNTY_SHARE = 20;
const TABLES = [
  'worker',
  'exam_record',
  'booking',
  'screening_batch',
  'screening_programme',
  'screening_provider',
  'exam_duty',
];
const PROGRAMME = 'bf000000-0000-7000-8000-000000000001';

/**
 * Puts so many women on the rosters of a province, one of twenty in one county, with the examinations of five years (about ten
 * each) and a programme that a fifth of them came to; then gives the province its three duties. Who they are is left out:
 * no list reads it. Everything follows from numbers, so that every run is the same but for the day.
 * @returns the programme, and how long the duties took to reach every woman, in milliseconds
 */
export async function addWomen(ownerUrl, women, provinceCode, countyCode, countyShare = COUNTY_SHARE) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const client = await pool.connect();
  try {
    await client.query('set synchronous_commit = off');
    const unionsBelow = async (code) => {
      const { rows } = await client.query(
        `select array_agg(u.id order by u.id) as ids from organization.trade_union u
          where u.status = 'ACTIVE' and u.level = 'GRASSROOTS' and u.id in (
            select tree.below(id) from organization.trade_union where code = $1 and status = 'ACTIVE')`,
        [code],
      );
      return rows[0].ids;
    };
    const ofCounty = await unionsBelow(countyCode);
    const inCounty = new Set(ofCounty);
    const elsewhere = (await unionsBelow(provinceCode)).filter((id) => !inCounty.has(id));
    const {
      rows: [{ id: province }],
    } = await client.query(`select id from organization.trade_union where code = $1 and status = 'ACTIVE'`, [
      provinceCode,
    ]);
    const transaction = async (work) => {
      await client.query('begin');
      await withoutAuditTrail(
        client,
        TABLES.map((table) => `health.${table}`),
        work,
      );
      await client.query('commit');
    };
    await transaction(() => addProgramme(client, province));
    for (let start = 0; start < women; start += CHUNK)
      await transaction(() =>
        addChunk(client, start, Math.min(women, start + CHUNK), ofCounty, elsewhere, countyShare),
      );
    await client.query('vacuum analyze health.worker');
    await client.query('vacuum analyze health.exam_record');
    const started = performance.now();
    await transaction(() =>
      client.query(
        `insert into health.exam_duty (id, union_id, kind, rhythm, years, call_months, payer, effective_from, source)
         select platform.uuid7(), $1, kind, rhythm, years, months, 'EMPLOYER', '2020-12-01', '办法'
           from (values ('GYNAECOLOGICAL', 'CALENDAR_YEAR', 1, 12), ('CERVICAL', 'INTERVAL', 2, 6), ('BREAST', 'INTERVAL', 2, 6))
             duty (kind, rhythm, years, months)`,
        [province],
      ),
    );
    const dutyTime = performance.now() - started;
    await foldAll(pool);
    for (let folded = 1; folded > 0;)
      ({ folded } = (await client.query('select health.fold_owed_sums(500000) as folded')).rows[0]);
    await client.query('vacuum analyze');
    return { programmeId: PROGRAMME, dutyTime };
  } finally {
    client.release();
    await pool.end();
  }
}

async function addProgramme(client, province) {
  await client.query(
    `insert into health.screening_programme (id, union_id, name, pinyin, kinds, starts_on, payer, cost_cap_fen, abnormal_months, positive_months, status, source)
     values ($1, $2, '两癌筛查', 'laisc', '{CERVICAL,BREAST}', current_date - 700, 'FEDERATION', 30000, 6, 3, 'OPEN', '决定')`,
    [PROGRAMME, province],
  );
  await client.query(
    `insert into health.screening_provider (id, union_id, name, daily_places) values ($1, $2, '医院', 1000000)`,
    [PROGRAMME, province],
  );
  // A day in each of 24 months, the last two to come.
  await client.query(
    `insert into health.screening_batch (id, programme_id, union_id, provider_id, held_on, places, handler_id, unit_cost_fen)
     select platform.uuid7(), $1, $2, $1, current_date - 640 + 30 * n, 1000000, 'bench', 27445 from generate_series(0, 23) n`,
    [PROGRAMME, province],
  );
}

async function addChunk(client, start, end, ofCounty, elsewhere, countyShare) {
  await client.query('create temporary table woman (n int, id uuid, union_id uuid) on commit drop');
  await client.query(
    `insert into woman
     select n, platform.uuid7(),
            case when n % $3 = 0 then ($4::uuid[])[1 + n / $3 % cardinality($4::uuid[])] else ($5::uuid[])[1 + n % cardinality($5::uuid[])] end
       from generate_series($1::int, $2::int - 1) n`,
    [start, end, countyShare, ofCounty, elsewhere],
  );
  await client.query('analyze woman');
  await client.query(
    `insert into health.worker (id, union_id, identity_index, alias, gender, birth_year, rostered_on)
     select id, union_id, 'bench ' || n, 'W' || lpad(n::text, 12, '0'), 'FEMALE', 1960 + n * 7 % 45, current_date - 1800 from woman`,
  );
  await client.query(
    `insert into health.exam_record (id, worker_id, union_id, kind, examined_on)
     select platform.uuid7(), id, union_id, kind, current_date - 30 - n * 13 % least(step, 400) - step * turn
       from woman
      cross join (values ('GYNAECOLOGICAL', 5, 365), ('CERVICAL', 3, 700), ('BREAST', 2, 730)) exam (kind, times, step)
      cross join lateral generate_series(0, exam.times - 1) turn
     on conflict do nothing`,
  );
  await client.query(
    `with day as (select array_agg(b.id order by b.held_on) as ids, array_agg(b.held_on order by b.held_on) as days from health.screening_batch b where b.programme_id = $1)
     insert into health.booking (id, batch_id, programme_id, worker_id, union_id, held_on, status)
     select platform.uuid7(), day.ids[at.turn], $1, woman.id, woman.union_id, day.days[at.turn],
            case when day.days[at.turn] >= current_date then 'BOOKED' when n % 11 = 0 then 'ABSENT' else 'ATTENDED' end
       from woman cross join day cross join lateral (select 1 + n / 5 % 24 as turn) at where n % 5 = 0`,
    [PROGRAMME],
  );
}
