import { Refusal, type RequestContext } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { EntryKind } from './entry-kind.js';
import { ledgerRefusalOf } from './ledger-refusal.js';

/** An entry to be booked. Its accounts follow from its kind. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly lineId: string;
  /** Applicant of the grant, or the funder where there is none. */
  readonly unionId: string;
  readonly caseId?: string | null;
  readonly paymentId?: string | null;
  readonly clawBackId?: string | null;
  /** Fen, above 0. */
  readonly amountFen: bigint;
  readonly bookedOn: string;
  readonly note?: string | null;
  /** The entry that this one corrects: the same, with its accounts exchanged. */
  readonly correctsId?: string | null;
  /** Whether the accounts are exchanged without a correction: a cut of a budget. */
  readonly isCut?: boolean;
}

/**
 * Books entries, all or none, in one statement; the database moves the balances and holds every limit.
 * @returns their ids, in order
 * @throws Refusal `PERIOD_CLOSED`, `OVER_BUDGET`, `OVER_AWARD`, `OVER_DISBURSED`, `ALREADY_PAID`, `ALREADY_CORRECTED`
 */
export async function bookEntries(
  ctx: RequestContext,
  em: EntityManager,
  drafts: readonly EntryDraft[],
): Promise<readonly string[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map((draft, position) => ({
    position,
    id: v7(),
    union_id: draft.unionId,
    line_id: draft.lineId,
    case_id: draft.caseId ?? null,
    payment_id: draft.paymentId ?? null,
    claw_back_id: draft.clawBackId ?? null,
    kind: draft.kind,
    exchanged: draft.correctsId != null || draft.isCut === true,
    amount_fen: draft.amountFen.toString(),
    booked_on: draft.bookedOn,
    corrects_id: draft.correctsId ?? null,
    note: draft.note ?? null,
  }));
  // What the entries refer to must be there.
  await em.flush();
  const booked = await em
    .execute<unknown[]>(
      `insert into grants.ledger_entry (id, union_id, line_id, case_id, payment_id, claw_back_id, kind, debit_account_id,
         credit_account_id, amount_fen, booked_on, corrects_id, note, actor, actor_name, request)
       select draft.id, draft.union_id, draft.line_id, draft.case_id, draft.payment_id, draft.claw_back_id, draft.kind,
              case when draft.exchanged then credit.id else debit.id end, case when draft.exchanged then debit.id else credit.id end,
              draft.amount_fen, draft.booked_on, draft.corrects_id, draft.note, ?, ?, ?
         from jsonb_to_recordset(?::jsonb) draft (position int, id uuid, union_id uuid, line_id uuid, case_id uuid, payment_id uuid,
                claw_back_id uuid, kind text, exchanged boolean, amount_fen bigint, booked_on date, corrects_id uuid, note text)
         join grants.ledger_account debit on debit.line_id = draft.line_id and debit.kind = (grants.accounts_of(draft.kind))[1]
         join grants.ledger_account credit on credit.line_id = draft.line_id and credit.kind = (grants.accounts_of(draft.kind))[2]
        order by draft.position
       returning 1`,
      [ctx.actor?.accountId ?? '', ctx.actor?.name ?? '', ctx.requestId, JSON.stringify(rows)],
    )
    .catch((error: unknown) => {
      const told = ledgerRefusalOf(error);
      if (told) throw new Refusal(told);
      throw error;
    });
  if (booked.length !== rows.length) throw new Error('a budget line of an entry is outside the scope');
  return rows.map(({ id }) => id);
}
