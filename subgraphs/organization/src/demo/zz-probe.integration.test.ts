import { readFileSync } from 'node:fs';
import { migrateAll } from '@gonghui/kit';
import { createTestDatabase, TEST_SECRET } from '@gonghui/kit/testing';
import pg from 'pg';
import { inject, test } from 'vitest';
import { organization } from '../index.js';
import { loadOrganizationDemo } from './load-organization-demo.js';
test('probe', async () => {
  const db = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(db.url, TEST_SECRET, [organization]);
  const pool = new pg.Pool({ connectionString: db.url, max: 1 });
  const pid = (await pool.query('select pg_backend_pid() as p')).rows[0].p;
  const cpu = () => { const u = process.cpuUsage(); const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return [(u.user + u.system) / 1000, (Number(f[11]) + Number(f[12])) * 10] as const; };
  const a = cpu(); const t = performance.now();
  await loadOrganizationDemo(pool);
  const b = cpu();
  console.log('LOAD wall', Math.round(performance.now() - t), 'node', Math.round(b[0] - a[0]), 'pg', b[1] - a[1], readFileSync('/proc/loadavg', 'utf8'));
  await pool.end(); await db.drop();
}, 200000);
