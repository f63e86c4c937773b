/** A person who is to compete, as a form or a row of a file states it. */
export interface EntryRow {
  /** Row of the file; a form counts from 1. */
  readonly row: number;
  readonly name: string;
  readonly personNo: string | null;
  readonly team: string | null;
  readonly unionId: string | null;
  /** Names of the events; none: the only one there is. */
  readonly events: readonly string[];
}

/** An event, with how many have entered already. */
export interface OpenEvent {
  readonly id: string;
  readonly name: string;
  readonly scoredUnit: 'CONTESTANT' | 'TEAM';
  readonly maxEntries: number | null;
  readonly maxPerUnion: number | null;
  readonly entries: number;
  /** Entries by union. */
  readonly byUnion: ReadonlyMap<string, number>;
  /** Contestants and teams that have entered. */
  readonly entered: ReadonlySet<string>;
}

/** A contestant or team that is registered already. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly personNo: string | null;
  readonly teamId: string | null;
}

/** What stands in the registers of a competition. */
export interface EntryRegister {
  readonly events: readonly OpenEvent[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly contestants: readonly Registered[];
}

export interface NewTeam {
  readonly id: string;
  readonly name: string;
  readonly unionId: string | null;
}
export interface NewContestant extends NewTeam {
  readonly personNo: string | null;
  readonly teamId: string | null;
}
export interface NewEntry {
  readonly id: string;
  readonly eventId: string;
  readonly contestantId: string | null;
  readonly teamId: string | null;
  readonly label: string;
  readonly unionId: string | null;
}

/** What is wrong with a row. */
export interface EntryFault {
  readonly row: number;
  readonly column: 'name' | 'personNo' | 'team' | 'events' | null;
  readonly code: string;
  readonly message: string;
}

/** What is to be written, or why not. */
export interface PlacedEntries {
  readonly teams: readonly NewTeam[];
  readonly contestants: readonly NewContestant[];
  readonly entries: readonly NewEntry[];
  readonly faults: readonly EntryFault[];
}

/**
 * Places persons in events: teams and persons that are known are used again, limits are kept, nobody enters twice.
 * @param newId gives another id each time
 */
export function placeEntries(rows: readonly EntryRow[], register: EntryRegister, newId: () => string): PlacedEntries {
  const faults: EntryFault[] = [];
  const teams = new Map(
    register.teams.map((team) => [team.name, { ...team, isNew: false, unionId: null as string | null }]),
  );
  const byPersonNo = new Map(
    register.contestants.flatMap((one) => (one.personNo ? [[one.personNo, one] as const] : [])),
  );
  const byName = new Set(
    register.contestants.filter(({ personNo }) => !personNo).map((one) => `${one.teamId ?? ''} ${one.name}`),
  );
  const events = new Map(
    register.events.map((event) => [
      event.name,
      { ...event, byUnion: new Map(event.byUnion), entered: new Set(event.entered) },
    ]),
  );
  const contestants: NewContestant[] = [];
  const entries: NewEntry[] = [];

  for (const row of rows) {
    const fault = (column: EntryFault['column'], code: string, message: string): void => {
      faults.push({ row: row.row, column, code, message });
    };
    const named = row.events.length > 0 ? row.events : events.size === 1 ? [...events.keys()] : [];
    if (named.length === 0) fault('events', 'EVENT_MISSING', 'Name the event; the competition has several.');
    const wanted = named.flatMap((name) => {
      const event = events.get(name);
      if (!event) fault('events', 'EVENT_UNKNOWN', `The competition has no event “${name}”.`);
      return event ? [event] : [];
    });
    if (wanted.some(({ scoredUnit }) => scoredUnit === 'TEAM') && !row.team)
      fault('team', 'TEAM_MISSING', 'Teams compete in this event; name the team.');

    let team = row.team === null ? null : (teams.get(row.team) ?? null);
    if (row.team !== null && !team) {
      team = { id: newId(), name: row.team, isNew: true, unionId: row.unionId };
      teams.set(row.team, team);
    }
    const known = row.personNo === null ? undefined : byPersonNo.get(row.personNo);
    if (known && known.name !== row.name)
      fault('personNo', 'PERSON_NO_TAKEN', `“${row.personNo}” is ${known.name}; numbers are given once.`);
    else if (known && known.teamId !== (team?.id ?? null))
      fault('team', 'TEAM_DIFFERS', `${row.name} stands in another team already.`);
    const nameKey = `${team?.id ?? ''} ${row.name}`;
    if (row.personNo === null && byName.has(nameKey))
      fault('name', 'CONTESTANT_KNOWN', `${row.name} is there already; give both a number if they are two persons.`);
    const contestant = known ?? { id: newId(), name: row.name, personNo: row.personNo, teamId: team?.id ?? null };
    if (!known) {
      contestants.push({ ...contestant, unionId: row.unionId });
      if (row.personNo === null) byName.add(nameKey);
      else byPersonNo.set(row.personNo, contestant);
    }

    for (const event of wanted) {
      const isTeam = event.scoredUnit === 'TEAM';
      const entrant = isTeam ? team : contestant;
      if (!entrant) continue;
      if (event.entered.has(entrant.id)) {
        if (!isTeam) fault('events', 'ENTERED_TWICE', `${row.name} has entered “${event.name}” already.`);
        continue;
      }
      const ofUnion = row.unionId === null ? 0 : (event.byUnion.get(row.unionId) ?? 0);
      const count =
        event.entered.size - register.events.find(({ id }) => id === event.id)!.entered.size + event.entries;
      if (event.maxEntries !== null && count >= event.maxEntries)
        fault('events', 'EVENT_FULL', `“${event.name}” takes ${event.maxEntries} entries and is full.`);
      else if (event.maxPerUnion !== null && ofUnion >= event.maxPerUnion)
        fault('events', 'UNION_FULL', `“${event.name}” takes ${event.maxPerUnion} entries of one union.`);
      event.entered.add(entrant.id);
      if (row.unionId !== null) event.byUnion.set(row.unionId, ofUnion + 1);
      entries.push({
        id: newId(),
        eventId: event.id,
        contestantId: isTeam ? null : contestant.id,
        teamId: team?.id ?? null,
        label: entrant.name,
        unionId: row.unionId,
      });
    }
  }
  return { teams: [...teams.values()].filter(({ isNew }) => isNew), contestants, entries, faults };
}
