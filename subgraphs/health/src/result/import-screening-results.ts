import {
  arrayLiteral,
  cellError,
  refuse,
  requireScope,
  type ImportFile,
  type ImportPayload,
  type ImportRowError,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { loadBatch } from '../batch/create-batch.js';
import { KEPT } from '../booking/booking-status.js';
import { subjectPlace, type FollowUpSubject } from '../follow-up/follow-up.entity.js';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import { readIdentityNumber } from '../rules/identity-number.js';
import type { ExamKind } from '../schedule/exam-kind.js';
import { RowsRefused, takeInFile } from '../worker/take-in-file.js';
import { outcomePlace } from './exam-result.entity.js';
import type { ImportScreeningResultsInput } from './import-screening-results.types.js';
import { KIND_WORDS, OUTCOME_WORDS, RESULT_COLUMNS, type ResultColumn } from './result-columns.js';
import { afterResult, type Outcome } from './rules/after-result.js';

/** A row that says what was found of whom. */
interface Finding {
  readonly bookingId: string;
  readonly workerId: string;
  readonly unionId: string;
  readonly kind: ExamKind;
  readonly outcome: Outcome;
}

/**
 * Takes in what a provider found, all of the file or nothing; findings become cases of the day's handler. Only the
 * handler may: row-level security says so too. A result of somebody who was not examined that day is refused.
 */
export async function importScreeningResults(
  ctx: RequestContext,
  input: ImportScreeningResultsInput,
): Promise<ImportPayload> {
  requireScope(ctx.actor, 'health:handle');
  return takeInFile(
    ctx,
    'importScreeningResults',
    input,
    RESULT_COLUMNS,
    async (file) => (em) => takeIn(ctx, em, input, file),
  );
}

async function takeIn(
  ctx: RequestContext,
  em: EntityManager,
  input: ImportScreeningResultsInput,
  file: ImportFile<ResultColumn>,
): Promise<number> {
  const handlerId = requireScope(ctx.actor, 'health:handle').accountId;
  const batch = await loadBatch(em, input.batchId, 'batchId');
  if (batch.handlerId !== handlerId)
    refuse('NOT_ITS_HANDLER', 'Another handler reads the results of this day.', 'batchId');
  const programme = await em.findOneOrFail(ScreeningProgramme, { id: batch.programmeId });
  const attended = await em.execute<{ index: string; id: string; worker_id: string; union_id: string }[]>(
    `select w.identity_index as index, b.id, b.worker_id, b.union_id
       from health.booking b join health.worker w on w.id = b.worker_id
      where b.batch_id = ? and b.status in (${KEPT})`,
    [batch.id],
  );
  const known = await em.execute<{ booking_id: string; kind: string }[]>(
    'select booking_id, kind from health.exam_result where booking_id = any(?::uuid[])',
    [arrayLiteral(attended.map(({ id }) => id))],
  );
  const taken = new Set(known.map((one) => `${one.booking_id} ${one.kind}`));
  const byIndex = new Map(attended.map((one) => [one.index, one]));
  const keys = fieldKeys();
  const errors: ImportRowError[] = [...file.errors];
  const findings: Finding[] = [];
  for (const { row, cells } of file.rows) {
    const fault = (column: ResultColumn, code: string, message: string): void =>
      void errors.push(cellError(row, file.headings[column], code, message, null));
    const identity = readIdentityNumber(cells.identity);
    const kind = KIND_WORDS.get(cells.kind);
    const outcome = OUTCOME_WORDS.get(cells.outcome);
    const booking = identity.state === 'read' ? byIndex.get(blindIndex(keys, 'identity', identity.number)) : undefined;
    if (identity.state === 'refused') fault('identity', identity.code, identity.reason);
    else if (!booking) fault('identity', 'RESULT_WRONG_PERSON', 'Nobody with this number was examined on this day.');
    if (!kind || !programme.kinds.includes(kind))
      fault('kind', 'KIND_INVALID', 'This is no examination of the programme.');
    if (!outcome) fault('outcome', 'OUTCOME_INVALID', 'Write 正常, 异常 or 阳性.');
    if (!booking || !kind || !outcome) continue;
    if (taken.has(`${booking.id} ${kind}`)) fault('kind', 'RESULT_TWICE', 'This result is known already.');
    taken.add(`${booking.id} ${kind}`);
    findings.push({ bookingId: booking.id, workerId: booking.worker_id, unionId: booking.union_id, kind, outcome });
  }
  if (errors.length > 0) throw new RowsRefused(errors.toSorted((a, b) => a.row - b.row));
  const column = (rows: readonly Finding[], value: (one: Finding) => string | boolean): string =>
    arrayLiteral(rows.map(value));
  await em.execute(
    `insert into health.exam_result (id, booking_id, union_id, handler_id, kind, outcome_sealed)
     select platform.uuid7(), r.booking_id, r.union_id, ?, r.kind, r.outcome_sealed
       from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) r (booking_id, union_id, kind, outcome_sealed)`,
    [
      handlerId,
      column(findings, ({ bookingId }) => bookingId),
      column(findings, ({ unionId }) => unionId),
      column(findings, ({ kind }) => kind),
      column(findings, ({ bookingId, kind, outcome }) => encryptField(keys, outcomePlace(bookingId, kind), outcome)),
    ],
  );
  const cases = findings.flatMap((finding) => {
    const { needsFollowUp, isPositive, recallOn } = afterResult(finding.outcome, batch.heldOn, programme);
    if (!needsFollowUp || recallOn === null) return [];
    // By chance, not by time: an order of ids would tell which of the day's women it was.
    const id = randomUUID();
    const subject: FollowUpSubject = { workerId: finding.workerId, recallOn };
    return [{ ...finding, id, isPositive, subject: encryptField(keys, subjectPlace(id), JSON.stringify(subject)) }];
  });
  await em.execute(
    `insert into health.follow_up
       (id, programme_id, union_id, handler_id, kind, is_positive, month, subject_sealed, subject_index, worker_index)
     select r.id, ?, r.union_id, ?, r.kind, r.is_positive, date_trunc('month', ?::timestamp)::date, r.subject, r.subject_index, r.worker_index
       from unnest(?::uuid[], ?::uuid[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[])
         r (id, union_id, kind, is_positive, subject, subject_index, worker_index)
      order by r.id`,
    [
      programme.id,
      handlerId,
      batch.heldOn,
      arrayLiteral(cases.map(({ id }) => id)),
      column(cases, ({ unionId }) => unionId),
      column(cases, ({ kind }) => kind),
      arrayLiteral(cases.map(({ isPositive }) => isPositive)),
      arrayLiteral(cases.map(({ subject }) => subject)),
      column(cases, ({ bookingId, kind }) => blindIndex(keys, 'finding', `${bookingId} ${kind}`)),
      column(cases, ({ workerId }) => blindIndex(keys, 'case of worker', workerId)),
    ],
  );
  return findings.length;
}
