import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import type { SqlMigration } from '../postgres/migrations.js';
import type { Download } from './download.js';
import type { RequestContext } from './request-context.js';
import type { Job } from './start-jobs.js';

/** Resolves an entity that another subgraph referred to by its key. */
export type ReferenceResolver = (reference: { id: string }, ctx: RequestContext, info: GraphQLResolveInfo) => unknown;

/** Everything the kit needs to migrate, build and serve one subgraph. */
export interface SubgraphModule {
  /** Name of the subgraph, and suffix of its database role. */
  readonly name: string;
  /** Its PostgreSQL schema, where that can't be its name: `grant` is a word of SQL. */
  readonly schema?: string;
  readonly entities: readonly EntityClass<object>[];
  readonly migrations: readonly SqlMigration[];
  /** Resolver classes, listed one by one: this list is the subgraph's table of contents. */
  readonly resolvers: NonEmptyArray<Function>;
  /** One per entity type (`@key`) of this subgraph. */
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  /** Files that are too large for an answer, by name; `ctx.downloadLink` makes the link to one. */
  readonly downloads?: Readonly<Record<string, Download>>;
  /** What it does without being asked, once `RunningSubgraph.startJobs` was called. */
  readonly jobs?: readonly Job[];
  /** Statements run as the owner after the migrations, each start: grants beyond the subgraph's own schema. */
  readonly grants?: readonly string[];
}

/** The PostgreSQL schema of a subgraph. */
export const schemaOf = ({ name, schema }: Pick<SubgraphModule, 'name' | 'schema'>): string => schema ?? name;
