import { loadListBy, mutate, type RequestContext } from '@gonghui/kit';
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RoundPayload } from '../event/event.inputs.js';
import { roundPayload } from '../event/round.resolver.js';
import { StaffAccount } from '../panel/staff-account.js';
import { DrawRoundInput, DrawSlip, OpenDrawLayerInput } from './draw.inputs.js';
import { drawRound } from './draw-round.js';
import { Draw } from './draw.entity.js';
import { openDrawLayer } from './open-layer.js';

interface SlipRow {
  readonly round_id: string;
  readonly entry_id: string | null;
  readonly label: string | null;
  readonly contest_number: number;
  readonly station_number: number | null;
}

@Resolver(() => Draw)
export class DrawResolver {
  @FieldResolver(() => StaffAccount, {
    nullable: true,
    description: 'Who keeps the first layer (entry → contest number); null to those who may not read the account.',
  })
  layerOneCustodian(@Root() draw: Draw): StaffAccount {
    return { id: draw.layerOneCustodian };
  }

  @FieldResolver(() => StaffAccount, {
    nullable: true,
    description: 'Who keeps the second layer (contest number → station number); null as for the first.',
  })
  layerTwoCustodian(@Root() draw: Draw): StaffAccount {
    return { id: draw.layerTwoCustodian };
  }

  @FieldResolver(() => [DrawSlip], {
    description:
      'Slips of the first layer, by contest number. Empty for everybody but its custodian until it is opened.',
  })
  contestNumberSlips(@Root() draw: Draw, @Ctx() ctx: RequestContext): Promise<DrawSlip[]> {
    return slips(
      ctx,
      'contestNumberSlips',
      draw,
      `select drawn.round_id, drawn.entry_id, entry.label, drawn.contest_number, null::int as station_number
         from competition.sealed_contest_number drawn join competition.entry on entry.id = drawn.entry_id
        where drawn.round_id in (?) order by drawn.contest_number`,
    );
  }

  @FieldResolver(() => [DrawSlip], {
    description:
      'Slips of the second layer, by contest number. Empty for everybody but its custodian until it is opened.',
  })
  stationSlips(@Root() draw: Draw, @Ctx() ctx: RequestContext): Promise<DrawSlip[]> {
    return slips(
      ctx,
      'stationSlips',
      draw,
      `select drawn.round_id, null::uuid as entry_id, null as label, drawn.contest_number, drawn.station_number
         from competition.sealed_station drawn where drawn.round_id in (?) order by drawn.contest_number`,
    );
  }

  @Mutation(() => RoundPayload, {
    description:
      'Draws the lots of a round and seals them: nobody can join a mark to a person until both layers are opened.',
  })
  @Directive('@requiresScopes(scopes: [["competition:write"]])')
  async drawRound(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DrawRoundInput, { description: 'The round and its custodians.' }) input: DrawRoundInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'drawRound', input, (em) => drawRound(ctx, em, input)));
  }

  @Mutation(() => RoundPayload, {
    description: 'Opens a layer of a draw, as its custodian; the second layer first, when every lot is scored.',
  })
  @Directive('@requiresScopes(scopes: [["competition:draw"]])')
  async openDrawLayer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => OpenDrawLayerInput, { description: 'The round and the layer.' }) input: OpenDrawLayerInput,
  ): Promise<RoundPayload> {
    return roundPayload(ctx, await mutate(ctx, 'openDrawLayer', input, (em) => openDrawLayer(ctx, em, input)));
  }
}

async function slips(ctx: RequestContext, name: string, { roundId }: Draw, statement: string): Promise<DrawSlip[]> {
  const rows = await loadListBy<SlipRow>(
    ctx,
    'competition:read',
    name,
    roundId,
    (em, ids) => em.execute(statement, [[...ids]]),
    (row) => row.round_id,
  );
  return rows.map((row) => ({
    entryId: row.entry_id,
    label: row.label,
    contestNumber: row.contest_number,
    stationNumber: row.station_number,
  }));
}
