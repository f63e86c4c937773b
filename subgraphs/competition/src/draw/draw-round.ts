import { arrayLiteral, isId, refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import { loadRound, requireRunning } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import { Round } from '../event/round.entity.js';
import { Board } from '../board/board.entity.js';
import { BoardState } from '../board/board-state.js';
import { drawLots, layerText } from '../rules/draw-lots.js';
import { Draw } from './draw.entity.js';
import type { DrawRoundInput } from './draw.inputs.js';

/**
 * Draws the lots of a round and seals them in two layers. From here on marks belong to station numbers, and nothing in
 * the database that a query can read joins them to a person. @returns the round's id
 */
export async function drawRound(ctx: RequestContext, em: EntityManager, input: DrawRoundInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const [one, two] = [input.layerOneCustodianId.toLowerCase(), input.layerTwoCustodianId.toLowerCase()];
  for (const [id, field] of [
    [one, 'layerOneCustodianId'],
    [two, 'layerTwoCustodianId'],
  ] as const)
    if (!isId(id)) refuse('ACCOUNT_NOT_FOUND', 'There is no such account.', field);
  if (one === two)
    refuse('CUSTODIANS_EQUAL', 'The two layers are kept by two persons: choose another.', 'layerTwoCustodianId');
  const round = await loadRound(em, input.roundId, 'roundId');
  await requireRunning(em, round);
  if (round.stage !== RoundStage.PENDING) refuse('ROUND_DRAWN', 'The lots of this round have been drawn.', 'roundId');
  if (round.schemeId === null) refuse('SCHEME_MISSING', 'Set the marking scheme of this round first.', 'roundId');
  await requireEarlierDecided(ctx, em, round);
  await requireNoJudges(em, round, [one, two]);

  const rows = await em.execute<{ entry_id: string; is_absent: boolean }[]>(
    `update competition.round_entry one set is_absent = one.entry_id = any(?::uuid[])
       from competition.entry
      where one.round_id = ?::uuid and entry.id = one.entry_id and entry.status = 'ENTERED'
      returning one.entry_id, one.is_absent`,
    [arrayLiteral(input.absentEntryIds.filter(isId)), round.id],
  );
  const present = rows.filter((row) => !row.is_absent).map((row) => row.entry_id);
  const unknown = input.absentEntryIds.length - rows.filter((row) => row.is_absent).length;
  if (unknown > 0) refuse('ENTRY_NOT_FOUND', `${unknown} of the absent are not in this round.`, 'absentEntryIds');
  if (present.length === 0) refuse('NOBODY_PRESENT', 'Nobody is there to draw a lot.', 'absentEntryIds');

  const { contestNumbers, stationNumbers } = drawLots(present, (limit) => randomInt(limit));
  const salts = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')] as const;
  em.persist(
    em.create(Draw, {
      roundId: round.id,
      competitionId: round.competitionId,
      unionId: round.unionId,
      lotCount: present.length,
      layerOneCustodian: one,
      layerTwoCustodian: two,
      layerOneDigest: digest(layerText(salts[0], contestNumbers)),
      layerTwoDigest: digest(layerText(salts[1], stationNumbers)),
      drawnAt: ctx.now,
      layerOneOpenedAt: null,
      layerTwoOpenedAt: null,
      layerOneSalt: null,
      layerTwoSalt: null,
    }),
  );
  em.persist(
    em.create(Board, {
      roundId: round.id,
      competitionId: round.competitionId,
      unionId: round.unionId,
      state: BoardState.HIDDEN,
      sequence: 0,
      frozenAt: null,
    }),
  );
  round.stage = RoundStage.MARKING;
  await em.flush();
  await em.execute(
    `insert into competition.sealed_contest_number (round_id, entry_id, union_id, contest_number)
     select ?::uuid, entry, ?::uuid, number from unnest(?::uuid[], ?::int[]) drawn (entry, number)`,
    [round.id, round.unionId, arrayLiteral([...contestNumbers.keys()]), arrayLiteral([...contestNumbers.values()])],
  );
  await em.execute(
    `insert into competition.sealed_station (round_id, contest_number, union_id, station_number)
     select ?::uuid, contest, ?::uuid, station from unnest(?::int[], ?::int[]) drawn (contest, station)`,
    [round.id, round.unionId, arrayLiteral([...stationNumbers.keys()]), arrayLiteral([...stationNumbers.values()])],
  );
  await em.execute(
    `insert into competition.sealed_salt (round_id, layer, union_id, salt) values (?::uuid, 1, ?::uuid, ?), (?::uuid, 2, ?::uuid, ?)`,
    [round.id, round.unionId, salts[0], round.id, round.unionId, salts[1]],
  );
  await em.execute(
    `insert into competition.lot (id, round_id, competition_id, union_id, station_number, is_absent, is_alarming)
     select drawn.id, ?::uuid, ?::uuid, ?::uuid, drawn.station, false, false from unnest(?::uuid[], ?::int[]) drawn (id, station)`,
    [
      round.id,
      round.competitionId,
      round.unionId,
      arrayLiteral(present.map(() => v7())),
      arrayLiteral(present.map((_, index) => index + 1)),
    ],
  );
  return round.id;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The round before must be confirmed, its appeals decided and their time over. */
async function requireEarlierDecided(ctx: RequestContext, em: EntityManager, round: Round): Promise<void> {
  if (round.position === 1) return;
  const earlier = await em.findOneOrFail(Round, { eventId: round.eventId, position: round.position - 1 });
  if (earlier.stage !== RoundStage.CONFIRMED)
    refuse('EARLIER_ROUND_OPEN', `“${earlier.name}” is not confirmed; confirm who advances first.`, 'roundId');
  const [{ open }] = (await em.execute<{ open: number }[]>(
    `select count(*)::int as open from competition.appeal where round_id = ?::uuid and status = 'OPEN'`,
    [earlier.id],
  )) as [{ open: number }];
  if (open > 0)
    refuse('APPEALS_OPEN', `${open} appeals against “${earlier.name}” are open; decide them first.`, 'roundId');
  if (earlier.appealsUntil !== null && earlier.appealsUntil > ctx.now)
    refuse(
      'APPEAL_WINDOW_OPEN',
      `Appeals against “${earlier.name}” may still come in; wait, or end the window with a reason.`,
      'roundId',
    );
}

/** A custodian who judges could join a mark to a person. */
async function requireNoJudges(em: EntityManager, round: Round, custodians: readonly string[]): Promise<void> {
  const judges = await em.execute<{ account_id: string }[]>(
    'select account_id from competition.panel_judge where competition_id = ?::uuid and account_id = any(?::uuid[])',
    [round.competitionId, arrayLiteral(custodians)],
  );
  if (judges.length > 0)
    refuse(
      'CUSTODIAN_IS_JUDGE',
      'A judge of this competition cannot keep a layer of the draw. Choose another person.',
      judges[0]!.account_id === custodians[0] ? 'layerOneCustodianId' : 'layerTwoCustodianId',
    );
}
