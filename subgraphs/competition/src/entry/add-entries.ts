import {
  checkLine,
  checkName,
  Refusal,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
  type UserError,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadActiveUnion } from '../trade-union/load-active-union.js';
import type { AddEntriesInput } from './entry.inputs.js';
import { writeEntries } from './write-entries.js';

const MAX_CONTESTANTS = 500;

/** Enters persons in events, as a team or each alone. @returns ids of the entries */
export async function addEntries(
  ctx: RequestContext,
  em: EntityManager,
  input: AddEntriesInput,
): Promise<readonly string[]> {
  requireScope(ctx.actor, 'competition:write');
  const { contestants, team } = input;
  refuseProblems(
    [
      'contestants',
      'CONTESTANTS_INVALID',
      contestants.length >= 1 && contestants.length <= MAX_CONTESTANTS
        ? null
        : `Enter 1 to ${MAX_CONTESTANTS} persons at a time.`,
    ],
    ['eventIds', 'EVENT_MISSING', input.eventIds.length > 0 ? null : 'Choose an event.'],
    ['team', 'NAME_INVALID', team == null ? null : checkName(team, 'The name of the team')],
    ...contestants.flatMap(({ name, personNo }, index): InputCheck[] => [
      [`contestants.${index}.name`, 'NAME_INVALID', checkName(name)],
      [`contestants.${index}.personNo`, 'TEXT_INVALID', checkLine(personNo, 'The number')],
    ]),
  );
  const union =
    input.enteringUnionId == null ? null : await loadActiveUnion(em, input.enteringUnionId, 'enteringUnionId');
  const { entryIds, faults } = await writeEntries(em, input.competitionId, ctx.today, (events) => {
    const names = input.eventIds.map((id, index) => {
      const event = events.find((one) => one.id === id.toLowerCase());
      if (!event) refuse('EVENT_UNKNOWN', 'The competition has no such event.', 'eventIds', String(index));
      return event.name;
    });
    return contestants.map(({ name, personNo }, index) => ({
      row: index + 1,
      name: name.trim(),
      personNo: personNo?.trim() || null,
      team: team?.trim() ?? null,
      unionId: union?.id ?? null,
      events: names,
    }));
  });
  const [first, ...rest] = faults.map(({ row, column, code, message }): UserError => ({
    code,
    message,
    field:
      column === 'name' || column === 'personNo'
        ? ['contestants', String(row - 1), column]
        : [column === 'events' ? 'eventIds' : 'team'],
  }));
  if (first) throw new Refusal(first, ...rest);
  return entryIds;
}
