import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

let system: DemoSystem;
let requests = 0;
beforeAll(async () => {
  system = await startDemoSystem();
}, 240_000);
afterAll(() => system?.close());

const AUDITOR = 'jiangxi.auditor';
const PALACES = { text: '工人文化宫', years: [2019, 2020, 2021] };

async function ask(username: string, query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await system.ask(username, query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const input = (fields: object) => ({ input: { clientMutationId: `w${++requests}`, ...fields } });

describe('when the Jiangxi auditor works on the palaces’ 80,500,000 yuan', () => {
  test('sums by city and year add up to the total above the list', async () => {
    for (const by of ['UNION', 'YEAR', 'SCHEME']) {
      const { grants, grantAggregates } = await ask(
        AUDITOR,
        `query($filter: GrantFilter!, $by: GrantAggregateKey!) { grants(filter: $filter, first: 0) { totals { awarded } }
           grantAggregates(filter: $filter, by: $by) { totals { awarded } union { name } scheme { name } year } }`,
        { filter: PALACES, by },
      );
      const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
      expect(grants.totals.awarded).toBe('80500000.00');
      expect(grantAggregates.reduce((sum: bigint, one: any) => sum + fen(one.totals.awarded), 0n)).toBe(8_050_000_000n);
      if (by === 'UNION') expect(grantAggregates.every((one: any) => one.union.name)).toBe(true);
    }
  });

  test('red flags run over the province, twice with the same result', async () => {
    const run = async (): Promise<any[]> => {
      const { runGrantRedFlags } = await ask(
        AUDITOR,
        `mutation($input: RunGrantRedFlagsInput!) { runGrantRedFlags(input: $input) { userErrors { code } } }`,
        input({}),
      );
      expect(runGrantRedFlags.userErrors).toEqual([]);
      await system.runJobs('grant');
      const { grantRedFlagSearch } = await ask(
        AUDITOR,
        '{ grantRedFlagSearch { state runs { key found opened changed closed } } }',
      );
      expect(grantRedFlagSearch.state).toBe('DONE');
      return grantRedFlagSearch.runs;
    };
    expect(await run()).toHaveLength(10);
    for (const { opened, changed, closed } of await run()) expect([opened, changed, closed]).toEqual([0, 0, 0]);
  });

  test('a sample leads to the voucher, and a finding to the county that must answer', async () => {
    const { drawGrantSample } = await ask(
      AUDITOR,
      `mutation($input: DrawGrantSampleInput!) { drawGrantSample(input: $input) { userErrors { code }
         sample { book bookCount items { id grant { id number union { code } } payment { bankReference tranche { document { fileName } } } } } } }`,
      input({
        title: '文化宫奖补抽样',
        seed: 20261121,
        plan: { filter: PALACES, population: 'PAYMENTS', tolerable: '8000000.00', expected: '0.00', confidence: 90 },
      }),
    );
    expect(drawGrantSample.userErrors).toEqual([]);
    const { book, bookCount, items } = drawGrantSample.sample;
    expect([book, bookCount]).toEqual(['80500000.00', 78]);
    expect(items[0].payment.bankReference).toMatch(/^D\d{16}$/);
    expect(items[0].payment.tranche.document.fileName).toBeTruthy();
    const { writeGrantFinding } = await ask(
      AUDITOR,
      `mutation($input: WriteGrantFindingInput!) { writeGrantFinding(input: $input) { userErrors { code } finding { number status union { name } } } }`,
      input({
        grantId: items[0].grant.id,
        sampleItemId: items[0].id,
        title: '凭证要素不全',
        criterion: '《工会会计制度》',
        text: '凭证缺少经办人签字',
        severity: 'MEDIUM',
      }),
    );
    expect(writeGrantFinding).toMatchObject({ userErrors: [], finding: { status: 'OPEN' } });
    expect(writeGrantFinding.finding.union.name).toContain('总工会');
  });

  test('an export comes through the gateway’s port, once, and its manifest proves it', async () => {
    const { prepareGrantExport } = await ask(
      AUDITOR,
      `mutation($input: PrepareGrantExportInput!) { prepareGrantExport(input: $input) { userErrors { code } link manifest { id expectedCount } } }`,
      input({ filter: PALACES, format: 'CSV' }),
    );
    expect(prepareGrantExport).toMatchObject({ userErrors: [], manifest: { expectedCount: 39 } });
    const answer = await fetch(system.url + prepareGrantExport.link);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString().trimEnd().split('\r\n')).toHaveLength(40);
    expect((await fetch(system.url + prepareGrantExport.link)).status).toBe(410);
    const { grantExportManifest } = await ask(
      AUDITOR,
      'query($id: ID!) { grantExportManifest(id: $id) { rowCount sha256 } }',
      { id: prepareGrantExport.manifest.id },
    );
    expect(grantExportManifest).toEqual({ rowCount: 39, sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  test('a grant tells its history with the names of who made it', async () => {
    const { grants } = await ask(
      AUDITOR,
      'query($filter: GrantFilter!) { grants(filter: $filter, first: 3) { edges { node { history(first: 20) { table action at actor { name } changedFields sealId } flags { explanation { zh } } } } } }',
      { filter: PALACES },
    );
    expect(grants.edges).toHaveLength(3);
  });
});

describe('with an auditor of another province', () => {
  test('nothing of it is found', async () => {
    const { grantRedFlags, grantFindings, grantAuditSamples } = await ask(
      'liaoning.auditor',
      '{ grantRedFlags { totalCount } grantFindings { totalCount } grantAuditSamples { totalCount } }',
    );
    expect([grantRedFlags.totalCount, grantFindings.totalCount, grantAuditSamples.totalCount]).toEqual([0, 0, 0]);
  });
});
