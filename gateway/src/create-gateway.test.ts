import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway.js';
import { readTrustedDocuments } from './documents/trusted-documents.js';
import { openTestWorld, type TestWorld } from './testing/test-world.js';

const MOTTO = 'query Motto { motto }';
const SECRET = 'query Secret { tradeUnion(id: "2") { name secret } motto }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({
    trustedDocuments: readTrustedDocuments({ [sha256(MOTTO)]: MOTTO, [`sha256:${sha256(SECRET)}`]: SECRET }),
  });
});
afterEach(() => {
  world.organization.behaviour.mode = 'well';
  world.organization.calls.length = 0;
});
afterAll(() => world.close());

const READ = 'organization:read';

describe('with a token', () => {
  test('one question crosses the subgraphs', async () => {
    const answer = await world.ask(READ, '{ tradeUnion(id: "2") { name palaces parent { name palaces } } }');
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({
      tradeUnion: { name: 'Union 2', palaces: 2, parent: { name: 'Union 1', palaces: 1 } },
    });
    expect(answer.status).toBe(200);
  });

  test('the subgraph learns who asks and under which request id', async () => {
    const token = await world.token(READ, { sub: 'account-7' });
    const answer = await world.send(
      { query: '{ whoAmI }' },
      { authorization: `Bearer ${token}`, 'x-request-id': 'request-123' },
    );
    expect(answer.data).toEqual({ whoAmI: 'account-7' });
    expect(answer.headers.get('x-request-id')).toBe('request-123');
    expect(world.organization.calls[0]).toMatchObject({
      requestId: 'request-123',
      claims: { sub: 'account-7', union: 'union-1' },
    });
  });

  test('a request id that is not one is replaced', async () => {
    const answer = await world.send({ query: '{ __typename }' }, { 'x-request-id': 'a"b{c}' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each<[string, () => Promise<string>, string]>([
    ['expired', () => world.token(READ, { expires: '-1s' }), 'TOKEN_EXPIRED'],
    ['of another issuer', () => world.token(READ, { issuer: 'mallory' }), 'TOKEN_INVALID'],
    [
      'with a changed payload',
      async () => (await world.token(READ)).replace(/\.(.)/, (_, first: string) => `.${first === 'e' ? 'f' : 'e'}`),
      'TOKEN_INVALID',
    ],
    [
      'unsigned',
      async () => `${btoa('{"alg":"none"}').replace(/=/g, '')}.${btoa('{"sub":"a"}').replace(/=/g, '')}.x`,
      'TOKEN_INVALID',
    ],
    ['no token at all', async () => 'nonsense', 'TOKEN_INVALID'],
  ])('%s nothing is answered', async (_name, token, reason) => {
    const answer = await world.send({ query: '{ motto }' }, { authorization: `Bearer ${await token()}` });
    expect(answer).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'], data: undefined });
    expect(answer.errors[0]!.extensions['reason']).toBe(reason);
  });
});

describe('with an API key', () => {
  test('it stands for its claims; an unknown one for nothing', async () => {
    let asked = 0;
    const claims = { sub: 'account-9', name: 'Data team', union: 'union-1', scopes: READ };
    const keyed = await openTestWorld({
      claimsForApiKey: async (key) => {
        asked += 1;
        return key === 'good' ? claims : null;
      },
    });
    const ask = (key: string) => keyed.send({ query: '{ whoAmI tradeUnion(id: "1") { name } }' }, { 'x-api-key': key });
    expect((await ask('good')).data).toEqual({ whoAmI: 'account-9', tradeUnion: { name: 'Union 1' } });
    await ask('good');
    expect(asked).toBe(1);
    expect(await ask('bad')).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    await keyed.close();
  });
});

describe('without the scopes', () => {
  test('the fields in question are null, the rest is answered', async () => {
    const answer = await world.ask(READ, '{ tradeUnion(id: "2") { name dues } motto }');
    expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', dues: null }, motto: '工会' });
    expect(answer.codes).toEqual(['FORBIDDEN']);
    expect(answer.errors[0]).toMatchObject({ path: ['tradeUnion', 'dues'], extensions: { field: 'TradeUnion.dues' } });
    expect(answer.status).toBe(200);
  });

  test('the subgraph is not even asked for them', async () => {
    await world.ask(READ, '{ tradeUnion(id: "2") { name dues } }');
    expect(world.organization.calls.map((call) => call.query).join()).not.toContain('dues');
  });

  test('an object of which nothing may be read is there or not all the same', async () => {
    expect((await world.ask(READ, '{ tradeUnion(id: "2") { dues } }')).data).toEqual({ tradeUnion: { dues: null } });
    expect((await world.ask(READ, '{ tradeUnion(id: "none") { dues } }')).data).toEqual({ tradeUnion: null });
    expect((await world.ask(READ, '{ tradeUnions(first: 1) { edges { node { dues palaces } } } }')).data).toEqual({
      tradeUnions: { edges: [{ node: { dues: null, palaces: 2 } }] },
    });
  });

  test('a mutation does not run', async () => {
    const answer = await world.ask(READ, 'mutation { renameTradeUnion(id: 1, name: "x") { id } }');
    expect(answer).toMatchObject({ status: 403, codes: ['FORBIDDEN'], data: { renameTradeUnion: null } });
    expect(world.organization.calls).toEqual([]);
  });

  test('any one of several alternatives suffices', async () => {
    expect((await world.ask(`${READ} audit:read`, '{ tradeUnion(id: "2") { dues } }')).data).toEqual({
      tradeUnion: { dues: 12 },
    });
  });
});

describe('without a token', () => {
  test.each([
    ['an arbitrary question', '{ tradeUnion(id: "2") { name } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['more than the probe', '{ __typename motto }'],
    ['an aliased probe', '{ a: __typename }'],
    ['a huge question', `{ ${'a: motto '.repeat(5_000)} }`],
    ['a syntax error', '{'],
  ])('%s is refused and nothing is asked', async (_name, query) => {
    const answer = await world.ask(null, query);
    expect(answer).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'], data: undefined });
    expect(world.organization.calls).toEqual([]);
  });

  test('the probe of a monitor is answered', async () => {
    expect(await world.ask(null, '{ __typename }')).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    expect((await world.ask(null, 'query Probe { __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('with trusted documents', () => {
  test.each([
    ['documentId', { documentId: sha256(MOTTO) }],
    ['documentId with the prefix', { documentId: `sha256:${sha256(MOTTO)}` }],
    ['persistedQuery', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(MOTTO) } } }],
    [
      'persistedQuery, whatever text comes along',
      { query: '{ boom }', extensions: { persistedQuery: { version: 1, sha256Hash: sha256(MOTTO) } } },
    ],
  ])('by %s anybody may ask', async (_name, body) => {
    expect(await world.send(body)).toMatchObject({ status: 200, data: { motto: '工会' } });
  });

  test('fields are guarded all the same', async () => {
    expect(await world.send({ documentId: sha256(SECRET) })).toMatchObject({
      status: 200,
      data: { tradeUnion: null, motto: '工会' },
      codes: ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    });
    const answer = await world.send(
      { documentId: sha256(SECRET) },
      { authorization: `Bearer ${await world.token(`${READ} audit:read`)}` },
    );
    expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', secret: 'secret' }, motto: '工会' });
  });

  test('an unknown hash is told apart, so that an old page can reload itself', async () => {
    const answer = await world.send({ documentId: sha256('old') });
    expect(answer).toMatchObject({ status: 404, codes: ['PERSISTED_QUERY_NOT_FOUND'] });
  });

  test('an API client may send the text with an unknown hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256('{ motto }') } };
    expect(
      (await world.send({ query: '{ motto }', extensions }, { authorization: `Bearer ${await world.token(READ)}` }))
        .data,
    ).toEqual({ motto: '工会' });
    expect((await world.send({ query: '{ motto }', extensions })).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('a manifest whose text does not match its hash is refused at start', () => {
    expect(() => readTrustedDocuments({ [sha256(MOTTO)]: '{ boom }' })).toThrow(/does not match its hash/);
  });
});

describe('when the gateway starts', () => {
  test('it installs no signal handlers: the process decides when to stop', async () => {
    const before = process.listenerCount('SIGTERM');
    const other = await openTestWorld();
    expect(process.listenerCount('SIGTERM')).toBe(before);
    await other.close();
  });

  test('a subgraph that cannot be reached in any way is an error', async () => {
    await expect(openTestWorld({ subgraphs: {} })).rejects.toThrow(/subgraph "organization", but no way to reach it/);
    expect(createGateway).toBeTypeOf('function');
  });
});
