import { encodeText } from '@gonghui/kit';
import { demoId } from '@gonghui/kit/demo';
import { createHash } from 'node:crypto';
import { BatchStatus } from '../payment/batch-status.js';
import { BankFileEncoding } from '../payment/payment.inputs.js';
import { paymentReference } from '../rules/payment-reference.js';
import { writeBankFile } from '../rules/write-bank-file.js';
import type { DemoRow } from './demo-records.js';
import { placeName } from './demo-values.js';
import type { GrantDemoWorld } from './grant-demo-world.js';

/**
 * Puts the payments of the demo data into batches, one for each funder and day, each with the file that went to the
 * bank: without them every payment would be one that reconciliation finds no order for. Made up, as the days are.
 */
export function batchDemoPayments({ rows, byId }: GrantDemoWorld): void {
  const funders = new Map(rows.budget_line.map((line) => [line['id'], String(line['union_id'])]));
  const grants = new Map(rows.grant_case.map((grant) => [grant['id'], String(grant['number'])]));
  const groups = Map.groupBy(
    rows.payment,
    (payment) => `${funders.get(payment['line_id'])} ${payment['paid_on'] as string}`,
  );
  const batchOf = new Map<DemoRow, string>();
  for (const [key, payments] of groups) {
    const [unionId] = key.split(' ') as [string];
    const { prepared_on: day, paid_on: paidOn } = payments[0]!;
    const id = demoId('grant batch', key);
    const content = encodeText(
      `\uFEFF${writeBankFile(
        payments.map((payment) => ({
          reference: paymentReference(BigInt(payment['number'] as number)),
          payeeName: String(payment['payee_name']),
          payeeAccount: String(payment['payee_account']),
          amountFen: BigInt(payment['amount_fen'] as string),
          purpose: grants.get(payment['case_id'])!,
        })),
      )}`,
      'UTF-8',
    );
    rows.payment_batch.push({
      id,
      number: rows.payment_batch.length + 1,
      union_id: unionId,
      title: `${String(paidOn)} 补助拨付`,
      status: BatchStatus.SETTLED,
      created_on: day,
      created_by: `${placeName(byId(unionId)!)}拨付员`,
      payment_count: payments.length,
      amount_fen: payments.reduce((sum, payment) => sum + BigInt(payment['amount_fen'] as string), 0n).toString(),
      exported_at: `${String(day)}T10:00:00+08:00`,
      content: `\\x${content.toString('hex')}`,
      sha256: createHash('sha256').update(content).digest('hex'),
      encoding: BankFileEncoding.UTF_8,
    });
    for (const payment of payments) batchOf.set(payment, id);
  }
  const batched = rows.payment.map((payment) => ({ ...payment, batch_id: batchOf.get(payment) }));
  rows.payment.splice(0, rows.payment.length, ...batched);
}
