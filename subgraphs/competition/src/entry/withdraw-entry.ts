import { checkReason, isId, refuse, refuseProblems, requireScope, type RequestContext } from '@gonghui/kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompetitionStatus } from '../competition/competition-status.js';
import { Competition } from '../competition/competition.entity.js';
import { RoundStage } from '../event/round-stage.js';
import { Round } from '../event/round.entity.js';
import { storeOutcomes } from '../result/confirm-round.js';
import { readField } from '../result/read-round-rows.js';
import { EntryStatus } from './entry-status.js';
import type { WithdrawEntryInput } from './entry.inputs.js';
import { Entry } from './entry.entity.js';

/** Statuses in which an entry can be withdrawn. */
const OPEN: ReadonlySet<CompetitionStatus> = new Set([
  CompetitionStatus.ENTRY_OPEN,
  CompetitionStatus.ENTRY_CLOSED,
  CompetitionStatus.RUNNING,
]);

/** Withdraws an entry. Where it had advanced to a round that is not drawn yet, the next in line comes in. @returns its id */
export async function withdrawEntry(
  ctx: RequestContext,
  em: EntityManager,
  input: WithdrawEntryInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(['reason', 'REASON_MISSING', checkReason(input.reason)]);
  const entry = isId(input.id)
    ? await em.findOne(Entry, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!entry) refuse('ENTRY_NOT_FOUND', 'There is no such entry that your union organizes.', 'id');
  if (entry.status === EntryStatus.WITHDRAWN) refuse('ENTRY_WITHDRAWN', 'The entry has been withdrawn.', 'id');
  const { status } = await em.findOneOrFail(Competition, { id: entry.competitionId });
  if (!OPEN.has(status)) refuse('COMPETITION_FIXED', `The competition is ${status}; entries stay as they are.`, 'id');
  const rounds = await em.find(
    Round,
    { eventId: entry.eventId },
    { orderBy: { position: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // While a round is sealed nobody may know which lot is his: he is withdrawn when it is opened, or absent at his station.
  if (rounds.some(({ stage }) => stage === RoundStage.MARKING) && (await isIn(em, entry, rounds)))
    refuse(
      'ROUND_SEALED',
      'The round is being marked blind; note the station as absent, or wait for the results.',
      'id',
    );
  entry.status = EntryStatus.WITHDRAWN;
  entry.withdrawnBecause = input.reason.trim();
  await em.flush();
  const [pending] = await em.execute<{ id: string; position: number }[]>(
    `delete from competition.round_entry one using competition.round
      where one.entry_id = ?::uuid and round.id = one.round_id and round.stage = 'PENDING'
      returning round.id, round.position`,
    [entry.id],
  );
  const before = pending && rounds.find(({ position }) => position === pending.position - 1);
  if (before?.stage === RoundStage.CONFIRMED) await storeOutcomes(em, before, await readField(em, before.id));
  return entry.id;
}

async function isIn(em: EntityManager, { id }: Entry, rounds: readonly Round[]): Promise<boolean> {
  const marking = rounds.find(({ stage }) => stage === RoundStage.MARKING)!;
  const rows = await em.execute<unknown[]>(
    'select from competition.round_entry where round_id = ?::uuid and entry_id = ?::uuid and not is_absent',
    [marking.id, id],
  );
  return rows.length > 0;
}
