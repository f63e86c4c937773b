import { isId, refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CompetitionStatus } from '../competition/competition-status.js';
import { RoundStage } from '../event/round-stage.js';
import { formatMark, parseMark } from '../rules/score.js';
import type { RecordMarksInput } from './mark.inputs.js';
import { scoreLot } from './score-lot.js';

interface Seat {
  readonly panel_id: string;
  readonly part_id: string;
  readonly round_id: string;
  readonly competition_id: string;
  readonly union_id: string;
  readonly closed_at: Date | null;
  readonly station_from: number;
  readonly station_to: number;
  readonly stage: RoundStage;
  readonly status: CompetitionStatus;
  readonly judge_name: string | null;
  readonly lot_id: string | null;
  readonly is_absent: boolean | null;
}

interface Given {
  readonly id: string;
  readonly aspect_id: string;
  readonly hundredths: number;
  readonly key: string;
  readonly superseded_at: Date | null;
}

/**
 * Records marks of a judge for one lot, each once, and hands the sheet in when asked. When all of the panel have handed
 * in, the sheets are shown to everybody and the lot is scored, in the same transaction. @returns the sheet's id
 */
export async function recordMarks(ctx: RequestContext, em: EntityManager, input: RecordMarksInput): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:judge');
  if (!isId(actor.accountId)) refuse('NOT_ON_PANEL', 'You are not on this panel.', 'panelId');
  const seat = await findSeat(em, input, actor.accountId);
  if (seat.closed_at !== null) refuse('PANEL_CLOSED', 'The panel is closed and takes no more marks.', 'panelId');
  if (seat.status !== CompetitionStatus.RUNNING || seat.stage !== RoundStage.MARKING)
    refuse('ROUND_NOT_MARKING', 'This round takes no marks now.', 'panelId');
  if (seat.lot_id === null || input.stationNumber < seat.station_from || input.stationNumber > seat.station_to)
    refuse(
      'WRONG_STATION',
      `Your panel marks stations ${seat.station_from} to ${seat.station_to} of those drawn; check the number.`,
      'stationNumber',
    );
  if (seat.is_absent) refuse('LOT_ABSENT', 'Nobody turned up at this station.', 'stationNumber');

  // Marks of one lot follow each other, so that the last judge of a panel finds the sheets of all others.
  await em.execute('select from competition.lot where id = ?::uuid for no key update', [seat.lot_id]);
  const sheet = await openSheet(em, seat, actor.accountId);
  const aspects = await em.execute<{ id: string; name: string; max_hundredths: number }[]>(
    'select id, name, max_hundredths from competition.aspect where part_id = ?::uuid',
    [seat.part_id],
  );
  const given = await em.execute<Given[]>(
    `select id, aspect_id, hundredths, key, superseded_at from competition.mark where sheet_id = ?::uuid`,
    [sheet.id],
  );
  const fresh = readMarks(input, aspects, given);
  if (sheet.handed_in_at !== null) {
    if (fresh.length > 0)
      refuse(
        'SHEET_HANDED_IN',
        'Your sheet is handed in. A mark is corrected by a proposal of the organizer.',
        'marks',
      );
    return sheet.id;
  }
  await writeMarks(em, sheet.id, seat, actor.accountId, fresh, ctx.now);
  if (!input.handIn) return sheet.id;

  const counting = new Map(
    given.filter((mark) => mark.superseded_at === null).map((mark) => [mark.aspect_id, mark.hundredths]),
  );
  for (const { aspectId, hundredths } of fresh) counting.set(aspectId, hundredths);
  const left = aspects.filter(({ id }) => !counting.has(id));
  if (left.length > 0)
    refuse('SHEET_INCOMPLETE', `${left.length} lines have no mark yet, the first “${left[0]!.name}”.`, 'handIn');
  await em.execute('update competition.score_sheet set total_hundredths = ?, handed_in_at = ? where id = ?::uuid', [
    [...counting.values()].reduce((sum, one) => sum + one, 0),
    ctx.now,
    sheet.id,
  ]);
  const [released] = await em.execute<{ released: boolean }[]>(
    'select competition.release_sheets(?::uuid, ?::uuid) as released',
    [seat.panel_id, seat.lot_id],
  );
  if (released!.released) await scoreLot(em, seat.lot_id, ctx.now);
  return sheet.id;
}

/** The panel with the judge's seat and the lot, in one statement. */
async function findSeat(em: EntityManager, { panelId, stationNumber }: RecordMarksInput, judge: string): Promise<Seat> {
  const [seat] = isId(panelId)
    ? await em.execute<Seat[]>(
        `select panel.id as panel_id, panel.part_id, panel.round_id, panel.competition_id, panel.union_id, panel.closed_at,
                panel.station_from, panel.station_to, round.stage, competition.status, judge.name as judge_name,
                lot.id as lot_id, lot.is_absent
           from competition.panel
           join competition.round on round.id = panel.round_id
           join competition.competition on competition.id = panel.competition_id
           left join competition.panel_judge judge on judge.panel_id = panel.id and judge.account_id = ?::uuid
           left join competition.lot on lot.round_id = panel.round_id and lot.station_number = ?
          where panel.id = ?::uuid`,
        [judge, stationNumber, panelId],
      )
    : [];
  // Who is not on it learns nothing of a panel, not even that there is one.
  if (!seat || seat.judge_name === null) refuse('NOT_ON_PANEL', 'You are not on this panel.', 'panelId');
  return seat;
}

async function openSheet(
  em: EntityManager,
  seat: Seat,
  judge: string,
): Promise<{ readonly id: string; readonly handed_in_at: Date | null }> {
  const find = () =>
    em.execute<{ id: string; handed_in_at: Date | null }[]>(
      'select id, handed_in_at from competition.score_sheet where panel_id = ?::uuid and lot_id = ?::uuid and judge_id = ?::uuid',
      [seat.panel_id, seat.lot_id, judge],
    );
  const [known] = await find();
  if (known) return known;
  await em.execute(
    `insert into competition.score_sheet (id, panel_id, part_id, lot_id, round_id, competition_id, union_id, judge_id, judge_name, is_released)
     values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, false)`,
    [
      v7(),
      seat.panel_id,
      seat.part_id,
      seat.lot_id,
      seat.round_id,
      seat.competition_id,
      seat.union_id,
      judge,
      seat.judge_name,
    ],
  );
  return (await find())[0]!;
}

interface FreshMark {
  readonly aspectId: string;
  readonly hundredths: number;
  readonly key: string;
}

/** The marks that are not there yet. Refuses what is above the maximum, of another part, or a key used for another mark. */
function readMarks(
  { marks }: RecordMarksInput,
  aspects: readonly { id: string; name: string; max_hundredths: number }[],
  given: readonly Given[],
): FreshMark[] {
  const byId = new Map(aspects.map((aspect) => [aspect.id, aspect]));
  const byKey = new Map(given.map((mark) => [mark.key, mark]));
  const checks: InputCheck[] = [];
  const fresh: FreshMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const aspect = byId.get(mark.aspectId.toLowerCase());
    const hundredths = parseMark(mark.marks);
    const field = `marks.${index}`;
    if (!/^[\x21-\x7e]{1,64}$/.test(mark.key))
      checks.push([`${field}.key`, 'KEY_INVALID', 'A key has 1 to 64 printable ASCII characters.']);
    if (!aspect) checks.push([`${field}.aspectId`, 'ASPECT_NOT_FOUND', 'Your panel does not mark this line.']);
    if (hundredths === null)
      checks.push([`${field}.marks`, 'MARK_UNREADABLE', 'Give marks with at most two decimals, e.g. "8.75".']);
    if (!aspect || hundredths === null) continue;
    if (hundredths > aspect.max_hundredths)
      checks.push([
        `${field}.marks`,
        'MARK_ABOVE_MAXIMUM',
        `“${aspect.name}” has at most ${formatMark(aspect.max_hundredths)} marks; ${formatMark(hundredths)} is too much.`,
      ]);
    const known = byKey.get(mark.key);
    if (known?.aspect_id === aspect.id && known.hundredths === hundredths) continue;
    if (known || fresh.some(({ key }) => key === mark.key))
      checks.push([
        `${field}.key`,
        'MARK_KEY_USED',
        'This key was used for another mark. A changed mark bears a new one.',
      ]);
    if (fresh.some(({ aspectId }) => aspectId === aspect.id))
      checks.push([`${field}.aspectId`, 'MARK_TWICE', `“${aspect.name}” is marked twice.`]);
    fresh.push({ aspectId: aspect.id, hundredths, key: mark.key });
  }
  refuseProblems(...checks);
  return fresh;
}

/** A later mark supersedes the one before, which stays. */
async function writeMarks(
  em: EntityManager,
  sheetId: string,
  seat: Seat,
  judge: string,
  marks: readonly FreshMark[],
  now: Date,
): Promise<void> {
  if (marks.length === 0) return;
  const rows = JSON.stringify(
    marks.map(({ aspectId, hundredths, key }) => ({
      id: v7(),
      sheet_id: sheetId,
      aspect_id: aspectId,
      union_id: seat.union_id,
      judge_id: judge,
      hundredths,
      key,
      recorded_at: now,
    })),
  );
  await em.execute(
    `update competition.mark set superseded_at = ? where sheet_id = ?::uuid and superseded_at is null
        and aspect_id in (select (one ->> 'aspect_id')::uuid from jsonb_array_elements(?::jsonb) one)`,
    [now, sheetId, rows],
  );
  const written = await em.execute<unknown[]>(
    `insert into competition.mark select * from jsonb_populate_recordset(null::competition.mark, ?::jsonb)
     on conflict (judge_id, key) do nothing returning 1`,
    [rows],
  );
  // The keys of this sheet were checked: the key stands on another one.
  if (written.length < marks.length)
    refuse('MARK_KEY_USED', 'A key was used at another station. A mark bears a key of its own.', 'marks');
}
