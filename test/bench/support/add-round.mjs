// One round of a competition with marks, written as the owner: everything that a ranking reads.
import { withoutAuditTrail } from '@gonghui/kit/demo';

const TABLES = [
  'competition',
  'event',
  'round',
  'marking_scheme',
  'scheme_part',
  'aspect',
  'contestant',
  'entry',
  'round_entry',
  'draw',
  'lot',
  'panel',
  'panel_judge',
  'score_sheet',
  'mark',
  'board',
];

/**
 * @param {import('pg').Pool} pool the owner's
 * @param {{ contestants: number, judges: number, aspects: number }} size marks are made only where `aspects` is more than 0
 * @returns {Promise<{ roundId: string, unionId: string }>}
 */
export async function addRound(pool, { contestants, judges, aspects }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(
      `select id from organization.trade_union where code = '610000' and status = 'ACTIVE'`,
    );
    const unionId = rows[0].id;
    const id = (kind, number) =>
      `('00000000-0000-7000-8000-' || lpad((${kind}0000000 + ${number})::text, 12, '0'))::uuid`;
    const own = `${id(1, 0)}, '${unionId}'::uuid`;
    await withoutAuditTrail(
      client,
      TABLES.map((table) => `competition.${table}`),
      async () => {
        for (const statement of [
          `insert into competition.competition (id, union_id, name, pinyin, year, competition_class, status, starts_on, ends_on, outside_bodies, converts_results, created_by)
           values (${own}, '大赛', 'dasai', 2026, 'PROVINCIAL_CLASS_III', 'RUNNING', '2026-11-21', '2026-11-21', '{}', false, 'bench')`,
          `insert into competition.event (id, competition_id, union_id, position, name, scored_unit, min_entries)
           values (${id(2, 0)}, ${own}, 1, '项目', 'CONTESTANT', 1)`,
          `insert into competition.round (id, event_id, competition_id, union_id, position, name, stage, scheme_id, advancement_kind, advancement_value, advancement_tie, appeal_hours)
           values (${id(3, 0)}, ${id(2, 0)}, ${own}, 1, '初赛', 'OPENED', ${id(4, 0)}, 'TOP_PERCENT', 2500, 'ALL_IN', 2)`,
          `insert into competition.marking_scheme (id, round_id, competition_id, union_id, version, tie_breaks, created_at)
           values (${id(4, 0)}, ${id(3, 0)}, ${own}, 1, '[]', now())`,
          `insert into competition.scheme_part (id, scheme_id, competition_id, union_id, position, name, kind, weight, aggregation)
           values (${id(5, 0)}, ${id(4, 0)}, ${own}, 1, '实操', 'PRACTICAL', 10000, 'TRIMMED_MEAN')`,
          `insert into competition.aspect (id, part_id, competition_id, union_id, position, criterion, name, kind, max_hundredths)
           select ${id(6, 'a')}, ${id(5, 0)}, ${own}, a, '要点', '要点' || a, 'JUDGEMENT', 300 from generate_series(1, ${aspects}) a`,
          `insert into competition.contestant (id, competition_id, union_id, name, counted_on)
           select ${id(7, 'c')}, ${own}, '选手' || c, '2026-11-21' from generate_series(1, ${contestants}) c`,
          `insert into competition.entry (id, event_id, competition_id, union_id, contestant_id, label, status)
           select ${id(8, 'c')}, ${id(2, 0)}, ${own}, ${id(7, 'c')}, '选手' || c, 'ENTERED' from generate_series(1, ${contestants}) c`,
          `insert into competition.round_entry (round_id, entry_id, competition_id, union_id, is_absent)
           select ${id(3, 0)}, ${id(8, 'c')}, ${own}, false from generate_series(1, ${contestants}) c`,
          `insert into competition.draw (round_id, competition_id, union_id, lot_count, layer_one_custodian, layer_two_custodian, layer_one_digest, layer_two_digest, drawn_at, layer_two_opened_at, layer_one_opened_at)
           values (${id(3, 0)}, ${own}, ${contestants}, 'one', 'two', '', '', now(), now(), now())`,
          `insert into competition.lot (id, round_id, competition_id, union_id, station_number, is_absent, units, tie_keys, trace, is_alarming, contest_number, entry_id)
           select ${id(9, 'c')}, ${id(3, 0)}, ${own}, c, false, (5000 + hashtext(c::text) % 4000) * 2327925600000::bigint, '{}',
                  jsonb_build_array(jsonb_build_object('part', ${id(5, 0)}, 'aggregation', 'TRIMMED_MEAN', 'weight', 10000, 'units', '0', 'weightedUnits', '0', 'spreadHundredths', 0,
                    'judges', (select jsonb_agg(jsonb_build_object('judge', '评委' || j, 'totalHundredths', 8000, 'dropped', null)) from generate_series(1, ${judges}) j))),
                  false, c, ${id(8, 'c')} from generate_series(1, ${contestants}) c`,
          `insert into competition.panel (id, round_id, part_id, competition_id, union_id, name, station_from, station_to)
           values (${id(10, 0)}, ${id(3, 0)}, ${id(5, 0)}, ${own}, '一组', 1, 20000)`,
          `insert into competition.panel_judge (id, panel_id, competition_id, union_id, account_id, name)
           select ${id(11, 'j')}, ${id(10, 0)}, ${own}, ${id(12, 'j')}, '评委' || j from generate_series(1, ${judges}) j`,
          `insert into competition.score_sheet (id, panel_id, part_id, lot_id, round_id, competition_id, union_id, judge_id, judge_name, total_hundredths, handed_in_at, is_released)
           select ${id(13, 'c * 20 + j')}, ${id(10, 0)}, ${id(5, 0)}, ${id(9, 'c')}, ${id(3, 0)}, ${own}, ${id(12, 'j')}, '评委' || j, 8000, now(), true
             from generate_series(1, ${contestants}) c, generate_series(1, ${judges}) j`,
          `insert into competition.mark (id, sheet_id, aspect_id, union_id, judge_id, hundredths, key, recorded_at)
           select ${id(14, '(c * 20 + j) * 32 + a')}, ${id(13, 'c * 20 + j')}, ${id(6, 'a')}, '${unionId}', ${id(12, 'j')}, 250, c || '-' || a, now()
             from generate_series(1, ${contestants}) c, generate_series(1, ${judges}) j, generate_series(1, ${aspects}) a`,
          `insert into competition.board (round_id, competition_id, union_id, state, sequence) values (${id(3, 0)}, ${own}, 'LIVE', 0)`,
        ])
          await client.query(statement);
      },
    );
    await client.query('commit');
    await client.query('analyze');
    return { roundId: '00000000-0000-7000-8000-000030000000', unionId };
  } finally {
    client.release(true);
  }
}
