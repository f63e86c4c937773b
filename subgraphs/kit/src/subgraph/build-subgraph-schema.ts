import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, print, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import type { SubgraphModule } from './subgraph-module.js';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const DIRECTIVES = [
  '@authenticated',
  '@external',
  '@inaccessible',
  '@key',
  '@provides',
  '@requires',
  '@requiresScopes',
  '@shareable',
  '@tag',
];

/** type-graphql asks for one; our subscriptions bring their own source, PostgreSQL, so that any replica serves any watcher. */
const NO_TOPICS = {
  publish: noTopics,
  subscribe: noTopics,
};

function noTopics(): never {
  throw new Error('give the subscription a `subscribe` function over ctx.listen');
}

/** A subgraph's executable schema and the SDL that the gateway composes. */
export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/** Builds the federated schema of a module from its type-graphql classes. */
export async function buildModuleSchema(
  module: Pick<SubgraphModule, 'resolvers' | 'references'>,
): Promise<SubgraphSchema> {
  const plain = await buildSchema({
    resolvers: module.resolvers,
    orphanedTypes: [],
    validate: false,
    pubSub: NO_TOPICS,
    directives: [...specifiedDirectives],
  });
  // Root types keep their default names; federation wants no `schema { … }` block.
  const body = printSchemaWithDirectives(plain).replace(/^schema\s*\{[^}]*\}\s*/m, '');
  const link = `extend schema @link(url: "${FEDERATION}", import: ${JSON.stringify(DIRECTIVES)})`;
  const sdl = `${print(parse(`${link}\n\n${body}`))}\n`;
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, resolveReference] of Object.entries(module.references))
    resolvers[type] = { ...resolvers[type], __resolveReference: resolveReference };
  return { sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) };
}
