import {
  checkRange,
  checkReason,
  refuseProblems,
  requireScope,
  type InputCheck,
  type RequestContext,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { MAX_GRANT_FEN } from '../rules/check-items.js';
import { lockOwnProgramme } from './load-programme.js';
import type { LoanProgramme } from './loan-programme.entity.js';
import { LoanReturn } from './loan-return.entity.js';
import type { RecordLoanReturnInput } from './loan.types.js';
import { MOST_JOBS } from './record-loan.js';

/** Most enterprises that the figures of one year can name. */
const MOST_ENTERPRISES = 100_000_000;

/**
 * Writes the figures of a year, or a new version of them. @returns its id
 * @throws Refusal `REASON_REQUIRED` when the year has a return, `REASON_NOT_NEEDED` when it has none
 */
export async function recordLoanReturn(
  ctx: RequestContext,
  em: EntityManager,
  input: RecordLoanReturnInput,
): Promise<string> {
  const { name } = requireScope(ctx.actor, 'grant:check');
  const programme = await lockOwnProgramme(em, input.programmeId, 'programmeId');
  const before = await em.findOne(
    LoanReturn,
    { programmeId: programme.id, year: input.year },
    { orderBy: { version: 'desc' } },
  );
  refuseProblems(...checkReturn(input, programme, ctx.today), ...checkCorrection(input, before));
  const written = em.create(LoanReturn, {
    id: v7(),
    programmeId: programme.id,
    unionId: programme.unionId,
    year: input.year,
    version: (before?.version ?? 0) + 1,
    basis: input.basis,
    amountFen: input.amount,
    enterprises: input.enterprises ?? null,
    jobs: input.jobs,
    isJobsFloor: input.isJobsFloor,
    source: input.source.trim(),
    reason: input.reason?.trim() || null,
    recordedAt: ctx.now,
    recordedBy: name,
  });
  em.persist(written);
  return written.id;
}

function checkReturn(input: RecordLoanReturnInput, { startsOn }: LoanProgramme, today: string): InputCheck[] {
  return [
    ['year', 'YEAR_INVALID', checkRange(input.year, yearOf(startsOn), yearOf(today), 'The year')],
    [
      'amount',
      'AMOUNT_INVALID',
      input.amount > 0n && input.amount <= MAX_GRANT_FEN ? null : 'The amount is 0.01 to 100000000000.00 yuan.',
    ],
    [
      'enterprises',
      'COUNT_INVALID',
      checkRange(input.enterprises, 1, MOST_ENTERPRISES, 'The number of enterprises, where it is known,'),
    ],
    ['jobs', 'COUNT_INVALID', checkRange(input.jobs, 0, MOST_JOBS, 'The number of jobs')],
    ['source', 'SOURCE_INVALID', checkReason(input.source, 'The source')],
  ];
}

function checkCorrection({ year, reason }: RecordLoanReturnInput, before: LoanReturn | null): InputCheck[] {
  const given = reason?.trim() ?? '';
  if (!before)
    return [
      [
        'reason',
        'REASON_NOT_NEEDED',
        given ? `${year} has no return yet: leave the reason of a correction out.` : null,
      ],
    ];
  if (!given) return [['reason', 'REASON_REQUIRED', `${year} has a return already: say why it is corrected.`]];
  return [['reason', 'REASON_INVALID', checkReason(given)]];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
