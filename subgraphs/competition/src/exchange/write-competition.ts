import { namePinyin, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { takeApproval } from '../competition/save-competition.js';
import { insertRows } from '../insert-rows.js';
import { holdsWithoutApproval } from '../rules/class-rule.js';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { CheckedInterchange } from './check-interchange.js';
import type { ImportCompetitionInput } from './exchange.types.js';
import type { InterchangeFile } from './interchange-file.js';
import { matchUnions } from './match-unions.js';
import { refuseKnown } from './refuse-known.js';
import { writeRound } from './write-round.js';

/** What was written: the id, and unions of the file that are not known here. */
export interface Written {
  readonly id: string;
  readonly unknownUnions: readonly string[];
}

/**
 * Writes a file that was read and checked, under new ids, for the union that the input names.
 * @throws Refusal `UNION_NOT_FOUND`, `COMPETITION_KNOWN`, or that an approval is missing
 */
export async function writeCompetition(
  ctx: RequestContext,
  em: EntityManager,
  input: ImportCompetitionInput,
  file: InterchangeFile,
  sha256: string,
  { scores }: CheckedInterchange,
): Promise<Written> {
  const actor = requireScope(ctx.actor, 'competition:write');
  const union = await loadActiveUnion(em, input.unionId, 'unionId');
  const { competition } = file;
  const { class: competitionClass, year } = competition;
  await refuseKnown(em, union.id, competition.id);
  const approvalId = holdsWithoutApproval(union.level, competitionClass)
    ? null
    : await takeApproval(em, union.id, { competitionClass, year });
  const { unionOf, unknownUnions } = await matchUnions(em, file);
  const newIds = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = newIds.get(id) ?? v7();
    newIds.set(id, known);
    return known;
  };
  const orNull = (id: string | null): string | null => (id === null ? null : idOf(id));
  const id = idOf(competition.id);
  const own = { competition_id: id, union_id: union.id };
  const isCounted = competition.status !== 'DRAFT' && competition.status !== 'CANCELLED';

  await insertRows(em, 'competition', [
    {
      id,
      union_id: union.id,
      name: competition.name,
      pinyin: namePinyin(competition.name),
      year,
      edition: competition.edition,
      theme: competition.theme,
      competition_class: competitionClass,
      approval_id: approvalId,
      status: competition.status,
      status_reason: competition.statusReason,
      converts_results: competition.convertsResults,
      starts_on: competition.startsOn,
      ends_on: competition.endsOn,
      entry_opens_on: competition.entryOpensOn,
      entry_closes_on: competition.entryClosesOn,
      outside_bodies: competition.outsideBodies,
      created_by: actor.accountId,
    },
  ]);
  await em.execute(
    `insert into competition.imported_competition (competition_id, union_id, source_id, format_version, file_name, sha256, imported_by)
     values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?)`,
    [id, union.id, competition.id, file.formatVersion, input.fileName.trim(), sha256, actor.accountId],
  );
  // Whoever imports is the organizer here; the other hosts stay what they were.
  const others = competition.hosts.slice(1).map((host) => ({ id: unionOf(host) ?? host.id, name: host.name }));
  const hosts = [{ id: union.id, name: union.name }, ...others.filter((host) => host.id !== union.id)];
  await insertRows(
    em,
    'competition_host',
    [...new Map(hosts.map((host) => [host.id, host])).values()].map((host, index) => ({
      ...own,
      host_union_id: host.id,
      name: host.name,
      position: index + 1,
    })),
  );
  await insertRows(
    em,
    'team',
    file.teams.map((team) => ({ id: idOf(team.id), ...own, entering_union_id: unionOf(team.union), name: team.name })),
  );
  await insertRows(
    em,
    'contestant',
    file.contestants.map((one) => ({
      id: idOf(one.id),
      ...own,
      entering_union_id: unionOf(one.union),
      team_id: orNull(one.teamId),
      name: one.name,
      person_no: one.personNo,
      counted_on: isCounted ? competition.startsOn : null,
    })),
  );
  for (const [index, event] of file.events.entries()) {
    await insertRows(em, 'event', [
      {
        id: idOf(event.id),
        ...own,
        position: index + 1,
        name: event.name,
        scored_unit: event.scoredUnit,
        min_entries: event.minEntries,
        max_entries: event.maxEntries,
        max_per_union: event.maxPerUnion,
      },
    ]);
    await insertRows(
      em,
      'entry',
      event.entries.map((entry) => ({
        id: idOf(entry.id),
        ...own,
        event_id: idOf(event.id),
        entering_union_id: unionOf(entry.union),
        contestant_id: orNull(entry.contestantId),
        team_id: orNull(entry.teamId),
        label: entry.label,
        status: entry.status,
        withdrawn_because: entry.withdrawnBecause,
      })),
    );
    for (const [at, round] of event.rounds.entries())
      await writeRound(ctx, em, { own, idOf, orNull, eventId: idOf(event.id), position: at + 1, round, scores });
  }
  await insertRows(
    em,
    'condition_change',
    competition.conditionChanges.map((change) => ({
      id: v7(),
      ...own,
      round_id: orNull(change.roundId),
      what: change.what,
      reason: change.reason,
      changed_at: change.changedAt,
      changed_by: change.changedBy,
    })),
  );
  return { id, unknownUnions };
}
