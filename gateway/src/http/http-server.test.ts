import { silentLogger } from '@gonghui/kit';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';
import type { FetchHandler } from './fetch-handler.js';
import { httpServer, PortInUseError, type HttpServer } from './http-server.js';

let world: TestWorld;
let parent: string;
let dir: string;
let server: HttpServer;
let url: string;
let databaseDown = false;

/** A sign-in service that knows two sessions. */
const auth: FetchHandler = async (request, client) => {
  const { pathname } = new URL(request.url);
  const cookie = request.headers.get('cookie');
  if (pathname === '/auth/token' && cookie === 'session=zhang')
    return Response.json({ token: await world.token('organization:read graphiql') });
  if (pathname === '/auth/token' && cookie === 'session=li')
    return Response.json({ token: await world.token('organization:read') });
  if (pathname === '/auth/echo') {
    const headers = new Headers([
      ['set-cookie', 'a=1; HttpOnly'],
      ['set-cookie', 'b=2; HttpOnly'],
    ]);
    return Response.json(
      { method: request.method, body: await request.text(), address: client.address },
      { status: 201, headers },
    );
  }
  if (pathname === '/auth/crash') throw new Error('select secret from staff.account');
  return new Response(null, { status: 401 });
};

beforeAll(async () => {
  world = await openTestWorld();
  parent = await mkdtemp(join(tmpdir(), 'with spaces '));
  dir = join(parent, 'dashboard');
  await mkdir(join(dir, 'assets'), { recursive: true });
  await mkdir(join(dir, '.vite'));
  const script = 'export const text = "工会";'.repeat(50);
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>工会</title>');
  await writeFile(join(dir, 'assets', 'index-Abc123.js'), script);
  await writeFile(join(dir, 'assets', 'index-Abc123.js.br'), brotliCompressSync(script));
  await writeFile(join(dir, 'assets', 'index-Abc123.js.gz'), gzipSync(script));
  await writeFile(join(dir, '.vite', 'manifest.json'), '{}');
  await writeFile(join(parent, 'outside.txt'), 'outside');
  server = await httpServer({
    gateway: world.gateway,
    auth,
    dashboardDir: dir,
    metricsToken: 'let me in',
    readiness: {
      database: async () => {
        if (databaseDown) throw new Error('password of postgres://gonghui:secret@db');
      },
    },
    logger: silentLogger,
  });
  url = await server.listen(0);
});
afterAll(async () => {
  await server.close(100);
  await world.close();
  await rm(parent, { recursive: true });
});

/** Sends the path as it is; `fetch` would tidy it up first. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    http
      .request({ hostname, port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          done({ status: response.statusCode!, headers: response.headers, body, text: body.toString() });
        });
      })
      .on('error', fail)
      .end();
  });
}

describe('the dashboard', () => {
  test.each(['/', '/index.html', '/unions', '/unions/018f-1/history'])(
    '%s is the application, with a strict policy',
    async (path) => {
      const { status, headers, text } = await get(path, { accept: 'text/html' });
      expect([status, text, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        '<!doctype html><title>工会</title>',
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    },
  );

  test('hashed files may be kept for good, compressed as the build wrote them', async () => {
    const plain = await get('/assets/index-Abc123.js');
    const brotli = await get('/assets/index-Abc123.js', { 'accept-encoding': 'gzip, deflate, br' });
    const zipped = await get('/assets/index-Abc123.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect([
      plain.headers['content-encoding'],
      brotli.headers['content-encoding'],
      zipped.headers['content-encoding'],
    ]).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  test('what the browser has is not sent again', async () => {
    const { headers } = await get('/');
    expect((await get('/', { 'if-none-match': headers.etag! })).status).toBe(304);
  });

  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/assets/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/.vite/manifest.json',
    '/assets/missing.js',
    '/assets/index-Abc123.js.br',
    '/%00.txt',
    '/%',
    '//outside.txt',
  ])('%s is not there', async (path) => {
    const { status, text } = await get(path);
    expect([status, text.includes('outside')]).toEqual([404, false]);
  });

  test('only reading is possible', async () => {
    expect((await get('/', {}, 'DELETE')).status).toBe(405);
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });
});

describe('the graph', () => {
  test('is answered with headers that let nothing load', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gonghui-request': '1' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('sign-in', () => {
  test('method, body, status, address and every cookie pass', async () => {
    const response = await fetch(`${url}/auth/echo`, { method: 'POST', body: 'hello' });
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([
      201,
      { method: 'POST', body: 'hello', address: '127.0.0.1' },
      ['a=1; HttpOnly', 'b=2; HttpOnly'],
    ]);
  });

  test('a crash shows nothing of itself', async () => {
    const { status, text } = await get('/auth/crash');
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL', requestId: expect.any(String) });
    expect(text).not.toContain('select');
  });
});

describe('health', () => {
  test('live whenever the process answers, ready when the first query can be served', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}' });
    expect(await get('/health/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  test('not ready names what is missing, without its reasons', async () => {
    databaseDown = true;
    world.venue.behaviour.mode = 'down';
    expect(await get('/health/ready')).toMatchObject({
      status: 503,
      text: '{"status":"not ready","waitingFor":["venue","database"]}',
    });
    databaseDown = false;
    world.venue.behaviour.mode = 'well';
    expect((await get('/health/ready')).status).toBe(200);
  });
});

describe('metrics', () => {
  test('count operations, errors and subgraph calls', async () => {
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await world.token('organization:read')}`,
      },
      body: '{"query":"query Mine { motto teapot }"}',
    });
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('gonghui_gateway_errors_total{code="CONFLICT",subgraph=""} 1');
    expect(text).toMatch(
      /gonghui_gateway_subgraph_call_seconds_count\{subgraph="organization",kind="query",outcome="answered"\} \d/,
    );
    expect(text).toContain('gonghui_gateway_request_seconds_count{operation="other",kind="query",result="partial"} 1');
    expect(text).not.toContain('Mine');
    expect(text).toContain('process_cpu_user_seconds_total');
  });

  test('other machines need the token', async () => {
    const behindProxy = { 'x-forwarded-for': '10.0.0.1' };
    expect((await get('/metrics', behindProxy)).status).toBe(404);
    expect((await get('/metrics', { ...behindProxy, authorization: 'Bearer wrong' })).status).toBe(404);
    expect((await get('/metrics', { ...behindProxy, authorization: 'Bearer let me in' })).status).toBe(200);
  });
});

describe('GraphiQL', () => {
  test.each([
    ['nobody', undefined, 403],
    ['a session without the scope', 'session=li', 403],
    ['a session with the scope', 'session=zhang', 200],
    ['a made-up session', 'session=x', 403],
  ])('for %s', async (_name, cookie, status) => {
    const answer = await get('/graphiql', cookie ? { cookie } : {});
    expect(answer.status).toBe(status);
    expect(answer.text.includes('/graphiql/start.js')).toBe(status === 200);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  });

  test('its files come from here', async () => {
    for (const file of [
      'graphiql.js',
      'graphiql.css',
      'start.js',
      'graphql.worker.js',
      'json.worker.js',
      'editorWorkerService.worker.js',
    ])
      expect((await get(`/graphiql/${file}`, { 'accept-encoding': 'gzip' })).status).toBe(200);
    expect((await get('/graphiql/other.js')).status).toBe(404);
  });
});

describe('starting and stopping', () => {
  test('a port in use is told with what to do', async () => {
    const port = Number(new URL(url).port);
    const second = await httpServer({ gateway: world.gateway, logger: silentLogger });
    const error = await second.listen(port).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PortInUseError);
    expect((error as Error).message).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop the program that uses it, or choose another port, e.g. PORT=${port + 1}.`,
    );
  });

  test('what is under way is answered, what comes later refused', async () => {
    const other = await openTestWorld();
    const stopping = await httpServer({ gateway: other.gateway, logger: silentLogger });
    const base = await stopping.listen(0);
    other.organization.behaviour.mode = 'slow';
    const authorization = `Bearer ${await other.token('organization:read')}`;
    const slow = fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"query":"{ motto }"}',
    });
    await expect.poll(() => other.organization.calls.length).toBe(1);
    const closed = stopping.close(5_000);
    await expect(fetch(`${base}/health/live`)).rejects.toThrow('fetch failed');
    expect(await (await slow).json()).toEqual({ data: { motto: '工会' } });
    await closed;
    await other.close();
  });

  test('without a dashboard there are no pages', async () => {
    const bare = await httpServer({ gateway: world.gateway, logger: silentLogger });
    const base = await bare.listen(0);
    expect((await fetch(base)).status).toBe(404);
    expect((await fetch(`${base}/auth/token`)).status).toBe(404);
  });
});
