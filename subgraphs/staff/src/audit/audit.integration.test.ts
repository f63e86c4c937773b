import { verifyAudit } from '@gonghui/kit';
import { sealAll, type TestActor } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGraphWorld, type GraphWorld } from '../testing/graph-world.js';
import { UNIONS } from '../testing/staff-world.js';
import { useAuditVerifier } from './audit-verifier.js';

let world: GraphWorld;
let admin: Required<TestActor>;
let auditor: Required<TestActor>;
let analyst: Required<TestActor>;

beforeAll(async () => {
  world = await startGraphWorld();
  admin = await world.actor({
    username: 'jiangxi.admin',
    union: 'jiangxi',
    roles: ['ADMINISTRATOR'],
    grantableRoles: ['ANALYST'],
  });
  auditor = await world.actor({ username: 'jiangxi.auditor', union: 'jiangxi', roles: ['AUDITOR'] });
  analyst = await world.actor({ username: 'jiangxi.analyst', union: 'jiangxi', roles: ['ANALYST'] });
  await world.actor({ username: 'shandong.analyst', union: 'shandong', roles: ['ANALYST'] });
  await world.mutate(admin, 'updateStaffAccount', { id: analyst.accountId, name: '数据分析员' });
  await sealAll(world.database.pool);
  await world.mutate(admin, 'disableStaffAccount', { id: analyst.accountId });
});
afterAll(async () => {
  useAuditVerifier(null);
  await world.close();
});

describe('when an auditor reads the trail', () => {
  test('a change tells who, what, before and after, and whether it is sealed', async () => {
    const { data, errors } = await world.ask<{
      auditRecords: { totalCount: number; edges: { node: Record<string, unknown> }[] };
    }>(
      auditor,
      `{ auditRecords(filter: { rowId: "${analyst.accountId}", actions: ["updateStaffAccount", "disableStaffAccount"] }) {
           totalCount edges { node { actorId actorName action table operation rowId union { id } changedFields sealId before after } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!.auditRecords.totalCount).toBe(2);
    const [disabled, renamed] = data!.auditRecords.edges.map(({ node }) => node);
    expect(disabled).toMatchObject({ action: 'disableStaffAccount', sealId: null });
    expect(renamed).toMatchObject({
      actorId: admin.accountId,
      actorName: 'Account jiangxi.admin',
      action: 'updateStaffAccount',
      table: 'staff.staff_account',
      operation: 'UPDATE',
      rowId: analyst.accountId,
      union: { id: UNIONS.jiangxi },
      sealId: '1',
      before: { name: 'Account jiangxi.analyst' },
      after: { name: '数据分析员' },
    });
    expect(renamed!['changedFields']).toContain('name');
  });

  test('nothing of other provinces is in it', async () => {
    const { data } = await world.ask(
      auditor,
      `{ own: auditRecords(first: 0) { totalCount } foreign: auditRecords(filter: { unionId: "${UNIONS.shandong}" }) { totalCount } }`,
    );
    expect(data).toMatchObject({ own: { totalCount: expect.any(Number) }, foreign: { totalCount: 0 } });
  });

  test('pages follow one another', async () => {
    const first = await world.ask<{
      auditRecords: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(auditor, '{ auditRecords(first: 2) { edges { node { id } } pageInfo { endCursor hasNextPage } } }');
    const { edges, pageInfo } = first.data!.auditRecords;
    expect(pageInfo.hasNextPage).toBe(true);
    const second = await world.ask<{ auditRecords: { edges: { node: { id: string } }[] } }>(
      auditor,
      `{ auditRecords(first: 2, after: "${pageInfo.endCursor}") { edges { node { id } } } }`,
    );
    const ids = [...edges, ...second.data!.auditRecords.edges].map(({ node }) => Number(node.id));
    expect(new Set(ids).size).toBe(4);
  });

  test('seals are listed', async () => {
    const { data } = await world.ask(
      auditor,
      '{ auditSeals { totalCount edges { node { id records root hash previousHash } } } }',
    );
    expect(data).toEqual({
      auditSeals: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: '1',
              records: expect.any(Number),
              root: expect.stringMatching(/^[0-9a-f]{64}$/),
              hash: expect.stringMatching(/^[0-9a-f]{64}$/),
              previousHash: '0'.repeat(64),
            },
          },
        ],
      },
    });
  });

  test.each(['{ auditRecords { totalCount } }', '{ auditSeals { totalCount } }'])(
    '%s is refused to an analyst and to nobody',
    async (query) => {
      expect((await world.ask(analyst, query)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
      expect((await world.ask(null, query)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    },
  );

  test.each(['{ actorId: "\\u0000" }', '{ unionId: "nonsense" }', '{ tables: ["x"] }', '{ actions: [] }'])(
    'the filter %s finds nothing',
    async (filter) => {
      const { data, errors } = await world.ask(auditor, `{ auditRecords(filter: ${filter}) { totalCount } }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ auditRecords: { totalCount: 0 } });
    },
  );
});

describe('when the trail is verified', () => {
  const verify = (actor: TestActor | null) =>
    world.mutate(
      actor,
      'verifyAuditTrail',
      {},
      'verification { ok seals records unsealed headHash faults { sealId recordId reason } }',
    );

  test('a process without the owner’s connections says where to go', async () => {
    useAuditVerifier(null);
    expect((await verify(auditor)).codes).toEqual(['VERIFICATION_ELSEWHERE']);
  });

  test('a sound trail is sound, and a changed record is named', async () => {
    useAuditVerifier(() => verifyAudit(world.database.pool));
    expect(await verify(auditor)).toMatchObject({
      codes: [],
      data: { verification: { ok: true, seals: 1, faults: [] } },
    });
    await world.database.pool.query('alter table audit.record disable trigger user');
    const { rows } = await world.database.pool.query<{ id: string }>(
      `update audit.record set after = jsonb_set(after, '{name}', '"forged"') where after->>'name' = '数据分析员' and action = 'updateStaffAccount' returning id`,
    );
    await world.database.pool.query('alter table audit.record enable always trigger append_only');
    expect(await verify(auditor)).toMatchObject({
      codes: [],
      data: { verification: { ok: false, faults: [{ sealId: '1', recordId: rows[0]!.id, reason: 'RECORD_CHANGED' }] } },
    });
  });

  test.each(['admin', 'analyst', 'nobody'])('%s may not', async (who) => {
    expect((await verify({ admin, analyst, nobody: null }[who]!)).codes).toEqual([
      who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);
  });
});
