import { DateScalar, ImportPayload, MoneyScalar, MutationInput, MutationPayload } from '@gonghui/kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GrantOutcome } from '../case/grant-outcome.js';
import { Grant } from '../case/grant.entity.js';
import { BankFile } from './bank-file.entity.js';
import { ClawBack } from './claw-back.entity.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentStatus } from './payment-status.js';

/** Encoding of the bank's file. */
export enum BankFileEncoding {
  UTF_8 = 'UTF_8',
  GB18030 = 'GB18030',
}

registerEnumType(BankFileEncoding, {
  name: 'BankFileEncoding',
  description: 'Encoding of the file that is sent to the bank.',
  valuesConfig: {
    UTF_8: { description: 'UTF-8 with a byte order mark, which spreadsheets open rightly.' },
    GB18030: { description: 'GB18030, which older programs of banks want (国标).' },
  },
});

/** What a list of payments may be ordered by. */
export enum PaymentOrder {
  OLDEST_FIRST = 'OLDEST_FIRST',
  NEWEST_FIRST = 'NEWEST_FIRST',
  LARGEST_FIRST = 'LARGEST_FIRST',
}

registerEnumType(PaymentOrder, {
  name: 'GrantPaymentOrder',
  description: 'Order of payments.',
  valuesConfig: {
    OLDEST_FIRST: { description: 'As they were prepared.' },
    NEWEST_FIRST: { description: 'The last prepared first.' },
    LARGEST_FIRST: { description: 'The largest amount first.' },
  },
});

@InputType('GrantPaymentFilter', { description: 'Which payments. All conditions given must hold.' })
export class PaymentFilter {
  @Field(() => [PaymentStatus], { nullable: true, description: 'Any of these statuses.' })
  statuses?: PaymentStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Of grants of this union and those below it.' })
  unionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of grants of this scheme.' })
  schemeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are in a batch.' })
  isBatched?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Our reference, or a part of the payee’s name or the grant’s number.',
  })
  text?: string | null;
}

@ObjectType({ description: 'What became of a request about many grants, line by line.' })
export class GrantOutcomesPayload extends MutationPayload {
  @Field(() => [GrantOutcome], {
    description: 'A line for each grant, in the order of the request; empty when all was refused.',
  })
  outcomes!: GrantOutcome[];
}

@ObjectType({ description: 'What became of a request about a grant.' })
export class GrantChangePayload extends MutationPayload {
  @Field(() => Grant, { nullable: true, description: 'The grant as it is now; null when refused.' })
  grant!: Grant | null;
}

@InputType({ description: 'Grants whose award is set aside in a budget line.' })
export class ReserveGrantsInput extends MutationInput {
  @Field(() => [ID], { description: 'The grants, up to 500.' })
  grantIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The budget line; left out, the one that each grant has already.' })
  lineId?: string | null;

  @Field(() => DateScalar, { description: 'Day that it counts for; not in the future, in an open month.' })
  bookedOn!: string;
}

@InputType('GrantTrancheInput', { description: 'A part of a grant.' })
export class TrancheInput {
  @Field({ description: 'What must be reached, 2 to 100 characters.' })
  milestone!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; more than nothing.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day it is planned for.' })
  dueOn!: string;
}

@InputType({ description: 'In which parts a grant is paid: by milestones, or by the months of a year.' })
export class SaveTranchesInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => [TrancheInput], {
    nullable: true,
    description: 'The parts, in order; together the award, to the fen. Left out with isMonthly.',
  })
  tranches?: TrancheInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is an allowance that is paid in twelve months of its pay year. Source: S77.',
  })
  isMonthly!: boolean;
}

@InputType({ description: 'A milestone that was reached, with its evidence.' })
export class MeetTrancheInput extends MutationInput {
  @Field(() => ID, { description: 'The part of the grant.' })
  trancheId!: string;

  @Field(() => DateScalar, { description: 'Day it was reached; not in the future.' })
  metOn!: string;

  @Field(() => ID, { description: 'A document of the grant of kind EVIDENCE.' })
  documentId!: string;
}

@InputType({ description: 'Grants whose parts that are due should be paid.' })
export class PreparePaymentsInput extends MutationInput {
  @Field(() => [ID], { description: 'The grants, up to 500.' })
  grantIds!: string[];
}

@InputType({ description: 'Payments that go to the bank together.' })
export class CreatePaymentBatchInput extends MutationInput {
  @Field(() => [ID], { description: 'Prepared payments of one funder, up to 5,000.' })
  paymentIds!: string[];

  @Field({ description: 'What it is for, 2 to 100 characters.' })
  title!: string;
}

@ObjectType({ description: 'What became of a request about a batch.' })
export class PaymentBatchPayload extends MutationPayload {
  @Field(() => PaymentBatch, { nullable: true, description: 'The batch as it is now; null when refused.' })
  batch!: PaymentBatch | null;
}

@InputType({ description: 'A batch whose file is wanted.' })
export class ExportPaymentBatchInput extends MutationInput {
  @Field(() => ID, { description: 'The batch.' })
  batchId!: string;

  @Field(() => BankFileEncoding, {
    defaultValue: BankFileEncoding.UTF_8,
    description: 'Encoding, when it is written for the first time; afterwards the same bytes are given.',
  })
  encoding!: BankFileEncoding;
}

@ObjectType({ description: 'The file that is sent to the bank.' })
export class ExportPaymentBatchPayload extends PaymentBatchPayload {
  @Field(() => String, { nullable: true, description: 'Name for the file; null when refused.' })
  fileName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its bytes in Base64: comma-separated values (业务参考号, 收款户名, 收款账号, 金额 in yuan, 用途), one line for each payment, lines ended by CR LF. Null when refused.',
  })
  contentBase64!: string | null;
}

@InputType({ description: 'The bank’s answer to payments.' })
export class ImportBankFileInput extends MutationInput {
  @Field({
    description:
      'The bytes of a CSV file in Base64: UTF-8, UTF-16 or GB18030. Columns, by Chinese or English heading in any order, those with * needed: 业务参考号*, 金额*, 结果* (成功 or 失败), 入账日期, 银行流水号, 失败原因.',
  })
  contentBase64!: string;

  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'Whether only to try: every error is listed, and nothing kept.' })
  dryRun!: boolean;
}

@ObjectType({
  description:
    'What became of the bank’s answer: all of its rows were taken in, or none. The same bytes are taken in once.',
})
export class ImportBankFilePayload extends ImportPayload {
  @Field(() => BankFile, {
    nullable: true,
    description: 'The file as it was taken in; null for a trial, or when refused.',
  })
  file!: BankFile | null;

  @Field(() => Int, { description: 'Payments that it pays.' })
  paidCount!: number;

  @Field(() => Int, { description: 'Payments that it reports as failed.' })
  failedCount!: number;

  @Field({ description: 'Whether these bytes had been taken in before; then nothing was done again.' })
  wasKnown!: boolean;
}

@InputType({ description: 'Payments that failed and should be tried again, to the account that the grant has now.' })
export class RetryPaymentsInput extends MutationInput {
  @Field(() => [ID], { description: 'The payments, up to 500.' })
  paymentIds!: string[];
}

@ObjectType({ description: 'What became of a request to try payments again.' })
export class RetryPaymentsPayload extends MutationPayload {
  @Field(() => Int, { description: 'How many are prepared again.' })
  preparedCount!: number;
}

@InputType({ description: 'A grant of which no more is paid.' })
export class VoidReservationInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => DateScalar, { description: 'Day that it counts for; not in the future, in an open month.' })
  bookedOn!: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'An award to revoke.' })
export class RevokeGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field({ description: 'Why, 2 to 500 characters; the applicant reads it.' })
  reason!: string;
}

@InputType({ description: 'A demand that paid money be returned.' })
export class ClawBackGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan; no more than was paid and is not demanded or returned yet.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Last day for the return; today or later.' })
  dueOn!: string;

  @Field({ description: 'Why, 2 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'A demand that was a mistake.' })
export class WithdrawClawBackInput extends MutationInput {
  @Field(() => ID, { description: 'The demand; nothing came back on it yet.' })
  clawBackId!: string;

  @Field({ description: 'Why, 2 to 500 characters; the applicant reads it.' })
  reason!: string;
}

@ObjectType({ description: 'What became of a request about a claw-back.' })
export class ClawBackPayload extends MutationPayload {
  @Field(() => ClawBack, { nullable: true, description: 'The demand as it is now; null when refused.' })
  clawBack!: ClawBack | null;
}

@InputType({ description: 'Money that came back.' })
export class PostReturnInput extends MutationInput {
  @Field(() => ID, { description: 'The demand that it answers.' })
  clawBackId!: string;

  @Field(() => MoneyScalar, { description: 'Amount, yuan.' })
  amount!: bigint;

  @Field(() => DateScalar, { description: 'Day it came in; not in the future, in an open month.' })
  bookedOn!: string;

  @Field({ description: 'Serial number of the bank or what else tells of it, 2 to 500 characters.' })
  note!: string;
}

@InputType({ description: 'A grant whose result is there.' })
export class AcceptGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => DateScalar, { description: 'Day of acceptance; not in the future.' })
  acceptedOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A document of the grant of kind ACCEPTANCE; needed for capital subsidies.',
  })
  documentId?: string | null;

  @Field(() => String, { nullable: true, description: 'What was found, 2 to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A grant of which nothing is left to do.' })
export class CloseGrantInput extends MutationInput {
  @Field(() => ID, { description: 'The grant.' })
  grantId!: string;

  @Field(() => DateScalar, { description: 'Day of closing; not in the future.' })
  closedOn!: string;
}
