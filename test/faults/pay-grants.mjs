// A process of its own that pays grants through the built subgraph, six at a time, until it is done or killed. Says of each
// what became of it: "paid <n>" or "empty <n>", once the database has confirmed it.
import { grant } from '@gonghui/grant';
import { silentLogger, startSubgraph, subgraphUrl } from '@gonghui/kit';

const { ownerUrl, secret, unionId, ids } = JSON.parse(process.argv[2]);
const claims = { sub: 'payer', name: '拨款员', union: unionId, scopes: 'grant:read grant:pay grant:payee' };
const subgraph = await startSubgraph(grant, {
  databaseUrl: subgraphUrl(ownerUrl, secret, grant.name),
  secret,
  logger: silentLogger,
});

async function ask(query, variables) {
  const { data, errors } = await subgraph.execute({ query, variables, claims, requestId: 'pay-grants' });
  if (errors) throw errors[0];
  return data;
}

/** One request on the way to a payment; the same again changes nothing. */
async function step(mutation, key, input, selection) {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const data = await ask(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } ${selection} } }`,
    { input: { clientMutationId: `${mutation}-${key}`, ...input } },
  );
  if (data[mutation].userErrors.length > 0) throw new Error(`${mutation}: ${data[mutation].userErrors[0].code}`);
  return data[mutation];
}

async function pay(n) {
  const grantIds = [ids[n]];
  const { outcomes } = await step(
    'reserveGrants',
    n,
    { grantIds, bookedOn: '2020-02-01' },
    'outcomes { ok userErrors { code } }',
  );
  if (!outcomes[0].ok)
    return outcomes[0].userErrors[0].code === 'OVER_BUDGET' ? 'empty' : outcomes[0].userErrors[0].code;
  await step('preparePayments', n, { grantIds }, 'outcomes { ok }');
  const found = await ask('query($id: ID!) { grant(id: $id) { payments { edges { node { id reference } } } } }', {
    id: ids[n],
  });
  const payment = found.grant.payments.edges[0].node;
  const { batch } = await step(
    'createPaymentBatch',
    n,
    { paymentIds: [payment.id], title: '断电批次' },
    'batch { id }',
  );
  await step('exportPaymentBatch', n, { batchId: batch.id }, 'batch { id }');
  const answer = `业务参考号,金额,结果,入账日期,银行流水号\n${payment.reference},100.00,成功,2020-03-01,B${n}\n`;
  const { paidCount } = await step(
    'importBankFile',
    n,
    { fileName: '回单.csv', dryRun: false, contentBase64: Buffer.from(answer).toString('base64') },
    'paidCount',
  );
  return paidCount === 1 ? 'paid' : 'unpaid';
}

let next = 0;
await Promise.all(
  Array.from({ length: 6 }, async () => {
    while (next < ids.length) {
      const n = next++;
      process.stdout.write(`${await pay(n)} ${n}\n`);
    }
  }),
);
await subgraph.close();
