import { connectionType, loadById, NestedPageArgs, type Connection, type RequestContext } from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { TradeUnion, unionOf } from '../../trade-union/trade-union.js';
import { ScreeningProgramme } from '../screening-programme.entity.js';
import { findBoardUnits } from './find-board-units.js';
import { loadBoardFigures, loadOwnFigures } from './load-board-figures.js';
import { loadBoardFindings } from './load-board-findings.js';
import { openBoard } from './open-board.js';
import { readBoardMonths } from './read-board-months.js';
import {
  ScreeningBoard,
  ScreeningBoardFigures,
  ScreeningBoardFindings,
  ScreeningBoardMonth,
  ScreeningBoardUnit,
} from './screening-board.types.js';

export const ScreeningBoardUnitConnection = connectionType('ScreeningBoardUnit', () => ScreeningBoardUnit);

@Resolver(() => ScreeningBoard)
export class ScreeningBoardResolver {
  @Query(() => ScreeningBoard, {
    nullable: true,
    description:
      'The board of a programme: who is due, booked and examined, and what it cost, by union and by month. Null when the programme or the union is out of reach.',
  })
  @Directive('@requiresScopes(scopes: [["health:read"]])')
  screeningBoard(
    @Ctx() ctx: RequestContext,
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
    @Arg('unionId', () => ID, {
      nullable: true,
      description:
        'Whose board; left out, of the union that runs the programme, or of your own where that is above you.',
    })
    unionId?: string | null,
  ): Promise<ScreeningBoard | null> {
    return openBoard(ctx, programmeId, unionId ?? null);
  }

  @FieldResolver(() => ScreeningProgramme, { nullable: true, description: 'The programme.' })
  programme(@Root() board: ScreeningBoard, @Ctx() ctx: RequestContext): Promise<ScreeningProgramme | null> {
    return loadById(ctx, 'health:read', ScreeningProgramme, board.programmeId);
  }

  @FieldResolver(() => ScreeningBoardUnit, { description: 'The union of the board with everything below it.' })
  total(@Root() { programmeId, unionId }: ScreeningBoard): ScreeningBoardUnit {
    return { programmeId, unionId };
  }

  @FieldResolver(() => ScreeningBoardFigures, {
    description: 'What belongs to the union itself and to none below it; with the units it sums to the total.',
  })
  own(@Root() { programmeId, unionId }: ScreeningBoard, @Ctx() ctx: RequestContext): Promise<ScreeningBoardFigures> {
    return loadOwnFigures(ctx, programmeId, unionId);
  }

  @FieldResolver(() => ScreeningBoardUnitConnection, {
    description: 'The unions directly below, by code and name; each with everything below it.',
  })
  units(
    @Root() board: ScreeningBoard,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
  ): Promise<Connection<ScreeningBoardUnit>> {
    return findBoardUnits(ctx, board, page);
  }

  @FieldResolver(() => [ScreeningBoardMonth], {
    description: 'Months in which something was done, or falls due, oldest first; empty ones are left out.',
  })
  months(@Root() board: ScreeningBoard, @Ctx() ctx: RequestContext): Promise<ScreeningBoardMonth[]> {
    return readBoardMonths(ctx, board);
  }
}

@Resolver(() => ScreeningBoardUnit)
export class ScreeningBoardUnitResolver {
  @FieldResolver(() => TradeUnion, { description: 'The union.' })
  union(@Root() unit: ScreeningBoardUnit): TradeUnion {
    return unionOf(unit.unionId);
  }

  @FieldResolver(() => ScreeningBoardFigures, { description: 'What was done there.' })
  figures(@Root() unit: ScreeningBoardUnit, @Ctx() ctx: RequestContext): Promise<ScreeningBoardFigures> {
    return loadBoardFigures(ctx, unit.programmeId, unit.unionId);
  }

  @FieldResolver(() => ScreeningBoardFindings, { description: 'What was found there, protected.' })
  findings(@Root() unit: ScreeningBoardUnit, @Ctx() ctx: RequestContext): Promise<ScreeningBoardFindings> {
    return loadBoardFindings(ctx, unit.programmeId, unit.unionId);
  }
}
