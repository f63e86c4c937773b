import { buildSchema } from 'graphql';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeSupergraph, CompositionError, type SubgraphSdl } from './compose-supergraph.js';
import { emitSchema, StaleSchemaError } from './emit-schema.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])';
const organization: SubgraphSdl = {
  name: 'organization',
  sdl: `${link} type Query { tradeUnion(id: ID!): TradeUnion } type TradeUnion @key(fields: "id") { id: ID! name: String! }`,
};
const venue: SubgraphSdl = {
  name: 'venue',
  sdl: `${link} type Query { venue: Venue } type Venue @key(fields: "id") { id: ID! union: TradeUnion! } type TradeUnion @key(fields: "id") { id: ID! venues: [Venue!]! count: Int! }`,
};

function reasonsOf(...subgraphs: SubgraphSdl[]): readonly string[] {
  try {
    composeSupergraph(subgraphs);
  } catch (error) {
    if (error instanceof CompositionError) return error.reasons;
    throw error;
  }
  return [];
}

describe('when the subgraphs fit together', () => {
  test('the supergraph does not depend on their order', () => {
    expect(composeSupergraph([venue, organization])).toEqual(composeSupergraph([organization, venue]));
  });

  test('a field added to an entity of another subgraph may be null, so that an outage stays where it is', () => {
    const { TradeUnion, Venue } = buildSchema(
      composeSupergraph([organization, venue]).publicSchema,
    ).getTypeMap() as never as Record<string, { getFields(): Record<string, { type: unknown }> }>;
    const types = Object.fromEntries(
      Object.entries(TradeUnion!.getFields()).map(([name, field]) => [name, String(field.type)]),
    );
    expect(types).toEqual({ id: 'ID!', name: 'String!', venues: '[Venue!]', count: 'Int' });
    expect(String(Venue!.getFields()['union']!.type)).toBe('TradeUnion!');
  });
});

describe('when the subgraphs do not fit together', () => {
  test('a type that contradicts another is named with both subgraphs', () => {
    const other = {
      name: 'venue',
      sdl: `${link} type Query { a: Int } type TradeUnion @key(fields: "id") { id: ID! name: Int }`,
    };
    expect(reasonsOf(organization, other).join()).toMatch(/TradeUnion\.name/);
  });

  test('every reason is given, not only the first', () => {
    const broken = {
      name: 'venue',
      sdl: `${link} type Query { tradeUnion(id: ID!): TradeUnion venue: Venue } type Venue @key(fields: "nothing") { id: ID! } type TradeUnion @key(fields: "id") { id: ID! name: String }`,
    };
    const reasons = reasonsOf(organization, broken);
    expect(reasons.length).toBeGreaterThanOrEqual(1);
    expect(reasons.every((reason) => /^\[[A-Z_]+\] /.test(reason))).toBe(true);
    const twice = {
      name: 'venue',
      sdl: `${link} type Query { a: Int } type TradeUnion @key(fields: "id") { id: ID! name: Int } enum E { A }`,
    };
    const again = { name: 'staff', sdl: `${link} type Query { b: Int } enum TradeUnion { A }` };
    expect(reasonsOf(organization, twice, again).length).toBeGreaterThan(1);
  });

  test('a syntax error names the subgraph', () => {
    expect(reasonsOf(organization, { name: 'venue', sdl: 'type {' })).toEqual([
      expect.stringContaining('[venue] Syntax Error'),
    ]);
  });
});

describe('emitSchema', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'schema '));
  });
  afterEach(() => rm(dir, { recursive: true }));

  test('writes the subgraphs, the supergraph and the public schema, and then finds them current', async () => {
    expect((await emitSchema([organization, venue], dir)).stale).toEqual([
      'organization.graphql',
      'venue.graphql',
      'supergraph.graphql',
      'public.graphql',
    ]);
    expect((await emitSchema([organization, venue], dir, { check: true })).stale).toEqual([]);
    expect(await readFile(join(dir, 'venue.graphql'), 'utf8')).toBe(venue.sdl);
  });

  test('with check a stale file fails with the fix and stays as it is', async () => {
    await emitSchema([organization, venue], dir);
    await writeFile(join(dir, 'venue.graphql'), 'old');
    const error = await emitSchema([organization, venue], dir, { check: true }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StaleSchemaError);
    expect((error as Error).message).toContain('npm run gonghui -- schema');
    expect(await readFile(join(dir, 'venue.graphql'), 'utf8')).toBe('old');
  });
});
