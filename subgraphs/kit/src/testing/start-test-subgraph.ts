import type { ExecutionResult } from 'graphql';
import { inject } from 'vitest';
import { createLogger } from '../observe/logger.js';
import { migrateAll } from '../platform/migrate-all.js';
import { subgraphUrl } from '../postgres/subgraph-role.js';
import { startSubgraph, type RunningSubgraph } from '../subgraph/start-subgraph.js';
import type { SubgraphModule } from '../subgraph/subgraph-module.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The secret of every test. */
export const TEST_SECRET = 'a secret for tests only, of some length';

/** Who asks in a test. */
export interface TestActor {
  readonly unionId: string;
  readonly scopes: string;
  readonly accountId?: string;
}

/** A subgraph on a database of its own, with the statements it sent. */
export interface TestSubgraph {
  readonly database: TestDatabase;
  readonly subgraph: RunningSubgraph;
  /** SQL statements since the list was last emptied, without transaction control and `tree.enter`. */
  readonly statements: string[];
  /** Answers a document as that actor. */
  ask<Data = Record<string, never>>(
    actor: TestActor | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult<Data>>;
  close(): Promise<void>;
}

/** Migrates a fresh database for `modules` and starts the last of them on it. */
export async function startTestSubgraph(
  modules: readonly [...SubgraphModule[], SubgraphModule],
  now?: () => Date,
): Promise<TestSubgraph> {
  const database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, TEST_SECRET, modules);
  const module = modules.at(-1)!;
  const statements: string[] = [];
  const subgraph = await startSubgraph(module, {
    databaseUrl: subgraphUrl(database.url, TEST_SECRET, module.name),
    secret: TEST_SECRET,
    logger: createLogger('test', 'error'),
    now,
    onQuery: (sql) => {
      if (
        !/^\S*\s*(begin|start transaction|commit|rollback|set |select tree\.enter)/i.test(
          sql.replace(/^\[query\] /, ''),
        )
      )
        statements.push(sql);
    },
  });
  let requests = 0;
  return {
    database,
    subgraph,
    statements,
    ask: (actor, query, variables) =>
      subgraph.execute({
        query,
        variables,
        requestId: `test-${++requests}`,
        claims: actor && {
          sub: actor.accountId ?? 'test-account',
          name: 'Test',
          union: actor.unionId,
          scopes: actor.scopes,
        },
      }) as never,
    async close() {
      await subgraph.close();
      await database.drop();
    },
  };
}
