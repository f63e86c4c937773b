import { createOrm, migrateAll, schemaOf, startEmbeddedPostgres } from '@gonghui/kit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '../system/modules.js';

/** `gonghui check-migrations`: the committed migrations build exactly the schema that the entities describe. */
export async function checkMigrations(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gonghui-migrations-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  try {
    await migrateAll(server.url, 'a secret for this check alone', modules);
    const differences: string[] = [];
    for (const module of modules) {
      const orm = await createOrm({ ...module, url: server.url, schema: schemaOf(module), poolSize: 1 });
      const exclusions = await orm.em
        .getConnection()
        .execute<{ name: string }[]>(
          `select conname as name from pg_constraint where contype = 'x' and connamespace = ?::regnamespace`,
          [schemaOf(module)],
        );
      const sql = (await orm.schema.getUpdateSchemaSQL())
        .split(';\n')
        .map((statement) => statement.trim())
        // MikroORM takes an exclusion constraint for an index, and always for a changed one.
        .filter(
          (statement) =>
            statement && !statement.startsWith('set names') && !exclusions.some(({ name }) => statement.includes(name)),
        );
      if (sql.length > 0)
        differences.push(
          `-- ${module.name}: entities differ from migrations; append a migration that does\n${sql.join(';\n')};`,
        );
      await orm.close(true);
    }
    if (differences.length > 0) throw new Error(differences.join('\n'));
    console.log('migrations are current');
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
