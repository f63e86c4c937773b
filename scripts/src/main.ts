#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConfig } from './config.js';

const HELP = `gonghui <command>

  start                     the whole system in one process
  serve <subgraph>          one subgraph alone, for separate deployment
  migrate                   bring the database up to date
  token <account>           print a token for scripts, valid for an hour
  rotate-keys               encrypt personal data anew with the newest key of the key file
  verify-audit              recompute the seals of the audit trail
  verify-rollups [--months N]  recount every total from the records
  export-audit <file>       write the trail, to be verified without the database
  verify-export <file>      verify such a file
  schema [--check]          print the schema to schema/, or check that it is current
  check-migrations          check that migrations build what the entities describe
  help

Settings come from the environment; see README.md.`;

/** A use of the command that cannot be carried out. */
class UsageError extends Error {
  override name = 'UsageError';
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '60' },
    months: { type: 'string', default: '1' },
  },
});
const [command = 'help', argument] = positionals;

/** Errors that say what to do, by their names: where they are thrown is loaded by the commands that need it. */
const ACTIONABLE: ReadonlySet<string> = new Set([
  'ConfigError',
  'FieldCipherError',
  'EmbeddedPostgresError',
  'PortInUseError',
  'SchemaTooNewError',
  'UsageError',
]);

/** Each command loads only what it needs, once the settings are read. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  async start() {
    const config = readConfig();
    const { start } = await import('./commands/start.js');
    await start(config);
  },
  async serve() {
    const config = readConfig();
    const { serve } = await import('./commands/serve.js');
    await serve(config, required(argument, 'serve <subgraph>'));
  },
  async migrate() {
    const config = readConfig();
    const { migrate } = await import('./commands/migrate.js');
    await migrate(config);
  },
  async token() {
    const { token } = await import('./commands/token.js');
    await token(readConfig(), required(argument, 'token <account>'), Number(values.minutes));
  },
  async 'rotate-keys'() {
    const { rotateKeys } = await import('./commands/rotate-keys.js');
    await rotateKeys(readConfig());
  },
  async 'verify-audit'() {
    const [{ verifyAuditTrail }, { findDatabase }] = await Promise.all([
      import('./commands/verify.js'),
      import('./system/find-database.js'),
    ]);
    if (!(await verifyAuditTrail(findDatabase(readConfig())))) process.exitCode = 1;
  },
  async 'verify-rollups'() {
    const [{ verifyTotals }, { findDatabase }] = await Promise.all([
      import('./commands/verify.js'),
      import('./system/find-database.js'),
    ]);
    if (!(await verifyTotals(findDatabase(readConfig()), new Date(), wholeMonths(values.months)))) process.exitCode = 1;
  },
  async 'export-audit'() {
    const [{ exportAuditTrail }, { findDatabase }] = await Promise.all([
      import('./commands/audit-export.js'),
      import('./system/find-database.js'),
    ]);
    await exportAuditTrail(findDatabase(readConfig()), required(argument, 'export-audit <file>'));
  },
  async 'verify-export'() {
    const { verifyExport } = await import('./commands/audit-export.js');
    if (!(await verifyExport(required(argument, 'verify-export <file>')))) process.exitCode = 1;
  },
  async schema() {
    const { schema } = await import('./commands/schema.js');
    await schema({ check: values.check });
  },
  async 'check-migrations'() {
    const { checkMigrations } = await import('./commands/check-migrations.js');
    await checkMigrations();
  },
  async help() {
    console.log(HELP);
  },
};

function wholeMonths(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError('--months must be 1 to 99.');
  return Number(text);
}

function required(value: string | undefined, usage: string): string {
  if (value === undefined) throw new UsageError(`Usage: gonghui ${usage}`);
  return value;
}

try {
  const run = commands[command];
  if (!run) throw new UsageError(`There is no command "${command}".\n\n${HELP}`);
  await run();
} catch (error) {
  // What an operator can act on is said in a line; anything else with its stack.
  const plain = error instanceof Error && ACTIONABLE.has(error.name);
  console.error(plain ? error.message : error);
  process.exit(1);
}
