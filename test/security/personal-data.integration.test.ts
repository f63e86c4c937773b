import { startTracing, type Tracing } from '@gonghui/gateway';
import { createLogger, exportAudit } from '@gonghui/kit';
import { hashesWithoutKey, sealAll, unzip } from '@gonghui/kit/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSystem, type DemoSystem } from '../support/demo-system.js';

/** A name, a number (of a region that exists nowhere) and a word of a reason that stand nowhere else. */
const NAME = '甪甪受检';
const NUMBER = '999999198503070022';
const SPOILT = '999999198503070020';
const REASON = '阳性转诊缘由';
const SECRETS = [NAME, NUMBER, SPOILT, REASON];

let system: DemoSystem;
let collector: Server;
let tracing: Tracing;
const logs: string[] = [];
const spans: string[] = [];
const answers: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (part: string) => spans.push(part));
    request.on('end', () => response.end('{}'));
  });
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  tracing = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  system = await startDemoSystem({
    jobs: true,
    logger: createLogger('test', 'trace', { write: (line) => void logs.push(line) }),
  });
}, 180_000);
afterAll(async () => {
  await system?.close();
  collector?.closeAllConnections();
  collector?.close();
});

const inputs: object[] = [];
/** Runs a mutation; what it answers besides data that was asked for is kept, to be searched. */
async function run(username: string, name: string, input: object, selection = ''): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  inputs.push({ clientMutationId: `personal-${inputs.length + 1}`, ...input });
  const { data, errors } = await system.ask(
    username,
    `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code message } ${selection} } }`,
    { input: inputs.at(-1) },
  );
  answers.push(JSON.stringify([errors, data?.[name]?.userErrors, data?.[name]?.errors]));
  return data?.[name];
}
/** Where a text holds a secret. */
const secretsIn = (places: Readonly<Record<string, readonly string[]>>): string[][] =>
  Object.entries(places).flatMap(([where, texts]) =>
    texts.flatMap((text) => SECRETS.filter((secret) => text.includes(secret)).map((secret) => [where, secret])),
  );
const csv = (...lines: string[]): string => Buffer.from(lines.join('\n')).toString('base64');
const owner = async (sql: string, values: unknown[] = []): Promise<any> =>
  (await system.database.pool.query(sql, values)).rows[0];

describe('when a woman is taken in, examined, found ill and looked up, and much of it goes wrong', () => {
  let batchId: string;
  let unionId: string;
  beforeAll(async () => {
    const handler = await owner(`select id from staff.staff_account where username = 'liaoning.handler'`);
    const day = await owner(`select (now() at time zone 'Asia/Shanghai')::date::text as today`);
    const union = await owner(
      `select u.id, p.id as province from organization.trade_union u, organization.trade_union p
        where p.code = '210000' and p.status = 'ACTIVE' and u.level = 'GRASSROOTS' and u.status = 'ACTIVE'
          and tree.path_of(u.id) <@ tree.path_of(p.id) order by u.id limit 1`,
    );
    unionId = union.id;
    const of = { unionId: union.province };
    const { programme } = await run(
      'liaoning.health',
      'createScreeningProgramme',
      { ...of, name: '两癌筛查', kinds: ['CERVICAL'], startsOn: '2026-01-01', payer: 'FEDERATION', source: '决定' },
      'programme { id }',
    );
    const { provider } = await run(
      'liaoning.health',
      'createScreeningProvider',
      { ...of, name: '妇幼保健院', dailyPlaces: 9 },
      'provider { id }',
    );
    const { batch } = await run(
      'liaoning.health',
      'createScreeningBatch',
      {
        programmeId: programme.id,
        unionId,
        providerId: provider.id,
        heldOn: day.today,
        places: 5,
        handlerId: handler.id,
      },
      'batch { id }',
    );
    batchId = batch.id;
  });

  test('rosters, bookings, results and names pass', async () => {
    const roster = (number: string, more: object = {}) => ({
      unionId,
      contentBase64: csv('姓名,身份证号', `${NAME},${number}`),
      dryRun: false,
      ...more,
    });
    const refused = await run(
      'liaoning.health',
      'importRoster',
      roster(SPOILT),
      'errors { code message column value }',
    );
    expect(refused.errors).toMatchObject([{ code: 'IDENTITY_CHECK' }]);
    expect(await run('liaoning.health', 'importRoster', roster(NUMBER), 'accepted')).toMatchObject({ accepted: 1 });
    const { id: workerId } = await owner('select id from health.worker where union_id = $1 order by id desc limit 1', [
      unionId,
    ]);
    await run('liaoning.health', 'bookScreening', { batchId, workerIds: [workerId] });
    await run('liaoning.health', 'recordScreeningAttendance', { batchId, attendedIds: [workerId], absentIds: [] });
    const results = { batchId, contentBase64: csv('身份证号,检查项目,结果', `${NUMBER},宫颈癌,阳性`), dryRun: false };
    expect(await run('liaoning.handler', 'importScreeningResults', results, 'accepted')).toMatchObject({ accepted: 1 });
    const read = { workerId, reason: REASON };
    const { identity } = await run('liaoning.handler', 'readWorkerIdentity', read, 'identity { name identityNumber }');
    expect(identity).toEqual({ name: NAME, identityNumber: NUMBER });
  });

  test('wrong types, unknown fields, people without rights and broken texts are refused', async () => {
    await run('liaoning.health', 'importRoster', { unionId, contentBase64: NUMBER, dryRun: NAME });
    await run('liaoning.health', 'importRoster', { unionId, contentBase64: [NAME, NUMBER], dryRun: false });
    await run('liaoning.health', 'importRoster', { unionId: { name: NAME }, contentBase64: NUMBER, dryRun: true });
    await run('liaoning.health', 'importRoster', {
      unionId,
      contentBase64: '',
      dryRun: true,
      name: NAME,
      [NUMBER]: NAME,
    });
    await run('liaoning.health', 'createScreeningProgramme', { kinds: [NAME], startsOn: NUMBER, costCap: NAME });
    await run('liaoning.analyst', 'readWorkerIdentity', { workerId: NUMBER, reason: REASON });
    await run('liaoning.handler', 'readWorkerIdentity', { workerId: NUMBER, reason: `${REASON}\0` });
    await run('liaoning.handler', 'importScreeningResults', {
      batchId,
      contentBase64: csv(NAME, NUMBER),
      dryRun: true,
    });
    expect(answers.filter((answer) => answer.includes('"code"')).length).toBeGreaterThanOrEqual(8);
  });

  test('a fault of the database is told as a code alone', async () => {
    await system.database.pool.query(
      `alter table health.personal_read add constraint reason_refused check (length(actor_name) > 1000) not valid`,
    );
    const { id: workerId } = await owner('select id from health.worker where union_id = $1 order by id desc limit 1', [
      unionId,
    ]);
    await run('liaoning.handler', 'readWorkerIdentity', { workerId, reason: REASON });
    await system.database.pool.query('alter table health.personal_read drop constraint reason_refused');
    expect(answers.at(-1)).toContain('INTERNAL');
    expect(logs.join('')).toContain('reason_refused');
  });

  test('its solatium waits for others, and a job carries nothing of it away', async () => {
    const { followUps } = (
      await system.ask(
        'liaoning.handler',
        '{ followUps(isOpen: true, first: 100) { edges { node { id worker { id } } } } }',
      )
    ).data;
    const { id: workerId } = await owner('select id from health.worker where union_id = $1 order by id desc limit 1', [
      unionId,
    ]);
    const { node } = followUps.edges.find((edge: any) => edge.node.worker?.id === workerId);
    await run('liaoning.handler', 'proposeSolatium', { followUpId: node.id });
    await run('liaoning.handler', 'closeFollowUp', { id: node.id });
    // Jobs run in the background meanwhile; what they log is searched below.
    expect(JSON.parse(answers.at(-2)!)).toEqual([null, [], null]);
  });

  test('no log, metric, trace or refusal holds a name, a number or a reason', async () => {
    const metrics = await (await fetch(`${system.url}/metrics`)).text();
    await tracing.stop();
    expect(metrics).toContain('gonghui_');
    expect(spans.join('')).toContain('gonghui.request_id');
    expect(logs.join('')).toContain('"msg":"graphql"');
    expect(secretsIn({ logs, spans, answers, metrics: [metrics] })).toEqual([]);
  });

  test('no row of any table holds one, nor a hash of what was asked', async () => {
    const { rows: tables } = await system.database.pool.query<{ table: string }>(
      `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('health', 'grants', 'audit', 'platform', 'rollup', 'staff')`,
    );
    const rows: string[] = [];
    for (const { table } of tables) {
      const { rows: lines } = await system.database.pool.query<{ line: string }>(
        `select t::text as line from ${table} t where t::text like any($1)`,
        [SECRETS.map((one) => `%${one}%`)],
      );
      rows.push(...lines.map(({ line }) => `${table}: ${line}`));
    }
    const { kept } = await owner('select string_agg(k::text, chr(10)) as kept from platform.mutation_key k');
    rows.push(...inputs.flatMap(hashesWithoutKey).filter((hash) => kept.includes(hash)));
    expect(rows).toEqual([]);
  });

  test('no export of the trail or of grants holds one, nor what a reader of the trail is shown', async () => {
    await sealAll(system.database.pool);
    const trail: string[] = [];
    const { records } = await exportAudit(
      system.database.pool,
      {},
      new Writable({ write: (chunk, _encoding, done) => (trail.push(String(chunk)), done()) }),
    );
    expect(records).toBeGreaterThan(5);
    const shown = await system.ask(
      'national.admin',
      '{ auditRecords(first: 100) { totalCount edges { node { table action before after } } } }',
    );
    expect(shown.errors).toBeUndefined();
    expect(secretsIn({ trail: [trail.join('')], shown: [JSON.stringify(shown.data)] })).toEqual([]);
    for (const format of ['CSV', 'XLSX', 'THREE_SIXTY_GIVING']) {
      const { link } = await run('liaoning.analyst', 'prepareGrantExport', { filter: {}, format }, 'link');
      const answer = await fetch(`${system.url}${link}`);
      expect(answer.status).toBe(200);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const texts = format === 'XLSX' ? [...unzip(bytes).values()] : [bytes.toString()];
      expect(secretsIn({ [format]: texts })).toEqual([]);
    }
  });
});
