import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  NestedPageArgs,
  PageArgs,
  type Connection,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GrantDocument } from '../case/grant-document.entity.js';
import type { GrantOutcome } from '../case/grant-outcome.js';
import { Grant } from '../case/grant.entity.js';
import { maskAccount } from '../case/payee-account.js';
import { paymentReference } from '../rules/payment-reference.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { acceptGrant, closeGrant } from './accept-grant.js';
import { BankFile } from './bank-file.entity.js';
import { BatchStatus } from './batch-status.js';
import { clawBackGrant, postReturn, withdrawClawBack } from './claw-back.js';
import { ClawBack } from './claw-back.entity.js';
import { findBatches } from './find-batches.js';
import { findPayments, findPaymentsOf } from './find-payments.js';
import { importBankFile } from './import-bank-file.js';
import {
  AcceptGrantInput,
  ClawBackGrantInput,
  ClawBackPayload,
  CloseGrantInput,
  CreatePaymentBatchInput,
  ExportPaymentBatchInput,
  ExportPaymentBatchPayload,
  GrantChangePayload,
  GrantOutcomesPayload,
  ImportBankFileInput,
  ImportBankFilePayload,
  MeetTrancheInput,
  PaymentBatchPayload,
  PaymentFilter,
  PaymentOrder,
  PostReturnInput,
  PreparePaymentsInput,
  ReserveGrantsInput,
  RetryPaymentsInput,
  RetryPaymentsPayload,
  RevokeGrantInput,
  SaveTranchesInput,
  VoidReservationInput,
  WithdrawClawBackInput,
} from './payment.inputs.js';
import { createPaymentBatch, exportPaymentBatch } from './payment-batch.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { Payment } from './payment.entity.js';
import { preparePayments } from './prepare-payments.js';
import { reserveGrants } from './reserve-grants.js';
import { retryPayments } from './retry-payments.js';
import { revokeGrant } from './revoke-grant.js';
import { meetTranche, saveTranches } from './save-tranches.js';
import { Tranche } from './tranche.entity.js';
import { voidReservation } from './void-reservation.js';

export const PaymentConnection = connectionType('GrantPayment', () => Payment);
export const PaymentBatchConnection = connectionType('GrantPaymentBatch', () => PaymentBatch);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const CHECK = '@requiresScopes(scopes: [["grant:check"]])';
const PAY = '@requiresScopes(scopes: [["grant:pay"]])';

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'Payments of your scope.' })
  @Directive(READ)
  grantPayments(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PaymentFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: PaymentFilter | null,
    @Arg('orderBy', () => PaymentOrder, { nullable: true, description: 'Order; the oldest first when left out.' })
    orderBy?: PaymentOrder | null,
  ): Promise<Connection<Payment>> {
    return findPayments(ctx, { ...page, filter, orderBy });
  }

  @FieldResolver(() => String, { description: 'Our reference, which the bank repeats (业务参考号).' })
  reference(@Root() payment: Payment): string {
    return paymentReference(payment.number);
  }

  @FieldResolver(() => String, { description: 'Account that is paid, but for its last four digits hidden.' })
  payeeAccount(@Root() payment: Payment): string {
    return maskAccount(payment.payeeAccount);
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant that it pays.' })
  grant(@Root() payment: Payment, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, payment.caseId);
  }

  @FieldResolver(() => BudgetLine, { nullable: true, description: 'The budget line that it is paid from.' })
  line(@Root() payment: Payment, @Ctx() ctx: RequestContext): Promise<BudgetLine | null> {
    return loadById(ctx, 'grant:read', BudgetLine, payment.lineId);
  }

  @FieldResolver(() => Tranche, {
    nullable: true,
    description: 'The part of the grant that it pays; null where there are none.',
  })
  async tranche(@Root() payment: Payment, @Ctx() ctx: RequestContext): Promise<Tranche | null> {
    return payment.trancheId === null ? null : loadById(ctx, 'grant:read', Tranche, payment.trancheId);
  }

  @FieldResolver(() => PaymentBatch, {
    nullable: true,
    description: 'Its batch; null while it has none, and below the funder.',
  })
  async batch(@Root() payment: Payment, @Ctx() ctx: RequestContext): Promise<PaymentBatch | null> {
    return payment.batchId === null ? null : loadById(ctx, 'grant:read', PaymentBatch, payment.batchId);
  }
}

@Resolver(() => PaymentBatch)
export class PaymentBatchResolver {
  @Query(() => PaymentBatchConnection, { description: 'Batches of your scope, the latest first.' })
  @Directive(READ)
  grantPaymentBatches(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('statuses', () => [BatchStatus], { nullable: true, description: 'Any of these statuses.' })
    statuses?: BatchStatus[] | null,
  ): Promise<Connection<PaymentBatch>> {
    return findBatches(ctx, { ...page, statuses });
  }

  @Query(() => PaymentBatch, { nullable: true, description: 'One batch; null when unknown or outside your scope.' })
  @Directive(READ)
  grantPaymentBatch(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<PaymentBatch | null> {
    return loadById(ctx, 'grant:read', PaymentBatch, id);
  }

  @FieldResolver(() => String, { description: 'Running number.' })
  number(@Root() batch: PaymentBatch): string {
    return String(batch.number);
  }

  @FieldResolver(() => TradeUnion, { description: 'The federation that pays.' })
  union(@Root() batch: PaymentBatch): TradeUnion {
    return unionOf(batch.unionId);
  }

  @FieldResolver(() => PaymentConnection, { description: 'Its payments.' })
  payments(
    @Root() batch: PaymentBatch,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('orderBy', () => PaymentOrder, { nullable: true, description: 'Order; the oldest first when left out.' })
    orderBy?: PaymentOrder | null,
  ): Promise<Connection<Payment>> {
    return findPaymentsOf(ctx, 'batch_id', batch.id, { ...page, orderBy });
  }

  @Mutation(() => PaymentBatchPayload, { description: 'Puts prepared payments together for the bank.' })
  @Directive(PAY)
  async createPaymentBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreatePaymentBatchInput, { description: 'The payments.' }) input: CreatePaymentBatchInput,
  ): Promise<PaymentBatchPayload> {
    const { result, ...rest } = await mutate(ctx, 'createPaymentBatch', input, (em) =>
      createPaymentBatch(ctx, em, input),
    );
    return { ...rest, batch: result === null ? null : await loadById(ctx, 'grant:read', PaymentBatch, result) };
  }

  @Mutation(() => ExportPaymentBatchPayload, {
    description: 'Gives the file of a batch for the bank. It is written once; from then on its payments are ordered.',
  })
  @Directive('@requiresScopes(scopes: [["grant:pay", "grant:payee"]])')
  async exportPaymentBatch(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExportPaymentBatchInput, { description: 'The batch.' }) input: ExportPaymentBatchInput,
  ): Promise<ExportPaymentBatchPayload> {
    const { result, ...rest } = await mutate(ctx, 'exportPaymentBatch', input, (em) =>
      exportPaymentBatch(ctx, em, input),
    );
    if (result === null) return { ...rest, batch: null, fileName: null, contentBase64: null };
    const batch = await ctx.read((em) => em.findOneOrFail(PaymentBatch, { id: result }, { populate: ['content'] }));
    return {
      ...rest,
      batch,
      fileName: `payments-${batch.number}.csv`,
      contentBase64: Buffer.from(batch.content!).toString('base64'),
    };
  }

  @Mutation(() => ImportBankFilePayload, {
    description:
      'Takes in what the bank says of payments: all rows or none. Paid ones are booked, failed ones may be tried again. With dryRun nothing is kept and every error is listed.',
  })
  @Directive(PAY)
  async importBankFile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportBankFileInput, { description: 'The file.' }) input: ImportBankFileInput,
  ): Promise<ImportBankFilePayload> {
    const { fileId, ...rest } = await importBankFile(ctx, input);
    if (fileId === null) return { ...rest, file: null };
    const file = await loadById(ctx, 'grant:read', BankFile, fileId);
    return { ...rest, file, paidCount: file?.paidCount ?? 0, failedCount: file?.failedCount ?? 0 };
  }

  @Mutation(() => RetryPaymentsPayload, {
    description: 'Prepares failed payments again, to the account that is known now.',
  })
  @Directive(PAY)
  async retryPayments(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RetryPaymentsInput, { description: 'The payments.' }) input: RetryPaymentsInput,
  ): Promise<RetryPaymentsPayload> {
    const { result, ...rest } = await mutate(ctx, 'retryPayments', input, (em) => retryPayments(ctx, em, input));
    return { ...rest, preparedCount: result ?? 0 };
  }
}

@Resolver(() => Tranche)
export class TrancheResolver {
  @FieldResolver(() => GrantDocument, { nullable: true, description: 'Evidence of its milestone; null without one.' })
  async document(@Root() tranche: Tranche, @Ctx() ctx: RequestContext): Promise<GrantDocument | null> {
    return tranche.documentId === null ? null : loadById(ctx, 'grant:read', GrantDocument, tranche.documentId);
  }
}

@Resolver(() => ClawBack)
export class ClawBackResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the last day is over and not all of it came back; never when it was withdrawn.',
  })
  isLate(@Root() { dueOn, settledOn, withdrawnOn }: ClawBack, @Ctx() ctx: RequestContext): boolean {
    if (withdrawnOn !== null) return false;
    return settledOn === null ? dueOn < ctx.today : dueOn < settledOn;
  }

  @FieldResolver(() => Grant, { nullable: true, description: 'The grant whose money is to be returned.' })
  grant(@Root() clawBack: ClawBack, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, clawBack.caseId);
  }

  @Mutation(() => ClawBackPayload, { description: 'Demands that paid money be returned.' })
  @Directive(CHECK)
  async clawBackGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ClawBackGrantInput, { description: 'How much, until when, and why.' })
    input: ClawBackGrantInput,
  ): Promise<ClawBackPayload> {
    return demanded(ctx, await mutate(ctx, 'clawBackGrant', input, (em) => clawBackGrant(ctx, em, input)));
  }

  @Mutation(() => ClawBackPayload, {
    description: 'Withdraws a demand that was a mistake, while nothing came back on it.',
  })
  @Directive(CHECK)
  async withdrawClawBack(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawClawBackInput, { description: 'The demand, and why.' }) input: WithdrawClawBackInput,
  ): Promise<ClawBackPayload> {
    return demanded(ctx, await mutate(ctx, 'withdrawClawBack', input, (em) => withdrawClawBack(ctx, em, input)));
  }

  @Mutation(() => ClawBackPayload, { description: 'Books money that came back.' })
  @Directive(PAY)
  async postReturn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PostReturnInput, { description: 'How much, and when.' }) input: PostReturnInput,
  ): Promise<ClawBackPayload> {
    return demanded(ctx, await mutate(ctx, 'postReturn', input, (em) => postReturn(ctx, em, input)));
  }
}

@Resolver(() => Grant)
export class GrantPaymentsResolver {
  @FieldResolver(() => [Tranche], {
    description: 'The parts in which it is paid, in order; none when it is paid at once.',
  })
  tranches(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Tranche[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'tranchesOf',
      grant.id,
      (em, ids) => em.find(Tranche, { caseId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (tranche) => tranche.caseId,
    );
  }

  @FieldResolver(() => PaymentConnection, { description: 'Its payments.' })
  payments(
    @Root() grant: Grant,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => PaymentFilter, { nullable: true, description: 'Which; all when left out.' })
    filter?: PaymentFilter | null,
    @Arg('orderBy', () => PaymentOrder, { nullable: true, description: 'Order; the oldest first when left out.' })
    orderBy?: PaymentOrder | null,
  ): Promise<Connection<Payment>> {
    return findPaymentsOf(ctx, 'case_id', grant.id, { ...page, filter, orderBy });
  }

  @FieldResolver(() => [ClawBack], { description: 'Demands to return its money, the earliest due first.' })
  clawBacks(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<ClawBack[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'clawBacksOf',
      grant.id,
      (em, ids) => em.find(ClawBack, { caseId: { $in: [...ids] } }, { orderBy: { dueOn: 'asc', id: 'asc' } }),
      (demand) => demand.caseId,
    );
  }

  @Mutation(() => GrantOutcomesPayload, { description: 'Sets the awards of grants aside in their budget lines.' })
  @Directive(PAY)
  async reserveGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReserveGrantsInput, { description: 'The grants.' }) input: ReserveGrantsInput,
  ): Promise<GrantOutcomesPayload> {
    return outcomes(await mutate(ctx, 'reserveGrants', input, (em) => reserveGrants(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, {
    description: 'Plans in which parts a grant is paid; replaces the plan before.',
  })
  @Directive(CHECK)
  async saveTranches(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveTranchesInput, { description: 'The parts.' }) input: SaveTranchesInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'saveTranches', input, (em) => saveTranches(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, { description: 'Records that a milestone was reached, with its evidence.' })
  @Directive(CHECK)
  async meetTranche(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MeetTrancheInput, { description: 'The part, and its evidence.' }) input: MeetTrancheInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'meetTranche', input, (em) => meetTranche(ctx, em, input)));
  }

  @Mutation(() => GrantOutcomesPayload, { description: 'Prepares the payments of grants that are due.' })
  @Directive(PAY)
  async preparePayments(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreparePaymentsInput, { description: 'The grants.' }) input: PreparePaymentsInput,
  ): Promise<GrantOutcomesPayload> {
    return outcomes(await mutate(ctx, 'preparePayments', input, (em) => preparePayments(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, { description: 'Sets the rest of a reservation free: no more is paid.' })
  @Directive(PAY)
  async voidReservation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VoidReservationInput, { description: 'The grant, and why.' }) input: VoidReservationInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'voidReservation', input, (em) => voidReservation(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, {
    description: 'Revokes an award for which nothing is set aside yet, and closes its file (撤销批准).',
  })
  @Directive('@requiresScopes(scopes: [["grant:decide"]])')
  async revokeGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeGrantInput, { description: 'The grant, and why.' }) input: RevokeGrantInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'revokeGrant', input, (em) => revokeGrant(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, { description: 'Accepts what a grant was paid for.' })
  @Directive(CHECK)
  async acceptGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AcceptGrantInput, { description: 'The grant.' }) input: AcceptGrantInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'acceptGrant', input, (em) => acceptGrant(ctx, em, input)));
  }

  @Mutation(() => GrantChangePayload, { description: 'Closes a grant of which nothing is left to do.' })
  @Directive(CHECK)
  async closeGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseGrantInput, { description: 'The grant.' }) input: CloseGrantInput,
  ): Promise<GrantChangePayload> {
    return changed(ctx, await mutate(ctx, 'closeGrant', input, (em) => closeGrant(ctx, em, input)));
  }
}

async function changed(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<GrantChangePayload> {
  return { ...rest, grant: result === null ? null : await loadById(ctx, 'grant:read', Grant, result) };
}

async function demanded(ctx: RequestContext, { result, ...rest }: MutationOutcome): Promise<ClawBackPayload> {
  return { ...rest, clawBack: result === null ? null : await loadById(ctx, 'grant:read', ClawBack, result) };
}

function outcomes({ result, ...rest }: MutationOutcome<GrantOutcome[]>): GrantOutcomesPayload {
  return { ...rest, outcomes: result ?? [] };
}
