import {
  arrayLiteral,
  loadById,
  loadListBy,
  mutate,
  requireScope,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Lot } from '../mark/lot.entity.js';
import { ScoreSheet } from '../mark/score-sheet.entity.js';
import { Round } from '../event/round.entity.js';
import { SchemePart } from '../scheme/scheme-part.entity.js';
import { PanelJudge } from './panel-judge.entity.js';
import { Panel } from './panel.entity.js';
import { AddPanelInput, PanelInput, PanelPayload, SetPanelJudgesInput } from './panel.inputs.js';
import { addPanel, closePanel, removePanel, reopenPanel, setPanelJudges } from './save-panel.js';
import { StaffAccount } from './staff-account.js';

const READ = '@requiresScopes(scopes: [["competition:read"]])';
const WRITE = '@requiresScopes(scopes: [["competition:write"]])';
const SCOPE = 'competition:read';

@ObjectType({ description: 'How far a judge of a panel has come.' })
@Directive(READ)
export class JudgeProgress {
  @Field(() => StaffAccount, { description: 'The judge.' })
  judge!: StaffAccount;

  @Field({ description: 'Name of the judge.' })
  name!: string;

  @Field(() => Int, { description: 'Sheets handed in.' })
  handedIn!: number;

  @Field(() => Int, { description: 'Lots to be marked: those of the stations, without absent ones.' })
  due!: number;
}

@Resolver(() => Panel)
export class PanelResolver {
  @Query(() => [Panel], { description: 'Panels for which you judge in rounds that are marked now.' })
  @Directive('@requiresScopes(scopes: [["competition:judge"]])')
  myPanels(@Ctx() ctx: RequestContext): Promise<Panel[]> {
    const actor = requireScope(ctx.actor, 'competition:judge');
    return ctx.read(async (em) => {
      const rows = await em.execute<object[]>(
        `select panel.* from competition.panel
           join competition.panel_judge judge on judge.panel_id = panel.id and judge.account_id::text = ?
           join competition.round on round.id = panel.round_id
           join competition.competition on competition.id = panel.competition_id
          where round.stage = 'MARKING' and competition.status = 'RUNNING' order by panel.name, panel.id`,
        [actor.accountId],
      );
      return rows.map((row) => em.map(Panel, row));
    });
  }

  @FieldResolver(() => Round, { nullable: true, description: 'The round.' })
  round(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<Round | null> {
    return loadById(ctx, SCOPE, Round, panel.roundId);
  }

  @FieldResolver(() => SchemePart, { nullable: true, description: 'The part that it marks.' })
  part(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<SchemePart | null> {
    return loadById(ctx, SCOPE, SchemePart, panel.partId);
  }

  @FieldResolver(() => [PanelJudge], { description: 'Its judges, by name.' })
  judges(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<PanelJudge[]> {
    return judgesOf(ctx, panel);
  }

  @FieldResolver(() => [Lot], { description: 'The lots that it marks, by station number.' })
  lots(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<Lot[]> {
    return lotsOf(ctx, panel);
  }

  @FieldResolver(() => [ScoreSheet], { description: 'Your own sheets, by station number.' })
  async mySheets(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<ScoreSheet[]> {
    const actor = requireScope(ctx.actor, SCOPE);
    return loadListBy(
      ctx,
      SCOPE,
      'mySheets',
      panel.id,
      async (em, ids) =>
        (
          await em.execute<object[]>(
            `select sheet.* from competition.score_sheet sheet join competition.lot on lot.id = sheet.lot_id
              where sheet.panel_id = any(?::uuid[]) and sheet.judge_id::text = ? order by lot.station_number`,
            [arrayLiteral(ids), actor.accountId],
          )
        ).map((row) => em.map(ScoreSheet, row)),
      (sheet) => sheet.panelId,
    );
  }

  @FieldResolver(() => [JudgeProgress], { description: 'How far each judge has come; not what they gave.' })
  async progress(@Root() panel: Panel, @Ctx() ctx: RequestContext): Promise<JudgeProgress[]> {
    const [judges, lots, counts] = await Promise.all([
      judgesOf(ctx, panel),
      lotsOf(ctx, panel),
      loadListBy(
        ctx,
        SCOPE,
        'panelProgress',
        panel.id,
        (em, ids) =>
          em.execute<{ panel_id: string; judge_id: string; handed_in: number }[]>(
            'select panel_id, judge_id, handed_in from competition.panel_progress(?::uuid[])',
            [arrayLiteral(ids)],
          ),
        (row) => row.panel_id,
      ),
    ]);
    const due = lots.filter(({ isAbsent }) => !isAbsent).length;
    const handedIn = new Map(counts.map((row) => [row.judge_id, row.handed_in]));
    return judges.map(({ accountId, name }) => ({
      judge: { id: accountId },
      name,
      handedIn: handedIn.get(accountId) ?? 0,
      due,
    }));
  }

  @Mutation(() => PanelPayload, { description: 'Assigns judges to a part of the scheme at a range of stations.' })
  @Directive(WRITE)
  async addPanel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddPanelInput, { description: 'The panel.' }) input: AddPanelInput,
  ): Promise<PanelPayload> {
    return payload(ctx, await mutate(ctx, 'addPanel', input, (em) => addPanel(ctx, em, input)));
  }

  @Mutation(() => PanelPayload, { description: 'Replaces the judges of a panel; who has marked stays.' })
  @Directive(WRITE)
  async setPanelJudges(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SetPanelJudgesInput, { description: 'The judges.' }) input: SetPanelJudgesInput,
  ): Promise<PanelPayload> {
    return payload(ctx, await mutate(ctx, 'setPanelJudges', input, (em) => setPanelJudges(ctx, em, input)));
  }

  @Mutation(() => PanelPayload, { description: 'Closes a panel: it takes no more marks.' })
  @Directive(WRITE)
  async closePanel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PanelInput, { description: 'The panel.' }) input: PanelInput,
  ): Promise<PanelPayload> {
    return payload(ctx, await mutate(ctx, 'closePanel', input, (em) => closePanel(ctx, em, input)));
  }

  @Mutation(() => PanelPayload, { description: 'Lets a closed panel mark again.' })
  @Directive(WRITE)
  async reopenPanel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PanelInput, { description: 'The panel.' }) input: PanelInput,
  ): Promise<PanelPayload> {
    return payload(ctx, await mutate(ctx, 'reopenPanel', input, (em) => reopenPanel(ctx, em, input)));
  }

  @Mutation(() => PanelPayload, { description: 'Removes a panel that has not marked anything.' })
  @Directive(WRITE)
  async removePanel(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PanelInput, { description: 'The panel.' }) input: PanelInput,
  ): Promise<PanelPayload> {
    return payload(ctx, await mutate(ctx, 'removePanel', input, (em) => removePanel(ctx, em, input)));
  }
}

@Resolver(() => PanelJudge)
export class PanelJudgeResolver {
  @FieldResolver(() => StaffAccount, {
    nullable: true,
    description: 'The judge’s account; null to those who may not read it.',
  })
  account(@Root() judge: PanelJudge): StaffAccount {
    return { id: judge.accountId };
  }
}

function judgesOf(ctx: RequestContext, { id }: Panel): Promise<PanelJudge[]> {
  return loadListBy(
    ctx,
    SCOPE,
    'judgesOf',
    id,
    (em, ids) => em.find(PanelJudge, { panelId: { $in: [...ids] } }, { orderBy: { name: 'asc', id: 'asc' } }),
    (judge) => judge.panelId,
  );
}

async function lotsOf(ctx: RequestContext, { roundId, stationFrom, stationTo }: Panel): Promise<Lot[]> {
  const lots = await loadListBy(
    ctx,
    SCOPE,
    'lotsOf',
    roundId,
    (em, ids) => em.find(Lot, { roundId: { $in: [...ids] } }, { orderBy: { stationNumber: 'asc' } }),
    (lot) => lot.roundId,
  );
  return lots.filter(({ stationNumber }) => stationNumber >= stationFrom && stationNumber <= stationTo);
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<PanelPayload> {
  return { ...outcome, panel: result ? await ctx.read((em) => em.findOne(Panel, { id: result })) : null };
}
