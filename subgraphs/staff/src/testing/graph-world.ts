import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { createDemoAccounts } from '../demo/create-demo-accounts.js';
import { staff } from '../index.js';
import { scopesOf } from '../role/role.js';
import { PASSWORD, UNIONS, type TestAccount } from './staff-world.js';

/** The moment of every request of the tests. */
export const NOW = new Date('2026-11-21T08:00:00.000Z');

/** What a mutation answers. */
export interface Outcome {
  readonly codes: string[];
  readonly fields: (string[] | null)[];
  readonly data: Record<string, unknown> | null;
}

/** The staff subgraph on a database of its own, with the unions of the tests. */
export interface GraphWorld extends TestSubgraph {
  /** Creates an account and returns who asks as it. */
  actor(account: TestAccount): Promise<Required<TestActor>>;
  /** Sends `mutation { <name>(input: …) { <selection> } }`. */
  mutate(actor: TestActor | null, name: string, input: Record<string, unknown>, selection?: string): Promise<Outcome>;
}

export async function startGraphWorld(): Promise<GraphWorld> {
  const world = await startTestSubgraph([staff], () => NOW);
  await world.database.pool.query(
    `select tree.add_nodes($1, $2, array[false, false, false, false], array_fill('1949-10-01'::date, array[4]))`,
    [Object.values(UNIONS), [null, UNIONS.national, UNIONS.jiangxi, UNIONS.national]],
  );
  let keys = 0;
  return {
    ...world,
    async actor({ username, union, roles = [], grantableRoles = [] }) {
      await createDemoAccounts(
        world.database.pool,
        [{ username, name: `Account ${username}`, unionId: UNIONS[union], roles, grantableRoles }],
        PASSWORD,
      );
      const { rows } = await world.database.pool.query<{ id: string }>(
        'select id from staff.staff_account where username = $1',
        [username],
      );
      return { accountId: rows[0]!.id, unionId: UNIONS[union], scopes: scopesOf(roles).join(' ') };
    },
    async mutate(actor, name, input, selection = '') {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`.replace(
        /^(Disable|Enable|Unlock)StaffAccountInput$/,
        'StaffAccountInput',
      );
      const { data, errors } = await world.ask<Record<string, Record<string, unknown> | null>>(
        actor,
        `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code field } ${selection} } }`,
        { input: { clientMutationId: `key-${++keys}`, ...input } },
      );
      const payload = data?.[name] ?? null;
      const userErrors = (payload?.['userErrors'] ?? []) as { code: string; field: string[] | null }[];
      return {
        codes: [
          ...(errors ?? []).map(({ extensions }) => String(extensions?.['code'])),
          ...userErrors.map(({ code }) => code),
        ],
        fields: userErrors.map(({ field }) => field),
        data: payload,
      };
    },
  };
}
