import { refuse, requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordBoardEvents } from '../board/record-board-events.js';
import { loadRound } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import { Draw } from './draw.entity.js';
import { DrawLayer, type OpenDrawLayerInput } from './draw.inputs.js';

/**
 * Opens a layer of a draw: the second first, each by its own custodian, when every lot is scored. With the first layer
 * results get their names. @returns the round's id
 */
export async function openDrawLayer(
  ctx: RequestContext,
  em: EntityManager,
  input: OpenDrawLayerInput,
): Promise<string> {
  const actor = requireScope(ctx.actor, 'competition:draw');
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.stage === RoundStage.PENDING) refuse('ROUND_NOT_DRAWN', 'This round has not been drawn.', 'roundId');
  const draw = await em.findOneOrFail(Draw, { roundId: round.id });
  const isSecond = input.layer === DrawLayer.TWO;
  const custodian = isSecond ? draw.layerTwoCustodian : draw.layerOneCustodian;
  if (actor.accountId !== custodian)
    refuse('NOT_THE_CUSTODIAN', 'Another person keeps this layer of the draw; only he opens it.', 'layer');
  if (isSecond ? draw.layerTwoOpenedAt : draw.layerOneOpenedAt)
    refuse('LAYER_OPENED', 'This layer has been opened.', 'layer');
  if (!isSecond && !draw.layerTwoOpenedAt)
    refuse('LAYER_OUT_OF_ORDER', 'The second layer (station numbers) is opened first.', 'layer');
  const [{ left }] = (await em.execute<{ left: number }[]>(
    'select count(*)::int as left from competition.lot where round_id = ?::uuid and units is null and not is_absent',
    [round.id],
  )) as [{ left: number }];
  if (left > 0) refuse('LOTS_NOT_SCORED', `${left} lots are not scored yet; names come when all are.`, 'roundId');

  const [{ salt }] = (await em.execute<{ salt: string }[]>(
    'select salt from competition.sealed_salt where round_id = ?::uuid and layer = ?',
    [round.id, isSecond ? 2 : 1],
  )) as [{ salt: string }];
  if (isSecond) {
    draw.layerTwoOpenedAt = ctx.now;
    draw.layerTwoSalt = salt;
  } else {
    draw.layerOneOpenedAt = ctx.now;
    draw.layerOneSalt = salt;
    round.stage = RoundStage.OPENED;
  }
  await em.flush();
  await em.execute(
    isSecond
      ? `update competition.lot set contest_number = drawn.contest_number from competition.sealed_station drawn
          where lot.round_id = ?::uuid and drawn.round_id = lot.round_id and drawn.station_number = lot.station_number`
      : `update competition.lot set entry_id = drawn.entry_id from competition.sealed_contest_number drawn
          where lot.round_id = ?::uuid and drawn.round_id = lot.round_id and drawn.contest_number = lot.contest_number`,
    [round.id],
  );
  if (!isSecond)
    await em.execute(
      `update competition.round_entry one set is_absent = true from competition.lot
        where lot.round_id = ?::uuid and lot.is_absent and one.round_id = lot.round_id and one.entry_id = lot.entry_id`,
      [round.id],
    );
  await recordBoardEvents(em, round.id, null, ctx.now);
  return round.id;
}
