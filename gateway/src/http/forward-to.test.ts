import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forwardTo } from './forward-to.js';

let server: http.Server;
let base: URL;
beforeAll(async () => {
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/auth/sign-on')
        return response.writeHead(302, { location: 'https://id.example/authorize' }).end();
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.end(
        JSON.stringify({
          url: request.url,
          body: Buffer.concat(chunks).toString(),
          from: request.headers['x-forwarded-for'],
          cookie: request.headers.cookie,
        }),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => server.close());

const client = { address: '10.0.0.7', requestId: 'request-1' };

describe('forwarding sign-in to another server', () => {
  test('path, body, cookies and the address of the client arrive; cookies come back one by one', async () => {
    const request = new Request('http://gateway.invalid/auth/token?x=1', {
      method: 'POST',
      headers: { cookie: 'session=1', 'x-forwarded-for': '6.6.6.6' },
      body: 'hello',
    });
    const answer = await forwardTo(base)(request, client);
    expect(await answer.json()).toEqual({
      url: '/auth/token?x=1',
      body: 'hello',
      from: '10.0.0.7',
      cookie: 'session=1',
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test('when it does not answer, that is said', async () => {
    const answer = await forwardTo(new URL('http://127.0.0.1:9'))(
      new Request('http://gateway.invalid/auth/token'),
      client,
    );
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { code: 'SIGN_IN_UNAVAILABLE', message: expect.any(String), requestId: 'request-1' },
    ]);
  });

  test('a redirect is for the browser', async () => {
    const answer = await forwardTo(base)(new Request('http://gateway.invalid/auth/sign-on'), client);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://id.example/authorize']);
  });
});
