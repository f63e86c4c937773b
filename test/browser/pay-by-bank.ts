import type { Page } from '@playwright/test';
import type { Account } from './accounts.js';
import { expect, notice, open } from './console.js';
import { ask, change } from './graph.js';

/** The day on which the bank pays, as the system under test knows it. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** What a bank is to pay for a grant. */
interface Ordered {
  readonly grantId: string;
  readonly title: string;
  /** Yuan, two places. */
  readonly amount: string;
}

/** The bank pays what is prepared for a grant: its file goes out, and its answer is taken in on the payer's page. */
export async function payByBank(payer: Page, account: Account, { grantId, title, amount }: Ordered): Promise<void> {
  const { grant } = await ask(
    account,
    'query($id: ID!) { grant(id: $id) { payments(first: 10) { edges { node { id reference status } } } } }',
    { id: grantId },
  );
  const prepared = grant.payments.edges
    .map(({ node }: { node: { id: string; reference: string; status: string } }) => node)
    .filter(({ status }: { status: string }) => status === 'PREPARED');
  expect(prepared).toHaveLength(1);
  const [{ id, reference }] = prepared;
  const { batch } = await change(account, 'createPaymentBatch', 'batch { id }', { paymentIds: [id], title });
  await change(account, 'exportPaymentBatch', 'fileName', { batchId: batch.id });
  const answer = `业务参考号,金额,结果,入账日期,银行流水号\n${reference},${amount},成功,${TODAY},${reference}-1\n`;
  await open(payer, '/grant-payments?view=import');
  const file = { name: `${title}.csv`, mimeType: 'text/csv', buffer: Buffer.from(answer) };
  await payer.locator('input[type="file"]').setInputFiles(file);
  await payer.getByRole('button', { name: '试导入' }).click();
  await payer.getByRole('button', { name: '正式导入' }).click();
  await expect(notice(payer, '已记账 1 笔付款')).toBeVisible();
}
