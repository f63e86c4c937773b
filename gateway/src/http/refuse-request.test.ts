import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type Answer, type TestWorld } from '../testing/test-world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ maxBodyBytes: 200_000, maxImportBytes: 1_000_000 });
});
afterAll(() => world.close());

const READ = 'organization:read';

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
    const attached = { ...body, query: body.query.replace('importTradeUnions', 'attachMinutes') };
    expect((await send('organization:write', attached)).data).toEqual({ attachMinutes: 500_000 });
    expect(await send('organization:read', body)).toMatchObject({ status: 413, codes: ['PAYLOAD_TOO_LARGE'] });
    const larger = { ...body, variables: { content: 'x'.repeat(1_000_000) } };
    expect(await send('organization:import', larger)).toMatchObject({ status: 413, codes: ['PAYLOAD_TOO_LARGE'] });
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
