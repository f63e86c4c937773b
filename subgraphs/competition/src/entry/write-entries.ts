import { arrayLiteral, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { CompetitionStatus } from '../competition/competition-status.js';
import type { Competition } from '../competition/competition.entity.js';
import { loadCompetition } from '../competition/load-competition.js';
import { insertRows } from '../insert-rows.js';
import {
  placeEntries,
  type EntryFault,
  type EntryRegister,
  type EntryRow,
  type OpenEvent,
} from '../rules/place-entries.js';

/**
 * Enters persons in events, all of them or none, in a fixed number of statements. Entries of one competition follow
 * each other, so that limits hold.
 * @param rows gets the events by id, and gives the rows
 * @returns ids of the entries, or what is wrong
 */
export async function writeEntries(
  em: EntityManager,
  competitionId: string,
  today: string,
  rows: (events: readonly OpenEvent[]) => readonly EntryRow[],
): Promise<{ readonly entryIds: readonly string[]; readonly faults: readonly EntryFault[] }> {
  const competition = await loadCompetition(em, competitionId, 'competitionId');
  if (competition.status !== CompetitionStatus.ENTRY_OPEN)
    refuse('ENTRY_NOT_OPEN', `The competition is ${competition.status}; it takes entries while it is ENTRY_OPEN.`);
  if (competition.entryClosesOn !== null && today > competition.entryClosesOn)
    refuse('ENTRY_OVER', `Entries closed on ${competition.entryClosesOn}; change the day to take more.`);
  const register = await readRegister(em, competition.id);
  const { teams, contestants, entries, faults } = placeEntries(rows(register.events), register, v7);
  if (faults.length > 0) return { entryIds: [], faults };
  const own = { competition_id: competition.id, union_id: competition.unionId };
  await insertRows(
    em,
    'team',
    teams.map(({ id, name, unionId }) => ({ id, ...own, name, entering_union_id: unionId })),
  );
  await insertRows(
    em,
    'contestant',
    contestants.map(({ id, name, unionId, personNo, teamId }) => ({
      id,
      ...own,
      name,
      entering_union_id: unionId,
      person_no: personNo,
      team_id: teamId,
      counted_on: competition.startsOn,
    })),
  );
  await insertRows(
    em,
    'entry',
    entries.map(({ id, eventId, contestantId, teamId, label, unionId }) => ({
      id,
      ...own,
      event_id: eventId,
      contestant_id: contestantId,
      team_id: teamId,
      label,
      entering_union_id: unionId,
      status: 'ENTERED',
    })),
  );
  return { entryIds: entries.map(({ id }) => id), faults: [] };
}

/** Active unions of the scope by code or id. */
export async function findUnions(em: EntityManager, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await em.execute<{ id: string; code: string | null }[]>(
    `select id, code from reference.union_node where status = 'ACTIVE' and (code = any(?::text[]) or id::text = any(?::text[]))`,
    [arrayLiteral(keys), arrayLiteral(keys)],
  );
  return new Map(rows.flatMap(({ id, code }) => [[id, id] as const, ...(code ? [[code, id] as const] : [])]));
}

async function readRegister(em: EntityManager, competitionId: Competition['id']): Promise<EntryRegister> {
  const [row] = await em.execute<
    {
      events: readonly {
        id: string;
        name: string;
        scored_unit: OpenEvent['scoredUnit'];
        max_entries: number | null;
        max_per_union: number | null;
        entries: readonly { entrant: string; union_id: string | null }[];
      }[];
      teams: EntryRegister['teams'];
      contestants: EntryRegister['contestants'];
    }[]
  >(
    `select
       (select coalesce(jsonb_agg(to_jsonb(event) || jsonb_build_object('entries', (
          select coalesce(jsonb_agg(jsonb_build_object(
                   'entrant', case event.scored_unit when 'TEAM' then entry.team_id else entry.contestant_id end,
                   'union_id', entry.entering_union_id)), '[]')
            from competition.entry where entry.event_id = event.id and entry.status = 'ENTERED')) order by event.position), '[]')
          from competition.event where event.competition_id = ?::uuid) as events,
       (select coalesce(jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name)), '[]')
          from competition.team where team.competition_id = ?::uuid) as teams,
       (select coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'name', one.name, 'personNo', one.person_no, 'teamId', one.team_id)), '[]')
          from competition.contestant one where one.competition_id = ?::uuid) as contestants`,
    [competitionId, competitionId, competitionId],
  );
  return {
    teams: row!.teams,
    contestants: row!.contestants,
    events: row!.events.map((event) => {
      const byUnion = new Map<string, number>();
      for (const { union_id: id } of event.entries) if (id) byUnion.set(id, (byUnion.get(id) ?? 0) + 1);
      return {
        id: event.id,
        name: event.name,
        scoredUnit: event.scored_unit,
        maxEntries: event.max_entries,
        maxPerUnion: event.max_per_union,
        entries: event.entries.length,
        byUnion,
        entered: new Set(event.entries.map(({ entrant }) => entrant)),
      };
    }),
  };
}
