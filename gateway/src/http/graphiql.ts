import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { SECURITY_HEADERS } from './security-headers.js';

/** Answers under `/graphiql`. */
export interface Graphiql {
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>GraphiQL · Gonghui</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const NOT_ALLOWED = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>GraphiQL · Gonghui</title></head>
<body><h1>GraphiQL</h1><p>Sign in to <a href="/">the console</a> with an account that holds the scope <code>graphiql</code>, then open this page again.</p></body></html>
`;

/** Runs in the page: signs each request with a short-lived token of the session, and tells the editor where its workers are. */
const START = `'use strict';
(() => {
  const plainFetch = window.fetch.bind(window);
  let token = null;
  let renewAt = 0;
  const freshToken = async () => {
    if (token === null || Date.now() >= renewAt) {
      const response = await plainFetch('/auth/token', { credentials: 'same-origin' });
      if (!response.ok) {
        window.location.assign('/');
        throw new Error('signed out');
      }
      token = (await response.json()).token;
      renewAt = Date.now() + 60_000;
    }
    return token;
  };
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href);
    if (url.origin !== window.location.origin || url.pathname !== '/graphql') return plainFetch(input, init);
    const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('authorization', 'Bearer ' + (await freshToken()));
    return plainFetch(input, { ...init, headers });
  };
  window.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => '/graphiql/' + label + '.worker.js' };
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    endpoint: '/graphql',
    title: 'Gonghui',
    credentials: 'same-origin',
    shouldPersistHeaders: false,
    defaultQuery: '{\\n  viewer {\\n    account { name union { name } }\\n  }\\n}\\n',
  });
})();
`;

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

const JS = 'text/javascript; charset=utf-8';

/**
 * GraphiQL from our own address, for signed-in staff. Its files come from an npm package and are loaded on first use.
 * @param isAllowed whether the request's session may use it
 */
export function graphiql(isAllowed: (request: IncomingMessage) => Promise<boolean>): Graphiql {
  let assets: Promise<ReadonlyMap<string, Asset>> | null = null;
  return {
    async answer(request, response, path) {
      const headers = SECURITY_HEADERS.graphiql;
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return void response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
      if (path === '/graphiql' || path === '/graphiql/') {
        const allowed = await isAllowed(request);
        response.writeHead(allowed ? 200 : 403, {
          ...headers,
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
        });
        return void response.end(allowed ? PAGE : NOT_ALLOWED);
      }
      assets ??= loadAssets();
      const asset = (await assets).get(path.slice('/graphiql/'.length));
      if (!asset) return void response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found.');
      const sent = { ...headers, 'cache-control': 'no-cache', etag: asset.etag, vary: 'accept-encoding' };
      if (request.headers['if-none-match'] === asset.etag) return void response.writeHead(304, sent).end();
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      response.writeHead(200, { ...sent, 'content-type': asset.type, ...(zipped && { 'content-encoding': 'gzip' }) });
      response.end(zipped ? asset.zipped : asset.body);
    },
  };
}

async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } =
    await import('@graphql-yoga/render-graphiql/graphiql');
  const texts: [string, string, string][] = [
    ['graphiql.js', JS, js],
    ['graphiql.css', 'text/css; charset=utf-8', css],
    ['start.js', JS, START],
    ['editorWorkerService.worker.js', JS, editorWorkerService],
    ['json.worker.js', JS, jsonWorker],
    ['graphql.worker.js', JS, graphqlWorker],
  ];
  const entries = texts.map(async ([name, type, text]): Promise<[string, Asset]> => {
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return [name, { type, body, zipped: await promisify(gzip)(body), etag }];
  });
  return new Map(await Promise.all(entries));
}
