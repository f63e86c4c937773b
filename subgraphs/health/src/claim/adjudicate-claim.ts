import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { readPlanTerms, type StoredPlanTerms } from '../plan/plan-terms.js';
import { benefitOf } from '../plan/rules/benefit-of.js';
import { decryptField, encryptField } from '../privacy/field-cipher.js';
import { fieldKeys } from '../privacy/field-keys.js';
import { ClaimFile, claimFactsPlace, readClaimFacts, type ClaimFacts } from './claim-file.entity.js';
import { tracePlace, writeTrace } from './claim-share.entity.js';
import type { ClaimKind } from './claim-kind.js';
import { eventIdOf, type Claim } from './claim.entity.js';
import { adjudicateSum } from './rules/adjudicate-sum.js';
import { adjudicate, type Adjudication } from './rules/adjudicate.js';
import type { Payer } from './rules/payer.js';

interface PayerRow {
  readonly id: string;
  readonly plan_id: string;
  readonly plan_union_id: string;
  readonly period_from: string;
  readonly account: ClaimKind;
  readonly terms: StoredPlanTerms;
  readonly paid_fen: string | null;
  readonly deductible_fen: string | null;
}

/** The facts of the event of a claim, for its handlers. @throws when the caller is none of them */
export async function loadClaimFacts(em: EntityManager, claim: Claim): Promise<ClaimFacts> {
  return openClaimFile(await em.findOneOrFail(ClaimFile, { claimId: eventIdOf(claim) }));
}

/** The facts of a claim file. */
export function openClaimFile({ claimId, factsSealed }: ClaimFile): ClaimFacts {
  return readClaimFacts(decryptField(fieldKeys(), claimFactsPlace(claimId), factsSealed));
}

/** What a claim would be decided as now; a payer's id is that of its share. */
export async function previewClaim(em: EntityManager, claim: Claim, facts: ClaimFacts): Promise<Adjudication> {
  return adjudicateFacts(claim, facts, await loadPayers(em, claim), await decidedElsewhere(em, claim));
}

/**
 * Decides what each plan pays of a claim, and books it to the person's accounts. Their rows are locked first, in the
 * order of plans: two decisions on one person follow each other, and together never pass a cap.
 */
export async function settleClaim(em: EntityManager, claim: Claim, facts: ClaimFacts): Promise<Adjudication> {
  const rows = await loadPayers(em, claim);
  for (const row of rows.toSorted((a, b) => (a.plan_id < b.plan_id ? -1 : 1)))
    await em.execute(
      `insert into health.plan_account (id, plan_id, union_id, person_index, period_from, kind, paid_fen, deductible_fen)
       values (?, ?, ?, ?, ?::date, ?, 0, 0)
       on conflict (plan_id, person_index, period_from, kind) do update set paid_fen = plan_account.paid_fen`,
      [v7(), row.plan_id, row.plan_union_id, claim.personIndex, row.period_from, row.account],
    );
  // Read again: another decision may have paid while this one waited for the locks.
  const locked = await loadPayers(em, claim);
  const result = adjudicateFacts(claim, facts, locked, await decidedElsewhere(em, claim));
  const keys = fieldKeys();
  for (const { payerId, amountFen, deductibleFen, lines } of result.shares) {
    await em.execute('update health.claim_share set amount_fen = ?, trace_sealed = ? where id = ?', [
      amountFen,
      encryptField(keys, tracePlace(payerId), writeTrace(lines)),
      payerId,
    ]);
    const { plan_id: planId, period_from: periodFrom, account } = locked.find(({ id }) => id === payerId)!;
    await em.execute(
      `update health.plan_account set paid_fen = paid_fen + ?, deductible_fen = deductible_fen + ?
        where plan_id = ? and person_index = ? and period_from = ?::date and kind = ?`,
      [amountFen, deductibleFen, planId, claim.personIndex, periodFrom, account],
    );
  }
  return result;
}

/** Ids of the plans of shares, for those who handle the claim. */
export async function plansOfShares(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; plan_id: string }[]>(
    'select id, plan_id from health.claim_share where id = any(?::uuid[])',
    [arrayLiteral(ids)],
  );
  return new Map(rows.map(({ id, plan_id: planId }) => [id, planId]));
}

function loadPayers(em: EntityManager, claim: Claim): Promise<PayerRow[]> {
  return em.execute<PayerRow[]>(
    `select s.id, s.plan_id, v.union_id as plan_union_id, s.period_from::text as period_from, s.account, v.terms,
            a.paid_fen::text as paid_fen, a.deductible_fen::text as deductible_fen
       from health.claim_share s
       join health.plan_version v on v.id = s.version_id
       left join health.plan_account a
         on a.plan_id = s.plan_id and a.person_index = ? and a.period_from = s.period_from and a.kind = s.account
      where s.claim_id = ? order by s.id`,
    [claim.personIndex, claim.id],
  );
}

/**
 * What other claims of the event were decided to pay, fen. One claim of an event is open at a time, so that this stands
 * still while it is decided.
 */
async function decidedElsewhere(em: EntityManager, claim: Claim): Promise<bigint> {
  const [row] = await em.execute<[{ fen: string }]>(
    `select coalesce(sum(s.amount_fen), 0)::text as fen
       from health.claim c join health.claim_share s on s.claim_id = c.id
      where c.status = 'DECIDED' and (c.id = ? or c.supplement_of_id = ?) and c.id <> ?`,
    [eventIdOf(claim), eventIdOf(claim), claim.id],
  );
  return BigInt(row.fen);
}

function adjudicateFacts(
  { kind }: Claim,
  { bill, grade }: ClaimFacts,
  rows: readonly PayerRow[],
  decidedFen: bigint,
): Adjudication {
  const payers = rows.map((row) => payerOf(kind, row));
  return bill ? adjudicate(bill, payers, decidedFen) : adjudicateSum(grade, payers);
}

function payerOf(kind: ClaimKind, { id, terms, paid_fen: paid, deductible_fen: deductible }: PayerRow): Payer {
  const benefit = benefitOf(readPlanTerms(terms), kind);
  // A version in force never changes, and the claim was taken in by it.
  if (!benefit) throw new Error(`the payer ${id} pays nothing of that kind`);
  return {
    id,
    terms: benefit.terms,
    paidBeforeFen: BigInt(paid ?? 0),
    deductibleBeforeFen: BigInt(deductible ?? 0),
  };
}
