import { calendarDate, isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { Competition } from '../competition/competition.entity.js';
import { CompetitionExportFormat } from './competition-export-format.js';
import { CompetitionExport } from './competition-export.entity.js';
import type { PrepareCompetitionExportInput } from './exchange.types.js';

const ENDINGS: Readonly<Record<CompetitionExportFormat, string>> = {
  [CompetitionExportFormat.CSV]: 'csv',
  [CompetitionExportFormat.XLSX]: 'xlsx',
  [CompetitionExportFormat.INTERCHANGE]: 'json',
};

interface RoundRow {
  readonly id: string;
  readonly event_id: string;
  readonly stage: string;
  readonly name: string;
}

/**
 * Opens the manifest of a file; the file is made when its link is opened. Nothing leaves before the draw is opened: a
 * list of results, or a whole competition, in which a round is marked blind is refused.
 * @returns id of the manifest
 */
export async function prepareCompetitionExport(
  ctx: RequestContext,
  em: EntityManager,
  { competitionId, eventId = null, roundId = null, format }: PrepareCompetitionExportInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:read');
  const competition = isId(competitionId) ? await em.findOne(Competition, { id: competitionId }) : null;
  if (!competition) refuse('COMPETITION_NOT_FOUND', 'There is no such competition in your scope.', 'competitionId');
  const isWhole = format === CompetitionExportFormat.INTERCHANGE;
  const all = await em.execute<RoundRow[]>(
    `select round.id, round.event_id, round.stage, round.name
       from competition.round join competition.event on event.id = round.event_id
      where round.competition_id = ?::uuid order by event.position, round.position`,
    [competition.id],
  );
  const chosen = all.filter(
    (round) =>
      isWhole ||
      ((eventId === null || round.event_id === eventId.toLowerCase()) &&
        (roundId === null || round.id === roundId.toLowerCase())),
  );
  const sealed = chosen.find(({ stage }) => stage === 'MARKING');
  if (sealed)
    refuse(
      'RESULTS_SEALED',
      `“${sealed.name}” is marked blind; its results leave when both layers of the draw are opened.`,
      roundId === null ? 'competitionId' : 'roundId',
    );
  const held = chosen.filter(({ stage }) => stage !== 'PENDING');
  if (!isWhole && held.length === 0)
    refuse('NOTHING_TO_EXPORT', 'There are no results yet.', roundId === null ? 'eventId' : 'roundId');
  const id = v7();
  const what = isWhole ? '竞赛数据' : held.length === 1 ? `${held[0]!.name}成绩` : '成绩';
  em.persist(
    em.create(CompetitionExport, {
      id,
      competitionId: competition.id,
      unionId: actor.unionId,
      actorId: actor.accountId,
      actorName: actor.name,
      format,
      roundIds: isWhole ? [] : held.map((round) => round.id),
      fileName: `${competition.name}-${what}-${calendarDate(ctx.now)}-${id.slice(-6)}.${ENDINGS[format]}`,
      preparedAt: ctx.now,
      startedAt: null,
      finishedAt: null,
      rowCount: null,
      byteCount: null,
      sha256: null,
    }),
  );
  return id;
}
