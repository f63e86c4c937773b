import { silentLogger } from '@gonghui/kit';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../testing/test-world.js';
import { fetchDownload } from './fetch-download.js';
import { httpServer, type HttpServer } from './http-server.js';

let world: TestWorld;
let server: HttpServer;
let url: string;
let released = 0;

const asked: string[] = [];
const subgraphs = {
  download(subgraph: string, token: string): Promise<Response> | null {
    asked.push(`${subgraph} ${token}`);
    if (subgraph !== 'grant') return null;
    if (token === 'away') return Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7'));
    if (token === 'used') return Promise.resolve(Response.json({ code: 'LINK_USED' }, { status: 410 }));
    const file = (async function* () {
      try {
        yield Buffer.from('一');
        if (token === 'breaks') throw new Error('the database went away');
        for (; token === 'endless';) yield Buffer.alloc(64 * 1024);
      } finally {
        released += 1;
      }
    })();
    return Promise.resolve(
      new Response(Readable.toWeb(Readable.from(file)) as ReadableStream, { headers: { 'content-type': 'text/csv' } }),
    );
  },
};

beforeAll(async () => {
  world = await openTestWorld();
  const gateway = {
    ...world.gateway,
    download: (path: string, requestId: string, signal: AbortSignal) =>
      fetchDownload(
        { download: (name, token) => subgraphs.download(name, token) },
        silentLogger,
        path,
        requestId,
        signal,
      ),
  };
  server = await httpServer({ gateway, logger: silentLogger });
  url = await server.listen(0);
});
afterAll(async () => {
  await server.close(100);
  await world.close();
});

describe('when a link to a file is opened', () => {
  it('passes the file on, and lets no browser run it', async () => {
    const answer = await fetch(`${url}/download/grant/abc.def-_`);
    expect(await answer.text()).toBe('一');
    expect(asked.at(-1)).toBe('grant abc.def-_');
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('stops the subgraph when the client leaves', async () => {
    released = 0;
    const leave = new AbortController();
    const answer = await fetch(`${url}/download/grant/endless`, { signal: leave.signal });
    await answer.body!.getReader().read();
    leave.abort();
    await expect.poll(() => released).toBe(1);
  });

  it('breaks the connection off when the file cannot be finished: a part must not look whole', async () => {
    const answer = await fetch(`${url}/download/grant/breaks`);
    await expect(answer.text()).rejects.toThrow(/terminated|aborted/);
  });

  it.each([
    ['/download/grant/used', 410, 'LINK_USED'],
    ['/download/venue/abc', 404, 'NOT_FOUND'],
    ['/download/grant/', 404, 'NOT_FOUND'],
    ['/download/grant/a/b', 404, 'NOT_FOUND'],
    ['/download/grant/away', 503, 'SUBGRAPH_UNAVAILABLE'],
  ])('answers %s with %i %s', async (path, status, code) => {
    const answer = await fetch(url + path);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ code });
    expect(text).not.toContain('ECONNREFUSED');
  });

  it('takes no other method', async () => {
    expect((await fetch(`${url}/download/grant/abc`, { method: 'POST' })).status).toBe(405);
  });
});
