import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grant } from '../../index.js';
import { organizationStandIn, plantTree, unionId } from '../../testing/organization-stand-in.js';
import { putCases, putSchemes } from '../../testing/put-grants.js';
import { THREE_SIXTY_GIVING_SCHEMA } from '../../testing/three-sixty-giving-schema.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const ROWS = 20_000;
const auditor: TestActor = { unionId: unionId(360000), scopes: 'grant:read grant:audit', accountId: 'auditor' };
const xinjian: TestActor = { unionId: unionId(360112), scopes: 'grant:read', accountId: 'cadre' };

let world: TestSubgraph;
let clock = NOW;
let requests = 0;

beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, grant], () => clock);
  const { database } = world;
  await plantTree(database);
  await putSchemes(database, [{ id: 1000, code: 'JX' }]);
  await putCases(database, [
    { id: 1, scheme: 1000, applicant: 360112, applied: 3_500_000.5, awarded: 3_000_000, payee: '=HYPERLINK("x")' },
    { id: 2, scheme: 1000, applicant: 360302, applied: 100 },
  ]);
  await database.pool.query(
    `update grants.grant_case set worker_category = 'MIGRANT_WORKER' where number = 'T-2026-1'`,
  );
  // The rest differ in number and year alone: what is watched here is how they flow.
  await database.pool.query(
    `insert into grants.grant_case (id, number, union_id, scheme_id, version_id, year, applied_on, title, pinyin, status,
       payee_name, payee_account, payee_account_hash, applied_fen, awarded_fen, decided_on, decision_number,
       worker_category)
     select platform.uuid7(), 'B-2025-' || lpad(n::text, 6, '0'), union_id, scheme_id, version_id, 2025, '2025-03-01', title || n,
            pinyin, status, payee_name, payee_account, payee_account_hash, n * 100, n * 100, '2025-06-01', '纪要',
            worker_category
       from grants.grant_case, generate_series(1, $1) n where number = 'T-2026-1'`,
    [ROWS],
  );
});
afterAll(() => world.close());
beforeEach(() => {
  clock = NOW;
});

type Prepared = {
  prepareGrantExport: {
    userErrors: { code: string }[];
    link: string | null;
    manifest: { id: string; expectedCount: number } | null;
  };
};

async function prepare(actor: TestActor, filter: object, format: string) {
  const { data, errors } = await world.ask<Prepared>(
    actor,
    `mutation($input: PrepareGrantExportInput!) { prepareGrantExport(input: $input) {
       userErrors { code } link manifest { id expectedCount } } }`,
    { input: { clientMutationId: `e${++requests}`, filter, format } },
  );
  expect(errors).toBeUndefined();
  return data!.prepareGrantExport;
}
const open = (link: string | null) => world.subgraph.download(link!.split('/').at(-1)!, 'test');
async function fetchFile(actor: TestActor, filter: object, format: string): Promise<{ bytes: Buffer; id: string }> {
  const { link, manifest } = await prepare(actor, filter, format);
  const answer = await open(link);
  expect(answer.status).toBe(200);
  return { bytes: Buffer.from(await answer.arrayBuffer()), id: manifest!.id };
}
async function manifestOf(id: string) {
  const { data } = await world.ask<{ grantExportManifest: Record<string, unknown> }>(
    auditor,
    'query($id: ID!) { grantExportManifest(id: $id) { format filter ruleVersions expectedCount rowCount byteCount sha256 asOf finishedAt fileName } }',
    { id },
  );
  return data!.grantExportManifest;
}

/** Rows of a CSV file none of whose cells has a comma. */
function table(bytes: Buffer): Record<string, string>[] {
  const [header, ...lines] = bytes
    .toString()
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(cells.map((cell, index) => [header![index]!, cell])));
}

describe('when grants are exported as CSV', () => {
  it('holds every row of the filter, and its manifest proves the file', async () => {
    const { bytes, id } = await fetchFile(auditor, { years: [2025], minAmount: '2.00' }, 'CSV');
    const rows = table(bytes);
    expect(rows).toHaveLength(ROWS - 1);
    expect(rows[0]).toMatchObject({ 编号: 'B-2025-000002', '批准金额（元）': '2.00', 收款账号: '****0001' });
    expect(rows.at(-1)).toMatchObject({
      编号: 'B-2025-020000',
      申请单位: '新建区总工会',
      状态: '已申请',
      面向职工: '农民工',
    });
    const manifest = await manifestOf(id);
    expect(manifest).toMatchObject({
      format: 'CSV',
      filter: { years: [2025], minAmount: '2.00' },
      expectedCount: ROWS - 1,
      rowCount: ROWS - 1,
      byteCount: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(manifest['ruleVersions']).toMatchObject({ JUST_UNDER_CAP: 2, PAID_OVER_AWARD: 1 });
    expect(manifest['asOf']).not.toBeNull();
  });

  it('lets no spreadsheet run what somebody typed, and names no account', async () => {
    const { bytes } = await fetchFile(auditor, { years: [2026] }, 'CSV');
    const text = bytes.toString();
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toContain('622200001');
    expect(text).toContain('3500000.50');
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('reads from one cursor, a thousand rows at a time, no faster than they are taken', async () => {
    const { link } = await prepare(auditor, { years: [2025] }, 'CSV');
    world.statements.length = 0;
    const reader = (await open(link)).body!.getReader();
    await reader.read();
    await reader.read();
    const fetches = () => world.statements.filter((one) => one.includes('fetch 1000')).length;
    expect(fetches()).toBeLessThan(5);
    for (;;) if ((await reader.read()).done) break;
    expect(fetches()).toBe(ROWS / 1000 + 1);
    // Start of the manifest, cursor, moment of the snapshot, end of the manifest; and the fetches.
    expect(world.statements).toHaveLength(4 + ROWS / 1000 + 1);
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    const { link } = await prepare(auditor, { years: [2025] }, 'CSV');
    const answer = await open(link);
    const reader = answer.body!.getReader();
    const parts = [(await reader.read()).value!, (await reader.read()).value!];
    await world.database.pool.query(`update grants.grant_case set title = '后来改的' where number = 'B-2025-020000'`);
    for (let step = await reader.read(); !step.done; step = await reader.read()) parts.push(step.value);
    expect(Buffer.concat(parts).toString()).not.toContain('后来改的');
  });
});

describe('when the link is used', () => {
  it('works once, for five minutes', async () => {
    const { link } = await prepare(auditor, { years: [2026] }, 'CSV');
    await (await open(link)).arrayBuffer();
    expect(await (await open(link)).json()).toMatchObject({ code: 'LINK_USED' });
    const late = await prepare(auditor, { years: [2026] }, 'CSV');
    clock = new Date(NOW.getTime() + 6 * 60_000);
    expect(await (await open(late.link)).json()).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('leaves the manifest unfinished when the transfer is broken off', async () => {
    const { link, manifest } = await prepare(auditor, { years: [2025] }, 'CSV');
    const reader = (await open(link)).body!.getReader();
    await reader.read();
    await reader.cancel();
    expect(await manifestOf(manifest!.id)).toMatchObject({ finishedAt: null, sha256: null, rowCount: null });
  });

  it('shows the scope of whoever asked for it', async () => {
    const { bytes } = await fetchFile(xinjian, { years: [2026] }, 'CSV');
    expect(bytes.toString()).toContain('T-2026-1');
    expect(bytes.toString()).not.toContain('T-2026-2');
  });
});

describe('when nothing fits', () => {
  it('refuses with NOTHING_TO_EXPORT', async () => {
    expect(await prepare(auditor, { years: [1999] }, 'XLSX')).toMatchObject({
      userErrors: [{ code: 'NOTHING_TO_EXPORT' }],
      link: null,
      manifest: null,
    });
  });
});

describe('when grants are exported as XLSX', () => {
  it('is a zip archive whose digest stands in the manifest', async () => {
    const { bytes, id } = await fetchFile(auditor, { years: [2026] }, 'XLSX');
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(await manifestOf(id)).toMatchObject({
      rowCount: 2,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });
});

describe('when grants are exported for 360Giving', () => {
  it('is a package that the standard accepts, of awards alone', async () => {
    const ajv = new Ajv();
    addFormats.default(ajv);
    const { bytes, id } = await fetchFile(auditor, {}, 'THREE_SIXTY_GIVING');
    const json = JSON.parse(bytes.toString()) as { grants: { id: string }[] };
    const validate = ajv.compile({ ...THREE_SIXTY_GIVING_SCHEMA });
    validate(json);
    expect(validate.errors?.slice(0, 3)).toBeUndefined();
    expect(new Set(json.grants.map((one) => one.id)).size).toBe(ROWS + 1);
    expect(json.grants.find((one) => one.id === '360G-gonghui-T-2026-1')).toEqual({
      id: '360G-gonghui-T-2026-1',
      title: '申请1',
      description: '项目1000，2026年，党组会议纪要〔2026〕1号',
      currency: 'CNY',
      amountAppliedFor: 3_500_000.5,
      amountAwarded: 3_000_000,
      amountDisbursed: 0,
      awardDate: '2026-06-01',
      recipientOrganization: [{ id: `360G-gonghui-org-${unionId(360112)}`, name: '新建区总工会' }],
      fundingOrganization: [{ id: `360G-gonghui-org-${unionId(360000)}`, name: '江西省总工会' }],
      grantProgramme: [{ code: 'JX', title: '项目1000' }],
    });
    expect(await manifestOf(id)).toMatchObject({ rowCount: ROWS + 1, expectedCount: ROWS + 1 });
  });
});
