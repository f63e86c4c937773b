import {
  arrayLiteral,
  cellError,
  refuse,
  requireScope,
  type ImportFile,
  type ImportPayload,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadPlan, refuseOutsidePlan, versionOn } from '../plan/load-plan.js';
import { readPlanTerms } from '../plan/plan-terms.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { addMonths } from '../schedule/rules/exam-due.js';
import { placeRoster, readRoster, type ReadRoster } from '../worker/import-roster.js';
import { ROSTER_COLUMNS, type RosterColumn } from '../worker/roster-columns.js';
import { RowsRefused, takeInFile } from '../worker/take-in-file.js';
import { writeRoster } from '../worker/write-roster.js';
import type { ImportMedicalPlanCoversInput } from './cover.types.js';

/**
 * Enrols the workers of an employer in a plan, all of the file or nothing; each row is one person-time. Who was covered
 * until the first day by a union of the caller's scope does not wait anew; a first cover waits from its first day, or
 * from the day of enrolment where that is later: nobody waits in days that have passed. With no days of waiting in the
 * plan nobody waits at all.
 */
export async function importMedicalPlanCovers(
  ctx: RequestContext,
  input: ImportMedicalPlanCoversInput,
): Promise<ImportPayload> {
  requireScope(ctx.actor, 'health:manage');
  return takeInFile(ctx, 'importMedicalPlanCovers', input, ROSTER_COLUMNS, async (file) => {
    const read = await readRoster(file, { today: ctx.today, takesMen: true });
    return (em) => takeIn(em, input, file, read, ctx.today);
  });
}

async function takeIn(
  em: EntityManager,
  input: ImportMedicalPlanCoversInput,
  { headings }: ImportFile<RosterColumn>,
  read: ReadRoster,
  today: string,
): Promise<number> {
  const plan = await loadPlan(em, input.planId, 'planId');
  const terms = readPlanTerms((await versionOn(em, plan, input.startsOn, 'startsOn')).terms);
  if (!terms.needsEnrolment)
    refuse('PLAN_COVERS_ALL', `${plan.name} covers everybody below its federation; nobody enrols.`, 'planId');
  await refuseOutsidePlan(em, plan, input.unionId, 'unionId');
  const placed = await placeRoster(em, input.unionId, headings, read);
  const ids = await writeRoster(em, fieldKeys(), placed, today);
  const enrolled = await em.execute<{ identity_index: string }[]>(
    `insert into health.plan_cover
       (id, plan_id, worker_id, union_id, identity_index, starts_on, ends_on, waits_until, funding, premium_fen)
     select platform.uuid7(), ?::uuid, given.worker_id, given.union_id, given.identity_index, ?::date, ?::date,
            case when exists (select from health.plan_cover before where before.plan_id = ?::uuid
                                 and before.identity_index = given.identity_index and before.ends_on = ?::date)
                   or ?::int = 0
                 then ?::date else greatest(?::date, ?::date) + ?::int end, ?, ?
       from unnest(?::uuid[], ?::uuid[], ?::text[]) given (worker_id, union_id, identity_index)
     on conflict do nothing returning identity_index`,
    [
      plan.id,
      input.startsOn,
      addMonths(input.startsOn, terms.coverMonths),
      plan.id,
      input.startsOn,
      terms.waitingDays,
      input.startsOn,
      input.startsOn,
      today,
      terms.waitingDays,
      input.funding,
      terms.premiumFen,
      arrayLiteral(placed.map(({ identityIndex }) => ids.get(identityIndex)!)),
      arrayLiteral(placed.map(({ unionId }) => unionId)),
      arrayLiteral(placed.map(({ identityIndex }) => identityIndex)),
    ],
  );
  const known = new Set(enrolled.map(({ identity_index: index }) => index));
  const covered = placed.filter(({ identityIndex }) => !known.has(identityIndex));
  if (covered.length > 0)
    throw new RowsRefused(
      covered.map(({ row }) =>
        cellError(row, headings.identity, 'COVERED_ALREADY', 'This person is covered by the plan in that time.', null),
      ),
    );
  return placed.length;
}
