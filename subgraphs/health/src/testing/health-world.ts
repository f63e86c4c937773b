import type { SubgraphModule } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { health } from '../index.js';
import { readFieldKeys, useFieldKeys, type FieldKeys } from '../privacy/field-keys.js';
import { organizationStandIn, plantTree, unionId } from './organization-stand-in.js';
import { putHandlers, staffStandIn } from './staff-stand-in.js';

/** A day on which tests happen. */
export const NOW = new Date('2023-04-01T02:00:00Z');

/** Keys of every test; they protect nothing. */
export const TEST_KEYS: FieldKeys = readFieldKeys(
  ['index', 'k1'].map((id, at) => `${id} ${Buffer.alloc(32, at + 1).toString('base64url')}`).join('\n'),
);

/** Accounts that may handle cases, each with its union. */
const HANDLERS = [
  ['jiangxi.handler', 360000],
  ['jiangxi.handler2', 360000],
  ['nanchang.handler', 360100],
] as const;

/**
 * This subgraph with stand-ins for the organization and staff subgraphs and others that a test needs, and the unions of
 * `SMALL_TREE`.
 */
export async function startHealthWorld(
  now: () => Date = () => NOW,
  others: readonly SubgraphModule[] = [],
): Promise<TestSubgraph> {
  useFieldKeys(TEST_KEYS);
  const world = await startTestSubgraph([organizationStandIn, staffStandIn, ...others, health], now);
  await plantTree(world.database);
  await putHandlers(world.database, HANDLERS);
  return world;
}

const person = (accountId: string, union: number, scopes: string): TestActor => ({
  accountId,
  unionId: unionId(union),
  scopes: `health:read ${scopes}`.trim(),
});

/** Who acts in tests: each a person of their own. */
export const people = {
  officer: person('jiangxi.health', 360000, 'health:manage'),
  nanchangOfficer: person('nanchang.health', 360100, 'health:manage'),
  handler: person('jiangxi.handler', 360000, 'health:handle'),
  nanchangHandler: person('nanchang.handler', 360100, 'health:handle'),
  otherHandler: person('jiangxi.handler2', 360000, 'health:handle'),
  analyst: person('jiangxi.analyst', 360000, ''),
  donghuAnalyst: person('donghu.analyst', 360102, ''),
  nationalAnalyst: person('national.analyst', 100000, ''),
  ziboOfficer: person('zibo.health', 370300, 'health:manage health:handle'),
} as const;

/** What a mutation answers: refusals, and what was selected besides. */
export type Payload<Data> = Readonly<Record<string, Data>> & {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

/** Steps through the graph, as people would take them. `Data` is what a test takes answers for. */
export interface Story<Data> {
  /** What mutations were sent, in order. */
  readonly inputs: readonly object[];
  /** Runs a mutation. @throws when the graph answers with errors */
  run(actor: TestActor, name: string, input: object, selection?: string): Promise<Payload<Data>>;
  /** Asks a query. @throws when the graph answers with errors */
  ask(actor: TestActor, query: string, variables?: Record<string, unknown>): Promise<Record<string, Data>>;
  /** Asks fields of a union. @throws when the graph answers with errors */
  askUnion(actor: TestActor, code: number, selection: string): Promise<Data>;
}

/** Tells stories in a test's world, which may be made later. */
export function storyIn<Data>(world: () => TestSubgraph): Story<Data> {
  const inputs: object[] = [];
  const ask = async <Answer>(
    actor: TestActor,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Record<string, Answer>> => {
    const { data, errors } = await world().ask<Record<string, Answer>>(actor, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  };
  return {
    ask,
    inputs,
    async run(actor, name, input, selection = '') {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      inputs.push({ clientMutationId: `story-${inputs.length + 1}`, ...input });
      const data = await ask<Payload<Data>>(
        actor,
        `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } ${selection} } }`,
        { input: inputs.at(-1) },
      );
      return data[name]!;
    },
    async askUnion(actor, code, selection) {
      const data = await ask<Data[]>(
        actor,
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on TradeUnion { ${selection} } } }`,
        { r: [{ __typename: 'TradeUnion', id: unionId(code) }] },
      );
      return data['_entities']![0]!;
    },
  };
}
