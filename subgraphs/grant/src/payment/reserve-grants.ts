import {
  arrayLiteral,
  checkNotFuture,
  isId,
  refuse,
  refuseProblems,
  requireScope,
  type RequestContext,
  type UserError,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { chosenIds, done, refused, type GrantOutcome } from '../case/grant-outcome.js';
import type { Grant } from '../case/grant.entity.js';
import { StepKind } from '../case/step-kind.js';
import { judgeStep, takeStep } from '../case/take-step.js';
import { bookEntries, type EntryDraft } from '../ledger/book-entries.js';
import { EntryKind } from '../ledger/entry-kind.js';
import { lockLines } from '../ledger/line-balances.js';
import { yuanOf } from '../rules/yuan-of.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { lockFundedGrants } from './lock-funded-grants.js';
import type { ReserveGrantsInput } from './payment.inputs.js';

/** Sets the awards of grants aside in their budget lines. Each grant is judged alone, in the order of the request. */
export async function reserveGrants(
  ctx: RequestContext,
  em: EntityManager,
  input: ReserveGrantsInput,
): Promise<GrantOutcome[]> {
  requireScope(ctx.actor, 'grant:pay');
  refuseProblems(['bookedOn', 'DATE_IN_FUTURE', checkNotFuture(input.bookedOn, ctx.today)]);
  const ids = chosenIds(input.grantIds);
  const locked = await lockFundedGrants(em, ids);
  const grants = [...locked.values()].map(({ grant }) => grant);
  const lineOf = (grant: Grant): string | null => input.lineId ?? grant.lineId;
  const lineIds = [...new Set(grants.map(lineOf))].filter((id): id is string => id !== null && isId(id));
  const lines = new Map((await em.find(BudgetLine, { id: { $in: lineIds } })).map((line) => [line.id, line]));
  if (input.lineId != null && !lines.has(input.lineId.toLowerCase()))
    refuse('LINE_NOT_FOUND', 'There is no such budget line in your scope.', 'lineId');
  const available = await lockLines(em, [...lines.keys()]);
  const levels = await levelsOf(em, grants);
  const funds = await em.find(Scheme, {
    id: { $in: grants.map(({ schemeId }) => schemeId) },
    kind: SchemeKind.REVOLVING_FUND,
  });
  const revolving = new Set(funds.map(({ id }) => id));

  const drafts: EntryDraft[] = [];
  const outcomes = ids.map((id): GrantOutcome => {
    const one = locked.get(id);
    if (!one) return refused(id, told('GRANT_NOT_FOUND', 'There is no such grant in your scope.'));
    const { grant } = one;
    const line = lines.get(lineOf(grant)?.toLowerCase() ?? '');
    const problem = judgeStep(ctx, StepKind.RESERVE, one) ?? judgeLine(grant, line, levels.get(grant.unionId) ?? null);
    if (problem) return refused(id, problem);
    const left = available.get(line!.id);
    if (left === undefined) return refused(id, told('LINE_NOT_FOUND', 'Its budget line is outside your scope.'));
    if (left < grant.awardedFen)
      return refused(
        id,
        revolving.has(grant.schemeId)
          ? told(
              'INSUFFICIENT_FUNDS',
              `The balance of the fund is ${yuanOf(left)} yuan, the advance ${yuanOf(grant.awardedFen)}. Recover what is outstanding first.`,
            )
          : told('OVER_BUDGET', 'The budget line does not hold that much. Take another line.'),
      );
    available.set(line!.id, left - grant.awardedFen);
    grant.lineId = line!.id;
    takeStep(ctx, em, StepKind.RESERVE, one, { amountFen: grant.awardedFen });
    drafts.push({
      kind: EntryKind.RESERVE,
      lineId: line!.id,
      unionId: grant.unionId,
      caseId: grant.id,
      amountFen: grant.awardedFen,
      bookedOn: input.bookedOn,
    });
    return done(id);
  });
  await bookEntries(ctx, em, drafts);
  return outcomes;
}

const told = (code: string, message: string): UserError => ({ code, message, field: null });

/** Whether a grant was decided, and may be paid from a line. */
function judgeLine(grant: Grant, line: BudgetLine | undefined, level: string | null): UserError | null {
  if (grant.decidedOn === null || !grant.decisionNumber)
    return told('DECISION_MISSING', 'Record number and date of the meeting that decided it first.');
  if (grant.awardedFen === 0n) return told('NOTHING_AWARDED', 'Nothing was awarded, so nothing can be set aside.');
  if (!line) return told('LINE_MISSING', 'Choose the budget line that pays it.');
  if (line.schemeId !== grant.schemeId) return told('LINE_MISMATCH', 'This budget line belongs to another scheme.');
  if (line.year !== grant.year)
    return told('LINE_MISMATCH', `This grant is paid in ${grant.year}, this budget line is for ${line.year}.`);
  if (line.level !== null && line.level !== level)
    return told('LINE_MISMATCH', `This budget line is kept for applicants of level ${line.level}.`);
  return null;
}

async function levelsOf(em: EntityManager, grants: readonly Grant[]): Promise<ReadonlyMap<string, string>> {
  const unionIds = [...new Set(grants.map(({ unionId }) => unionId))];
  const rows = await em.execute<{ id: string; level: string }[]>(
    'select id, level from reference.union_node where id = any(?::uuid[])',
    [arrayLiteral(unionIds)],
  );
  return new Map(rows.map(({ id, level }) => [id, level]));
}
