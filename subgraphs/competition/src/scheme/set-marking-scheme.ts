import { Refusal, refuse, refuseProblems, requireScope, type InputCheck, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { loadRound } from '../event/load-round.js';
import { RoundStage } from '../event/round-stage.js';
import { recordConditionChange } from '../event/save-event.js';
import { checkScheme } from '../rules/check-scheme.js';
import { parseMark } from '../rules/score.js';
import { Aspect } from './aspect.entity.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { SchemePart } from './scheme-part.entity.js';
import type { SchemePartInput, SetMarkingSchemeInput, TieBreakInput } from './scheme.inputs.js';
import { TieBreakKind } from './tie-break-kind.js';

const MAX_TIE_BREAKS = 10;

/** Sets how a round is marked, as another version; those before stay. @returns the round's id */
export async function setMarkingScheme(
  ctx: RequestContext,
  em: EntityManager,
  input: SetMarkingSchemeInput,
): Promise<string> {
  requireScope(ctx.actor, 'competition:write');
  const plans = input.parts.map((part) => ({
    ...part,
    weight: parseMark(part.weight) ?? -1,
    aspects: part.aspects.map((aspect) => ({ ...aspect, maxHundredths: parseMark(aspect.maxMarks) })),
  }));
  refuseProblems(...checkScheme(plans), ...checkAlarms(input.parts), ...checkTieBreaks(input.tieBreaks, input.parts));
  const round = await loadRound(em, input.roundId, 'roundId');
  if (round.stage !== RoundStage.PENDING)
    refuse('ROUND_DRAWN', 'The round has been drawn: its marking scheme is fixed.', 'roundId');
  await recordConditionChange(ctx, em, round, 'MARKING_SCHEME', input.reason ?? null);
  const own = { competitionId: round.competitionId, unionId: round.unionId };
  const scheme = em.create(MarkingScheme, {
    id: v7(),
    roundId: round.id,
    ...own,
    version: (await em.count(MarkingScheme, { roundId: round.id })) + 1,
    tieBreaks: input.tieBreaks.map(({ kind, part, criterion }) => ({
      kind,
      part: part?.trim() ?? null,
      criterion: criterion?.trim() ?? null,
    })),
    createdAt: ctx.now,
  });
  em.persist(scheme);
  for (const [index, plan] of plans.entries()) {
    const part = em.create(SchemePart, {
      id: v7(),
      schemeId: scheme.id,
      ...own,
      position: index + 1,
      name: plan.name.trim(),
      kind: plan.kind,
      station: plan.station?.trim() || null,
      weight: plan.weight,
      aggregation: plan.aggregation,
      alarmHundredths: plan.alarmSpread == null ? null : parseMark(plan.alarmSpread),
    });
    em.persist(part);
    for (const [at, aspect] of plan.aspects.entries())
      em.persist(
        em.create(Aspect, {
          id: v7(),
          partId: part.id,
          ...own,
          position: at + 1,
          criterion: aspect.criterion.trim(),
          subCriterion: aspect.subCriterion?.trim() || null,
          name: aspect.name.trim(),
          kind: aspect.kind,
          maxHundredths: aspect.maxHundredths!,
        }),
      );
  }
  // Panels were made for the parts of the version before.
  await em.flush();
  const panels = await em.execute<{ name: string }[]>('select name from competition.panel where round_id = ?::uuid', [
    round.id,
  ]);
  if (panels.length > 0)
    throw new Refusal({
      code: 'PANELS_EXIST',
      message: 'Judges have been assigned by the present version; remove the panels first.',
      field: ['roundId'],
    });
  round.schemeId = scheme.id;
  return round.id;
}

function checkAlarms(parts: readonly SchemePartInput[]): InputCheck[] {
  return parts.map(({ alarmSpread }, index) => [
    `parts.${index}.alarmSpread`,
    'ALARM_INVALID',
    alarmSpread == null || parseMark(alarmSpread) !== null ? null : 'Give the difference in marks, e.g. "15".',
  ]);
}

/** What is wrong with tie-breaks: they name parts, and criteria of them. */
export function checkTieBreaks(
  tieBreaks: readonly TieBreakInput[],
  parts: readonly { readonly name: string; readonly aspects: readonly { readonly criterion: string }[] }[],
): InputCheck[] {
  return [
    [
      'tieBreaks',
      'TIE_BREAK_INVALID',
      tieBreaks.length > MAX_TIE_BREAKS ? `There are at most ${MAX_TIE_BREAKS} tie-breaks.` : null,
    ],
    ...tieBreaks.map(({ kind, part, criterion }, index): InputCheck => {
      if (kind === TieBreakKind.TIME) return [`tieBreaks.${index}`, 'TIE_BREAK_INVALID', null];
      const named = parts.find(({ name }) => name.trim() === part?.trim());
      const hasCriterion = named?.aspects.some((aspect) => aspect.criterion.trim() === criterion?.trim());
      const problem = !named
        ? `“${part ?? ''}” is no part of this scheme.`
        : kind === TieBreakKind.CRITERION && !hasCriterion
          ? `“${criterion ?? ''}” is no criterion of “${part}”.`
          : null;
      return [`tieBreaks.${index}`, 'TIE_BREAK_INVALID', problem];
    }),
  ];
}
