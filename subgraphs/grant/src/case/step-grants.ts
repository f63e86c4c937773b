import {
  arrayLiteral,
  checkNotFuture,
  checkReason,
  isId,
  refuseProblems,
  requireScope,
  type RequestContext,
  type UserError,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { awardedBefore, termsByVersion } from '../calculation/weigh-application.js';
import { CalculationRule } from '../calculation/calculation-rule.js';
import { writeCalculation } from '../calculation/stored-calculation.js';
import { readEvaluated } from '../evaluation/read-evaluated.js';
import { restOnEvaluation } from '../evaluation/rest-on-evaluation.js';
import { announcedFen } from '../rules/announced-amount.js';
import { calculate, type Calculation } from '../rules/calculate.js';
import { ratingProblem } from '../rules/check-eligibility.js';
import { fundedByCaller } from '../scheme/funded-by-caller.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import type { UnionLevel } from '../trade-union/union-level.js';
import { GrantItem } from './grant-item.entity.js';
import { done, MAX_GRANTS, refused, type GrantOutcome } from './grant-outcome.js';
import type { DecideGrantsInput, DecisionLineInput, GrantLineInput } from './grant.types.js';
import type { Grant } from './grant.entity.js';
import { missingDocuments } from './missing-documents.js';
import { StepKind } from './step-kind.js';
import { judgeStep, lockGrants, takeStep, type LockedGrant } from './take-step.js';

/** Everything a bulk step looks at, read before any grant changes. */
interface Batch {
  readonly locked: ReadonlyMap<string, LockedGrant>;
  readonly funded: ReadonlySet<string>;
}

/** Steps of the funder that change nothing but the status, and the scope each needs. */
const SCOPE_OF = {
  [StepKind.CHECK]: 'grant:check',
  [StepKind.REVIEW]: 'grant:review',
} as const;

/**
 * Checks or reviews grants. Each is judged for itself; one refusal does not stop the others. A constant number of
 * statements, however many grants.
 */
export async function stepGrants(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind.CHECK | StepKind.REVIEW,
  lines: readonly GrantLineInput[],
  note: string | null | undefined,
): Promise<GrantOutcome[]> {
  requireScope(ctx.actor, SCOPE_OF[kind]);
  refuseProblems(...lineChecks(lines), ['note', 'REASON_MISSING', note ? checkReason(note, 'The note') : null]);
  return simpleStep(ctx, em, kind, lines, note);
}

/** Gives grants back to their applicants, or refuses them; the reason stands in the file. */
export async function turnDownGrants(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind.SEND_BACK | StepKind.REJECT,
  lines: readonly GrantLineInput[],
  note: string,
): Promise<GrantOutcome[]> {
  // Whoever may check or review may say no.
  requireScope(ctx.actor, ctx.actor?.scopes.has('grant:check') ? 'grant:check' : 'grant:review');
  refuseProblems(...lineChecks(lines), ['note', 'REASON_MISSING', checkReason(note)]);
  return simpleStep(ctx, em, kind, lines, note);
}

/**
 * Records the decision of a meeting. The amount is calculated again with what was awarded meanwhile; a meeting may
 * award less than the terms allow, never more.
 */
export async function decideGrants(
  ctx: RequestContext,
  em: EntityManager,
  input: DecideGrantsInput,
): Promise<GrantOutcome[]> {
  requireScope(ctx.actor, 'grant:decide');
  const { grants: lines, note, decidedOn } = input;
  const decisionNumber = input.decisionNumber?.trim();
  refuseProblems(
    ...lineChecks(lines),
    ['note', 'REASON_MISSING', note ? checkReason(note, 'The note') : null],
    [
      'decisionNumber',
      'DECISION_MISSING',
      decisionNumber ? checkReason(decisionNumber, 'The number of the minutes') : 'Give the number of the minutes.',
    ],
    ['decidedOn', 'DECISION_MISSING', decidedOn == null ? 'Give the day of the meeting.' : null],
    ['decidedOn', 'DATE_IN_FUTURE', checkNotFuture(decidedOn, ctx.today)],
  );
  const batch = await readBatch(em, lines);
  const known = [...batch.locked.values()].map(({ grant }) => grant);
  const ids = known.map(({ id }) => id);
  const terms = await termsByVersion(
    em,
    known.map(({ versionId }) => versionId),
  );
  const termsOf = (grant: Grant): SchemeTerms => terms.get(grant.versionId)!;
  const ratings = await readRatings(em, [...batch.locked.values()], termsOf);
  const missing = await missingDocuments(
    em,
    ids,
    (id) => termsOf(batch.locked.get(id)!.grant).documents,
    StepKind.DECIDE,
  );
  const items = Map.groupBy(
    await em.find(GrantItem, { caseId: { $in: ids } }, { orderBy: { position: 'asc' } }),
    (item) => item.caseId,
  );
  const levels = await levelsOf(em, known);
  const budgetLines = await em.find(BudgetLine, { schemeId: { $in: known.map(({ schemeId }) => schemeId) } });
  const outcomes: GrantOutcome[] = [];
  for (const line of lines) {
    const locked = batch.locked.get(line.id.toLowerCase());
    const grant = locked?.grant;
    const errors = judge(ctx, batch, StepKind.DECIDE, line, locked);
    const unrated = grant && ratings.get(grant.id);
    if (unrated) errors.push(told('NOT_ELIGIBLE', unrated));
    const missed = grant && missing.get(grant.id);
    if (missed) errors.push(told('DOCUMENT_MISSING', missed));
    if (grant && decidedOn! < grant.appliedOn)
      errors.push(
        told('DECISION_BEFORE_APPLICATION', `The meeting was on ${decidedOn}, the application on ${grant.appliedOn}.`),
      );
    const lineId = grant && lineFor(grant, levels.get(grant.unionId), budgetLines, input.lineId ?? null);
    if (lineId === undefined && grant) errors.push(told('LINE_NOT_FOUND', 'The scheme has no such budget line.'));
    if (!locked || !grant || errors.length > 0) {
      outcomes.push(refused(line.id, ...errors));
      continue;
    }
    const own = items.get(grant.id) ?? [];
    const calculation = await recalculate(em, grant, termsOf(grant), own, levels.get(grant.unionId)!);
    const awarded = line.awarded ?? calculation.grantedFen;
    const amountError = awardProblem(awarded, calculation.grantedFen, announcedFen(termsOf(grant), own));
    if (amountError) {
      outcomes.push(refused(line.id, amountError));
      continue;
    }
    const decided = withReviewCut(calculation, awarded);
    grant.calculation = writeCalculation(decided);
    grant.awardedFen = awarded;
    grant.decidedOn = decidedOn!;
    grant.decisionNumber = decisionNumber!;
    grant.lineId = lineId ?? null;
    for (const [index, item] of own.entries()) item.grantedFen = decided.itemsFen[index]!;
    takeStep(ctx, em, StepKind.DECIDE, locked, { note: note?.trim() || null, amountFen: awarded });
    // The next grant for the same project must see this award.
    await em.flush();
    outcomes.push(done(line.id));
  }
  return outcomes;
}

async function simpleStep(
  ctx: RequestContext,
  em: EntityManager,
  kind: StepKind,
  lines: readonly GrantLineInput[],
  note: string | null | undefined,
): Promise<GrantOutcome[]> {
  const batch = await readBatch(em, lines);
  return lines.map((line) => {
    const locked = batch.locked.get(line.id.toLowerCase());
    const errors = judge(ctx, batch, kind, line, locked);
    if (!locked || errors.length > 0) return refused(line.id, ...errors);
    takeStep(ctx, em, kind, locked, { note: note?.trim() || null });
    return done(line.id);
  });
}

/** Schemes first, then grants in the order of their ids: decisions about one scheme follow each other. */
async function readBatch(em: EntityManager, lines: readonly GrantLineInput[]): Promise<Batch> {
  const ids = lines.map(({ id }) => id);
  await em.execute(
    `select pg_advisory_xact_lock(hashtext('grant scheme'), hashtext(scheme_id::text))
       from (select distinct g.scheme_id from grants.grant_case g where g.id = any(?::uuid[]) order by 1) locked`,
    [arrayLiteral(ids.filter(isId))],
  );
  const locked = await lockGrants(em, ids);
  const funded = await fundedByCaller(
    em,
    [...locked.values()].map(({ grant }) => grant.schemeId),
  );
  return { locked, funded };
}

/** Why a step is not taken on one grant. */
function judge(
  ctx: RequestContext,
  { funded }: Batch,
  kind: StepKind,
  { revision }: GrantLineInput,
  locked: LockedGrant | undefined,
): UserError[] {
  if (!locked) return [told('GRANT_NOT_FOUND', 'There is no such grant in your scope.')];
  const { grant } = locked;
  if (!funded.has(grant.schemeId))
    return [told('NOT_FUNDER', 'The money comes from a federation above yours; its staff takes this step.')];
  if (revision != null && revision !== grant.revision)
    return [told('STATE_CHANGED', `Somebody changed this grant meanwhile; it is ${grant.status}. Load it again.`)];
  const problem = judgeStep(ctx, kind, locked);
  return problem ? [problem] : [];
}

/**
 * Lets grants whose terms ask for a rating rest on the evaluation as it is published now. Answers why one cannot be
 * awarded; what can is left out. Three statements at most, however many grants.
 */
async function readRatings(
  em: EntityManager,
  locked: readonly LockedGrant[],
  termsOf: (grant: Grant) => SchemeTerms,
): Promise<Map<string, string>> {
  const rated = locked.filter(({ grant }) => termsOf(grant).ratings.length > 0);
  const evaluated = await readEvaluated(
    em,
    rated.map(({ grant }) => grant),
  );
  await restOnEvaluation(
    em,
    rated.flatMap((one, index) => (evaluated[index] ? [{ locked: one, evaluated: evaluated[index] }] : [])),
  );
  return new Map(
    rated.flatMap(({ grant }, index): [string, string][] => {
      const problem = ratingProblem(termsOf(grant), evaluated[index]?.rating ?? null);
      return problem ? [[grant.id, problem]] : [];
    }),
  );
}

async function recalculate(
  em: EntityManager,
  grant: Grant,
  terms: SchemeTerms,
  items: readonly GrantItem[],
  applicantLevel: UnionLevel,
): Promise<Calculation> {
  return calculate(terms, {
    items: items.map(({ itemKey, quantity, askedFen }) => ({ key: itemKey, quantity, askedFen })),
    applicantLevel,
    persons: grant.declaredCount,
    ...(await awardedBefore(em, grant.schemeId, { ...grant, grantId: grant.id }, grant.year)),
  });
}

function awardProblem(awarded: bigint, most: bigint, announced: bigint | null): UserError | null {
  if (announced !== null && awarded !== announced)
    return told('AMOUNT_NOT_ANNOUNCED', 'The announced amount is paid to whoever is rated so, no other one.');
  if (awarded > most) return told('OVER_CAP', 'The meeting may not award more than the terms allow.');
  if (awarded <= 0n) return told('AMOUNT_INVALID', 'Nothing is left to award: reject the application instead.');
  return null;
}

/** The calculation with the meeting's own cut as its last line. */
function withReviewCut(calculation: Calculation, awardedFen: bigint): Calculation {
  const { grantedFen, lines, itemsFen } = calculation;
  if (awardedFen === grantedFen) return calculation;
  let left = awardedFen;
  return {
    ...calculation,
    grantedFen: awardedFen,
    lines: [
      ...lines,
      {
        rule: CalculationRule.REVIEW_CUT,
        itemKey: null,
        askedFen: grantedFen,
        capFen: awardedFen,
        cutFen: grantedFen - awardedFen,
        grantedFen: awardedFen,
        explanation: 'awarded by the meeting',
      },
    ],
    itemsFen: itemsFen.map((amount) => {
      const kept = amount < left ? amount : left;
      left -= kept;
      return kept;
    }),
  };
}

/** The budget line of a decision: the one named, the grant's own, or the only one that fits; undefined when it is not the scheme's. */
function lineFor(
  grant: Grant,
  level: UnionLevel | undefined,
  lines: readonly BudgetLine[],
  named: string | null,
): string | null | undefined {
  const own = lines.filter((line) => line.schemeId === grant.schemeId);
  const wanted = named ?? grant.lineId;
  if (wanted !== null) return own.find((line) => line.id === wanted.toLowerCase())?.id;
  const fitting = own.filter((line) => line.year === grant.year && (line.level === null || line.level === level));
  return fitting.length === 1 ? fitting[0]!.id : null;
}

async function levelsOf(em: EntityManager, grants: readonly Grant[]): Promise<Map<string, UnionLevel>> {
  const rows = await em.execute<{ id: string; level: UnionLevel }[]>(
    'select id, level from reference.union_node where id = any(?::uuid[])',
    [arrayLiteral(grants.map(({ unionId }) => unionId))],
  );
  return new Map(rows.map(({ id, level }) => [id, level]));
}

function lineChecks(lines: readonly (GrantLineInput | DecisionLineInput)[]) {
  return [
    [
      'grants',
      'LINES_INVALID',
      lines.length >= 1 && lines.length <= MAX_GRANTS ? null : `Choose 1 to ${MAX_GRANTS} grants.`,
    ],
    [
      'grants',
      'LINES_INVALID',
      new Set(lines.map(({ id }) => id)).size === lines.length ? null : 'A grant stands there twice.',
    ],
  ] as const;
}

const told = (code: string, message: string): UserError => ({ code, message, field: null });
