import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from './create-gateway.js';
import { readTrustedDocuments } from './documents/trusted-documents.js';
import { openTestWorld, type Answer, type TestWorld } from './testing/test-world.js';

const MOTTO = 'query Motto { motto }';
const BELL = 'subscription Bell { bell }';
const SECRET = 'query Secret { tradeUnion(id: "2") { name secret } motto }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({
    trustedDocuments: readTrustedDocuments({
      [sha256(MOTTO)]: MOTTO,
      [sha256(BELL)]: BELL,
      [`sha256:${sha256(SECRET)}`]: SECRET,
    }),
    maxBodyBytes: 200_000,
    maxImportBytes: 1_000_000,
  });
});
afterEach(() => {
  world.organization.behaviour.mode = 'well';
  world.venue.behaviour.mode = 'well';
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

describe('with too much', () => {
  const nested = (depth: number) => `{ tradeUnion(id: "1") ${'{ parent '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;
  const cases: [name: string, query: string, code: string][] = [
    ['depth 30', nested(29), 'DEPTH_LIMIT'],
    ['depth 1,000', nested(999), 'DEPTH_LIMIT'],
    [
      'depth 1,000 through fragments',
      `{ tradeUnion(id: "1") { ...F0 } } ${Array.from({ length: 300 }, (_, i) => `fragment F${i} on TradeUnion { parent { ...F${i + 1} } }`).join(' ')} fragment F300 on TradeUnion { id }`,
      'DEPTH_LIMIT',
    ],
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: motto`).join(' ')} }`, 'TOKEN_LIMIT'],
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: motto`).join(' ')} }`, 'ALIAS_LIMIT'],
    [
      '51 directives',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: motto @include(if: true)`).join(' ')} }`,
      'DIRECTIVE_LIMIT',
    ],
    [
      'a page of pages',
      '{ tradeUnions(first: 500) { edges { node { children(first: 500) { edges { node { id } } } } } } }',
      'COST_LIMIT',
    ],
    [
      'fragments in a circle',
      '{ tradeUnion(id: "1") { ...A } } fragment A on TradeUnion { ...B } fragment B on TradeUnion { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment within itself',
      '{ tradeUnion(id: "1") { ...A } } fragment A on TradeUnion { parent { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that multiply',
      `{ tradeUnion(id: "1") { ...F0 } } ${Array.from({ length: 17 }, (_, i) => `fragment F${i} on TradeUnion { parent { ...F${i + 1} } p: parent { ...F${i + 1} } }`).join(' ')} fragment F17 on TradeUnion { id }`,
      'TOKEN_LIMIT',
    ],
    ['the same field 51 times', `{ ${'motto '.repeat(51)} }`, 'REPETITION_LIMIT'],
    [
      'the same field 4,900 times, nested',
      `{ ${`tradeUnion(id: "1") { ${'id '.repeat(12)} } `.repeat(40)} }`,
      'REPETITION_LIMIT',
    ],
    ['the same field through fragments', `{ ${'...F '.repeat(51)} } fragment F on Query { motto }`, 'REPETITION_LIMIT'],
    [
      'introspection in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['data along with introspection', '{ motto __schema { types { name } } }', 'INTROSPECTION_REFUSED'],
    ['NUL in a literal', '{ tradeUnion(id: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
    ['half a surrogate pair in a literal', '{ tradeUnion(id: "\\ud800") { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['an alias that JavaScript understands', '{ __proto__: tradeUnion(id: "1") { id } }', 'BAD_USER_INPUT'],
    ['an alias that federation understands', '{ tradeUnion(id: "1") { __typename: name palaces } }', 'BAD_USER_INPUT'],
    ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['nothing but a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['a schema definition', 'type A { b: Int }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a large number', '{ tradeUnions(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['@defer', '{ tradeUnion(id: "1") { ... @defer { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ];

  test.each(cases)('%s is refused', async (_name, query, code) => {
    const answer = await world.ask(READ, query);
    expect(answer.codes[0]).toBe(code);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data ?? null).toBeNull();
    expect(world.organization.calls).toEqual([]);
  });

  test('the cost error tells cost, limit and what to ask less of', async () => {
    const answer = await world.ask(
      READ,
      'query($n: Int) { tradeUnions(first: $n) { edges { node { children(first: 100) { edges { node { id } } } } } } }',
      { n: 500 },
    );
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'COST_LIMIT',
      cost: 101_501,
      limit: 20_000,
      hint: expect.stringContaining('tradeUnions(500) > children(100)'),
    });
  });

  test('signed-in staff may read the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await world.ask(READ, getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(JSON.stringify(answer.data)).toContain('TradeUnionConnection');
    expect(JSON.stringify(answer.data)).not.toContain('join__');
  });
});

describe('with names that the planner uses itself', () => {
  test.each([
    [
      'a variable',
      'query($representations: ID!) { tradeUnion(id: $representations) { name palaces } }',
      { representations: '2' },
    ],
    ['aliases', '{ _entities: motto tradeUnion(id: "2") { name palaces } }', {}],
    ['an operation', 'query _service { tradeUnion(id: "2") { name palaces } }', {}],
  ])('%s works', async (_name, query, variables) => {
    const answer = await world.ask(READ, query, variables);
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ tradeUnion: { name: 'Union 2', palaces: 2 } });
  });

  test.each([
    '{ _entities(representations: [{ __typename: "TradeUnion", id: "1" }]) { __typename } }',
    '{ _service { sdl } }',
  ])('%s is not part of the schema', async (query) => {
    expect((await world.ask(READ, query)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('with a body that is no GraphQL request', () => {
  const cases: [name: string, body: unknown, status: number, code: string][] = [
    ['a batch', [{ query: '{ motto }' }, { query: '{ motto }' }], 400, 'BATCHING_NOT_SUPPORTED'],
    ['an empty batch', [], 400, 'BATCHING_NOT_SUPPORTED'],
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['a number', '1', 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a query that is no text', { query: 1 }, 400, 'BAD_REQUEST'],
    ['variables that are a list', { query: '{ motto }', variables: [] }, 400, 'BAD_REQUEST'],
    ['variables that are text', { query: '{ motto }', variables: '{}' }, 400, 'BAD_REQUEST'],
    ['an operation name that is an object', { query: '{ motto }', operationName: {} }, 400, 'BAD_REQUEST'],
    ['extensions that are text', { query: '{ motto }', extensions: 'x' }, 400, 'BAD_REQUEST'],
    [
      'NUL in a variable',
      { query: 'query($id: ID!) { tradeUnion(id: $id) { id } }', variables: { id: 'a\0' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'half a surrogate pair in a variable',
      '{"query":"query($id: ID!) { tradeUnion(id: $id) { id } }","variables":{"id":"\\ud83d"}}',
      400,
      'BAD_USER_INPUT',
    ],
    [
      'variables of great depth',
      `{"query":"{ motto }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      400,
      'DEPTH_LIMIT',
    ],
    ['10 MB', { query: '{ motto }', variables: { a: 'x'.repeat(10_000_000) } }, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'a variable of the wrong type',
      { query: 'query($n: Int!) { tradeUnions(first: $n) { totalCount } }', variables: { n: 'many' } },
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a variable that is missing',
      { query: 'query($n: Int!) { tradeUnions(first: $n) { totalCount } }' },
      200,
      'BAD_USER_INPUT',
    ],
    [
      'an unknown operation name',
      { query: 'query A { motto }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      '__proto__ as a variable',
      '{"query":"query($n: Int!) { tradeUnions(first: $n) { totalCount } }","variables":{"__proto__":{"n":1}}}',
      200,
      'BAD_USER_INPUT',
    ],
  ];

  test.each(cases)('%s gets a typed answer', async (_name, body, status, code) => {
    const answer = await world.send(body, { authorization: `Bearer ${await world.token(READ)}` });
    expect(answer).toMatchObject({ status, codes: [code] });
    expect(answer.text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(/);
  });

  test('not UTF-8', async () => {
    const response = await fetch(world.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gonghui-request': '1' },
      body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    });
    expect([response.status, ((await response.json()) as Answer).errors[0]!.extensions['code']]).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });

  test('an import may be larger than other requests, for those who may import', async () => {
    const body = {
      query: 'mutation($content: String!) { importTradeUnions(content: $content) }',
      variables: { content: 'x'.repeat(500_000) },
    };
    const send = async (scopes: string, sent: object) =>
      world.send(sent, { authorization: `Bearer ${await world.token(scopes)}` });
    expect((await send('organization:import', body)).data).toEqual({ importTradeUnions: 500_000 });
    expect((await send('grant:attach', body)).status).not.toBe(413);
    expect(await send('organization:read', body)).toMatchObject({ status: 413, codes: ['PAYLOAD_TOO_LARGE'] });
    const disguised = { query: 'query($content: ID!) { tradeUnion(id: $content) { id } }', variables: body.variables };
    expect(await send('organization:import organization:read', disguised)).toMatchObject({
      status: 413,
      codes: ['PAYLOAD_TOO_LARGE'],
    });
  });
});

describe('with a request that another site could have caused', () => {
  test.each<[string, RequestInit, number, string]>([
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={motto}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'text',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ motto }"}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['multipart', { method: 'POST', body: new FormData() }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'JSON without a header of ours',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' },
      403,
      'CSRF_REFUSED',
    ],
    [
      'another charset',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=gbk', 'x-gonghui-request': '1' },
        body: '{}',
      },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['GET', { method: 'GET' }, 405, 'METHOD_NOT_ALLOWED'],
    ['PUT', { method: 'PUT', body: '{}' }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'a preflight',
      { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } },
      405,
      'METHOD_NOT_ALLOWED',
    ],
  ])('%s is refused', async (_name, init, status, code) => {
    const response = await fetch(`${world.url}?query={motto}`, init);
    expect([response.status, ((await response.json()) as Answer).errors[0]!.extensions['code']]).toEqual([
      status,
      code,
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('when a subgraph fails', () => {
  const question = '{ tradeUnion(id: "2") { name palaces } }';

  test('down, the rest is answered with a typed error; it heals by itself', async () => {
    world.venue.behaviour.mode = 'down';
    for (let time = 0; time < 4; time += 1) {
      const answer = await world.ask(READ, question);
      expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', palaces: null } });
      expect(answer.status).toBe(200);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]).toMatchObject({
        path: ['tradeUnion'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'venue' },
      });
      expect(answer.text).not.toContain('ECONNREFUSED');
    }
    world.venue.behaviour.mode = 'well';
    await expect
      .poll(async () => (await world.ask(READ, question)).data)
      .toEqual({ tradeUnion: { name: 'Union 2', palaces: 2 } });
  });

  test('with nothing left, each root field is null, or the whole when one must not be', async () => {
    world.organization.behaviour.mode = 'down';
    const some = await world.ask(
      READ,
      'query($no: Boolean = false) { ...F b: motto c: motto @include(if: $no) } fragment F on Query { a: motto }',
    );
    expect(some).toMatchObject({ status: 200, data: { a: null, b: null }, codes: ['SUBGRAPH_UNAVAILABLE'] });
    const whole = await world.ask(READ, '{ motto tradeUnions { totalCount } }');
    expect(whole).toMatchObject({ status: 200, data: null, codes: ['SUBGRAPH_UNAVAILABLE'] });
    world.organization.behaviour.mode = 'well';
    await expect.poll(async () => (await world.ask(READ, '{ motto }')).data).toEqual({ motto: '工会' });
  });

  test('in a list every item keeps what the others know', async () => {
    world.venue.behaviour.mode = 'down';
    const answer = await world.ask(READ, '{ tradeUnions(first: 2) { edges { node { name palaces } } } }');
    expect(answer.data).toEqual({
      tradeUnions: {
        edges: [{ node: { name: 'Union 2', palaces: null } }, { node: { name: 'Union 3', palaces: null } }],
      },
    });
    expect(answer.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    world.venue.behaviour.mode = 'well';
    await expect.poll(async () => (await world.ask(READ, '{ venueCount }')).data).toEqual({ venueCount: 7 });
  });

  test('too slow, it is not waited for', async () => {
    world.venue.behaviour.mode = 'slow';
    const answer = await world.ask(READ, question);
    expect(answer.data).toEqual({ tradeUnion: { name: 'Union 2', palaces: null } });
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      subgraph: 'venue',
      reason: 'TIMEOUT',
    });
    world.venue.behaviour.mode = 'well';
    await expect.poll(async () => (await world.ask(READ, question)).errors).toEqual([]);
  });

  test('an unexpected error becomes a code and a trace id', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const answer = await world.send(
      { query: '{ boom motto }' },
      { authorization: `Bearer ${await world.token(READ)}`, traceparent: `00-${trace}-b7ad6b7169203331-01` },
    );
    expect(answer).toMatchObject({ status: 200, data: { boom: null, motto: '工会' } });
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. Give the trace id to support.',
        path: ['boom'],
        extensions: { code: 'INTERNAL', traceId: trace },
      },
    ]);
    expect(answer.text).not.toMatch(/select|syntax error/);
  });

  test('a typed error passes, without what is not for clients', async () => {
    const answer = await world.ask(READ, '{ teapot }');
    expect(answer.errors).toEqual([{ message: 'no tea', path: ['teapot'], extensions: { code: 'CONFLICT' } }]);
  });

  test('it is named as not ready', async () => {
    world.venue.behaviour.mode = 'down';
    expect(Object.keys(await world.gateway.unready())).toEqual(['venue']);
    world.venue.behaviour.mode = 'well';
    expect(await world.gateway.unready()).toEqual({});
  });
});

describe('with a subscription', () => {
  async function listen(query: string, token: string | null, gateway = world) {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'x-gonghui-request': '1',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    return { type: response.headers.get('content-type'), status: response.status, text: await response.text() };
  }

  test('events arrive as server-sent events, then complete', async () => {
    const { type, text } = await listen('subscription Ticks { ticks(until: 2) }', await world.token(READ));
    expect(type).toContain('text/event-stream');
    expect(text).toContain('event: next\ndata: {"data":{"ticks":1}}\n\n');
    expect(text).toContain('event: next\ndata: {"data":{"ticks":2}}\n\n');
    expect(text).toContain('event: complete');
  });

  test('without the scopes there is an error and no event', async () => {
    const { status, text } = await listen('subscription { ticks(until: 2) }', null);
    expect(status).toBe(401);
    expect(text).toContain('UNAUTHENTICATED');
    expect(text).not.toContain('"ticks"');
  });

  test('it ends with the token that opened it', async () => {
    const { text } = await listen('subscription { ticks(until: 100000) }', await world.token(READ, { expires: '2s' }));
    expect(text).toContain('"ticks":1}');
    expect(text).toContain('event: complete');
  });

  test('an account may hold twenty at a time', async () => {
    const authorization = `Bearer ${await world.token(READ, { sub: 'watcher' })}`;
    const open = () =>
      fetch(world.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
        body: '{"query":"subscription { ticks(until: 100000) }"}',
      });
    const held = await Promise.all(Array.from({ length: 20 }, open));
    const refused = await open();
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('RATE_LIMITED')]);
    await held[0]!.body!.cancel();
    await expect
      .poll(async () => {
        const again = await open();
        await again.body!.cancel();
        return again.status;
      })
      .toBe(200);
    await Promise.all(held.slice(1).map((response) => response.body!.cancel()));
  });

  test('a hall of people without an account may hold more behind one address', async () => {
    const held = await Promise.all(
      Array.from({ length: 60 }, () =>
        fetch(world.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-gonghui-request': '1' },
          body: JSON.stringify({ documentId: sha256(BELL) }),
        }),
      ),
    );
    expect(held.map(({ status }) => status)).toEqual(held.map(() => 200));
    await Promise.all(held.map((response) => response.body!.cancel()));
  });

  test('stopping the gateway ends it', async () => {
    const other = await openTestWorld();
    const listening = listen('subscription { ticks(until: 100000) }', await other.token(READ), other);
    await expect.poll(() => other.organization.calls.length).toBe(1);
    await other.close();
    expect((await listening).text).toContain('event: complete');
  });
});

describe('when there are too many requests', () => {
  test('each caller has an own limit, and is told how long to wait', async () => {
    const limited = await openTestWorld({ rateLimits: { caller: { requests: 2, windowMs: 600_000 } } });
    const ask = async (sub: string) =>
      limited.send({ query: '{ motto }' }, { authorization: `Bearer ${await limited.token(READ, { sub })}` });
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 200]);
    const refused = await ask('a');
    expect(refused).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('b')).status).toBe(200);
    await limited.close();
  });

  test('an address has one too, whatever credentials it tries', async () => {
    const limited = await openTestWorld({ rateLimits: { address: { requests: 2, windowMs: 600_000 } } });
    const ask = () => limited.send({ query: '{ motto }' }, { authorization: 'Bearer a.b.c' });
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([401, 401, 429]);
    await limited.close();
  });

  test('behind a proxy of ours the address is the client, and cannot be made up', async () => {
    const limited = await openTestWorld({
      trustedProxies: 1,
      rateLimits: { anonymous: { requests: 1, windowMs: 600_000 } },
    });
    const ask = (forwarded: string) => limited.send({ query: '{ __typename }' }, { 'x-forwarded-for': forwarded });
    expect([
      (await ask('10.0.0.1')).status,
      (await ask('10.0.0.2')).status,
      (await ask('1.2.3.4, 10.0.0.1')).status,
    ]).toEqual([200, 200, 429]);
    await limited.close();
  });
});

describe('when a field answers whoever knows a code', () => {
  const LETTER = 'query Letter($code: String!) { letter(code: $code) }';

  test('tries are counted by address, an alias as a try, whoever makes them', async () => {
    const limited = await openTestWorld({
      rateLimits: { byCode: { requests: 4, windowMs: 600_000 } },
      trustedDocuments: new Map([[sha256(LETTER), LETTER]]),
    });
    const knock = (code: string) => limited.send({ documentId: sha256(LETTER), variables: { code } });
    expect((await knock('right')).data).toEqual({ letter: 'Dear member' });
    expect((await knock('wrong')).data).toEqual({ letter: null });
    const signedIn = { authorization: `Bearer ${await limited.token(READ)}` };
    const many = await limited.send(
      { query: '{ a: letter(code: "1") b: letter(code: "2") c: letter(code: "3") }' },
      signedIn,
    );
    expect(many).toMatchObject({ status: 429, codes: ['RATE_LIMITED'] });
    expect(Number(many.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await knock('right')).codes).toEqual(['RATE_LIMITED']);
    // What takes no code is not held up.
    expect((await limited.send({ query: '{ motto }' }, signedIn)).status).toBe(200);
    await limited.close();
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
