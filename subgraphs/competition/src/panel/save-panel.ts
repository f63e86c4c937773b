import {
  arrayLiteral,
  checkName,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadRound } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import type { Round } from '../event/round.entity.js';
import { LEAST_TRIMMED } from '../rules/aggregate.js';
import { MAX_ENTRIES } from '../rules/check-competition.js';
import { MAX_JUDGES } from '../rules/score.js';
import { AggregationKind } from '../scheme/aggregation-kind.js';
import { SchemePart } from '../scheme/scheme-part.entity.js';
import { PanelJudge } from './panel-judge.entity.js';
import { Panel } from './panel.entity.js';
import type { AddPanelInput, JudgeInput, PanelInput, SetPanelJudgesInput } from './panel.inputs.js';

/** Assigns judges to a part at a range of stations. @returns the panel's id */
export async function addPanel(ctx: RequestContext, em: EntityManager, input: AddPanelInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { stationFrom, stationTo } = input;
  refuseProblems(
    ['name', 'NAME_INVALID', checkName(input.name)],
    [
      'stationTo',
      'STATIONS_INVALID',
      stationFrom >= 1 && stationTo >= stationFrom && stationTo <= MAX_ENTRIES
        ? null
        : `Stations are numbered from 1 to ${MAX_ENTRIES}, the first before the last.`,
    ],
    ...checkJudges(input.judges),
  );
  const round = await loadOpenRound(em, input.roundId);
  const part = isId(input.partId) ? await em.findOne(SchemePart, { id: input.partId }) : null;
  if (!part || part.schemeId !== round.schemeId)
    refuse('PART_NOT_FOUND', 'This is no part of the present marking scheme of the round.', 'partId');
  requireEnough(part, input.judges);
  const overlapping = await em.findOne(Panel, {
    partId: part.id,
    stationFrom: { $lte: stationTo },
    stationTo: { $gte: stationFrom },
  });
  if (overlapping)
    refuse('STATIONS_TAKEN', `“${overlapping.name}” marks some of these stations already.`, 'stationFrom');
  const panel = em.create(Panel, {
    id: v7(),
    roundId: round.id,
    partId: part.id,
    competitionId: round.competitionId,
    unionId: round.unionId,
    name: input.name.trim(),
    stationFrom,
    stationTo,
    closedAt: null,
  });
  em.persist(panel);
  await setJudges(em, round, panel, input.judges);
  return panel.id;
}

/** Replaces the judges of a panel; who has marked stays. @returns the panel's id */
export async function setPanelJudges(
  ctx: RequestContext,
  em: EntityManager,
  input: SetPanelJudgesInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  refuseProblems(...checkJudges(input.judges));
  const { panel, round } = await loadPanel(em, input.panelId);
  requireEnough(await em.findOneOrFail(SchemePart, { id: panel.partId }), input.judges);
  const marked = await judgesWithSheets(em, panel.id);
  const kept = new Set(input.judges.map(({ accountId }) => accountId.toLowerCase()));
  if (marked.some((id) => !kept.has(id)))
    refuse('JUDGE_HAS_MARKED', 'A judge who has marked stays on the panel.', 'judges');
  const present = await em.find(PanelJudge, { panelId: panel.id });
  for (const judge of present) if (!kept.has(judge.accountId)) em.remove(judge);
  const there = new Set(present.map(({ accountId }) => accountId));
  const added = input.judges.filter(({ accountId }) => !there.has(accountId.toLowerCase()));
  // A lot whose sheets were released has its score: a judge added now would have nothing to say about it.
  if (added.length > 0 && (await hasReleased(em, panel.id)))
    refuse('PANEL_HAS_RESULTS', 'The panel has scored lots already; its judges stay as they are.', 'judges');
  await setJudges(em, round, panel, added);
  return panel.id;
}

/** Closes a panel: it takes no more marks. @returns its id */
export async function closePanel(ctx: RequestContext, em: EntityManager, input: PanelInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { panel } = await loadPanel(em, input.panelId);
  panel.closedAt ??= ctx.now;
  return panel.id;
}

/** Lets a closed panel mark again. @returns its id */
export async function reopenPanel(ctx: RequestContext, em: EntityManager, input: PanelInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { panel } = await loadPanel(em, input.panelId);
  panel.closedAt = null;
  return panel.id;
}

/** Removes a panel that has not marked anything. @returns its id */
export async function removePanel(ctx: RequestContext, em: EntityManager, input: PanelInput): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const { panel } = await loadPanel(em, input.panelId);
  if ((await judgesWithSheets(em, panel.id)).length > 0)
    refuse('PANEL_HAS_MARKED', 'The panel has marked; close it instead.', 'panelId');
  await em.nativeDelete(PanelJudge, { panelId: panel.id });
  await em.nativeDelete(Panel, { id: panel.id });
  return panel.id;
}

async function loadPanel(em: EntityManager, id: string): Promise<{ panel: Panel; round: Round }> {
  const known = isId(id) ? await em.findOne(Panel, { id }) : null;
  if (!known) refuse('PANEL_NOT_FOUND', 'There is no such panel that your union organizes.', 'panelId');
  return { panel: known, round: await loadOpenRound(em, known.roundId) };
}

async function loadOpenRound(em: EntityManager, id: string): Promise<Round> {
  const round = await loadRound(em, id, 'roundId');
  if (round.stage !== RoundStage.PENDING && round.stage !== RoundStage.MARKING)
    refuse('ROUND_OPENED', 'The draw of this round is opened: its panels are fixed.', 'roundId');
  return round;
}

async function setJudges(em: EntityManager, round: Round, panel: Panel, judges: readonly JudgeInput[]): Promise<void> {
  const ids = judges.map(({ accountId }) => accountId.toLowerCase());
  const custodians = await em.execute<unknown[]>(
    `select from competition.draw where competition_id = ?::uuid
        and (layer_one_custodian = any(?::text[]) or layer_two_custodian = any(?::text[]))`,
    [round.competitionId, arrayLiteral(ids), arrayLiteral(ids)],
  );
  if (custodians.length > 0)
    refuse('JUDGE_IS_CUSTODIAN', 'Who keeps a layer of a draw of this competition cannot judge in it.', 'judges');
  for (const { accountId, name } of judges)
    em.persist(
      em.create(PanelJudge, {
        id: v7(),
        panelId: panel.id,
        competitionId: panel.competitionId,
        unionId: panel.unionId,
        accountId: accountId.toLowerCase(),
        name: name.trim(),
      }),
    );
}

async function judgesWithSheets(em: EntityManager, panelId: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>('select * from competition.judges_with_sheets(?::uuid) judge (id)', [
    panelId,
  ]);
  return rows.map(({ id }) => id);
}

async function hasReleased(em: EntityManager, panelId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select from competition.score_sheet where panel_id = ?::uuid and is_released limit 1',
    [panelId],
  );
  return rows.length > 0;
}

function requireEnough({ aggregation, name }: SchemePart, judges: readonly unknown[]): void {
  if (aggregation === AggregationKind.TRIMMED_MEAN && judges.length < LEAST_TRIMMED)
    refuse(
      'TOO_FEW_JUDGES',
      `“${name}” drops the highest and the lowest total: it takes ${LEAST_TRIMMED} judges or more.`,
      'judges',
    );
}

function checkJudges(judges: readonly JudgeInput[]): InputCheck[] {
  const ids = judges.map(({ accountId }) => accountId.toLowerCase());
  return [
    [
      'judges',
      'JUDGES_INVALID',
      judges.length < 1 || judges.length > MAX_JUDGES
        ? `A panel has 1 to ${MAX_JUDGES} judges.`
        : new Set(ids).size < ids.length
          ? 'A judge stands in the list twice.'
          : null,
    ],
    ...judges.flatMap(({ accountId, name }, index): InputCheck[] => [
      [`judges.${index}.accountId`, 'ACCOUNT_NOT_FOUND', isId(accountId) ? null : 'There is no such account.'],
      [`judges.${index}.name`, 'NAME_INVALID', checkName(name)],
    ]),
  ];
}
