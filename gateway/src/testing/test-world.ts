import { silentLogger, type Claims } from '@gonghui/kit';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { composeSupergraph } from '../composition/compose-supergraph.js';
import { createGateway, type Gateway, type GatewayOptions } from '../create-gateway.js';
import { GatewayMetrics } from '../observe/gateway-metrics.js';
import { inProcessTransport } from '../upstream/in-process-transport.js';
import { testSubgraph, type TestContext, type TestSubgraph } from './test-subgraph.js';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@tag"])';

const UNIONS = Array.from({ length: 60 }, (_, index) => ({ id: String(index + 1), name: `Union ${index + 1}` }));

/** A union tree with names; who may read what is told by directives. */
export function organizationSubgraph(): TestSubgraph {
  const page = (first: number) => ({
    totalCount: UNIONS.length,
    edges: UNIONS.slice(1, first + 1).map((node) => ({ cursor: node.id, node })),
  });
  return testSubgraph(
    'organization',
    `${link}
    type Query {
      tradeUnion(id: ID!): TradeUnion @requiresScopes(scopes: [["organization:read"]])
      tradeUnions(first: Int = 20): TradeUnionConnection! @requiresScopes(scopes: [["organization:read"]])
      whoAmI: String @authenticated
      motto: String
      letter(code: String!): String @tag(name: "by-code")
      boom: String
      teapot: String
    }
    type Mutation {
      renameTradeUnion(id: ID!, name: String!): TradeUnion @requiresScopes(scopes: [["organization:write"]])
      importTradeUnions(content: String!): Int @requiresScopes(scopes: [["organization:import"]])
      attachMinutes(content: String!): Int @requiresScopes(scopes: [["organization:write"]])
      replyToLetter(code: String!): ReplyPayload @tag(name: "by-code")
    }
    type ReplyPayload { clientMutationId: String userErrors: [String!]! reply: String }
    type Subscription {
      ticks(until: Int!): Int! @authenticated
      bell: Int!
    }
    type TradeUnion @key(fields: "id") {
      id: ID!
      name: String!
      code: String
      dues: Int @requiresScopes(scopes: [["organization:write"], ["audit:read"]])
      secret: String! @requiresScopes(scopes: [["audit:read"]])
      parent: TradeUnion
      children(first: Int = 50): TradeUnionConnection!
    }
    type TradeUnionConnection { totalCount: Int! edges: [TradeUnionEdge!]! }
    type TradeUnionEdge { cursor: String! node: TradeUnion! }
    scalar Date
    `,
    {
      Query: {
        tradeUnion: (_: unknown, { id }: { id: string }) => UNIONS.find((union) => union.id === id) ?? null,
        tradeUnions: (_: unknown, { first }: { first: number }) => page(first),
        whoAmI: (_: unknown, __: unknown, { claims }: TestContext) => claims?.sub ?? null,
        motto: () => '工会',
        letter: (_: unknown, { code }: { code: string }) => (code === 'right' ? 'Dear member' : null),
        boom: () => {
          throw new Error('select * from organization.trade_union where id = 1: syntax error at or near "boom"');
        },
        teapot: () => {
          throw Object.assign(new Error('no tea'), {
            extensions: { code: 'CONFLICT', stacktrace: ['at secret.ts:1'] },
          });
        },
      },
      Mutation: {
        renameTradeUnion: (_: unknown, { id, name }: { id: string; name: string }) => ({ id, name }),
        importTradeUnions: (_: unknown, { content }: { content: string }) => content.length,
        attachMinutes: (_: unknown, { content }: { content: string }) => content.length,
        replyToLetter: (_: unknown, { code }: { code: string }) => ({
          clientMutationId: 'reply-1',
          userErrors: code === 'right' ? [] : ['There is no such code.'],
          reply: code === 'right' ? 'Dear union' : null,
        }),
      },
      Subscription: {
        bell: {
          async *subscribe() {
            for (;;) {
              yield { bell: 1 };
              await new Promise((done) => setTimeout(done, 1_000));
            }
          },
        },
        ticks: {
          async *subscribe(_: unknown, { until }: { until: number }) {
            for (let tick = 1; tick <= until; tick += 1) {
              await new Promise((done) => setTimeout(done, 10));
              yield { ticks: tick };
            }
          },
        },
      },
      TradeUnion: {
        __resolveReference: ({ id }: { id: string }) => UNIONS.find((union) => union.id === id) ?? null,
        dues: () => 12,
        secret: () => 'secret',
        parent: ({ id }: { id: string }) => (id === '1' ? null : UNIONS[0]),
        children: (_: unknown, { first }: { first: number }) => page(first),
      },
    },
  );
}

/** Counts of palaces, added to the unions. */
export function venueSubgraph(): TestSubgraph {
  return testSubgraph(
    'venue',
    `${link}
    type Query { venueCount: Int }
    type TradeUnion @key(fields: "id") { id: ID! palaces: Int! }
    `,
    {
      Query: { venueCount: () => 7 },
      TradeUnion: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        palaces: ({ id }: { id: string }) => Number(id),
      },
    },
  );
}

export interface TestWorld {
  readonly organization: TestSubgraph;
  readonly venue: TestSubgraph;
  readonly gateway: Gateway;
  readonly url: string;
  /** A token for the scopes, of an account named after them. */
  token(scopes: string, overrides?: { sub?: string; expires?: string; issuer?: string }): Promise<string>;
  /** Sends a body as JSON. */
  send(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Asks as somebody who holds the scopes; null asks without a token. */
  ask(scopes: string | null, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  /** Codes of the errors. */
  readonly codes: unknown[];
  readonly text: string;
}

export const CLAIMS: Claims = { sub: 'account-1', name: 'Zhang San', union: 'union-1', scopes: 'organization:read' };

/** A gateway over two small subgraphs in this process, with its own signing key. */
export async function openTestWorld(options: Partial<GatewayOptions> & { overHttp?: string } = {}): Promise<TestWorld> {
  const organization = organizationSubgraph();
  const venue = venueSubgraph();
  const { supergraph } = composeSupergraph([organization, venue]);
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const keys: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'EdDSA' }] };
  const gateway = await createGateway({
    supergraph,
    subgraphs: { organization: inProcessTransport(organization), venue: inProcessTransport(venue) },
    keys: async () => keys,
    logger: silentLogger,
    metrics: new GatewayMetrics(new Registry()),
    rateLimits: false,
    resilience: { retryDelayMs: 1, breaker: { minPauseMs: 50 } },
    ...options,
  });
  const server = http.createServer((request, response) => void gateway.handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

  const world: TestWorld = {
    organization,
    venue,
    gateway,
    url,
    token: (scopes, { sub = 'account-1', expires = '5m', issuer = 'gonghui' } = {}) =>
      new SignJWT({ name: 'Zhang San', union: 'union-1', scopes })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'key-1' })
        .setIssuer(issuer)
        .setAudience('gonghui')
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey),
    async send(body, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-gonghui-request': '1', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text) as Pick<Answer, 'data'> & { errors?: Answer['errors'] };
      return {
        status: response.status,
        headers: response.headers,
        data,
        errors,
        codes: errors.map((error) => error.extensions?.['code']),
        text,
      };
    },
    async ask(scopes, query, variables) {
      return world.send(
        { query, variables },
        scopes === null ? {} : { authorization: `Bearer ${await world.token(scopes)}` },
      );
    },
    async close() {
      await gateway.drain(1_000);
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await gateway.close();
    },
  };
  return world;
}
