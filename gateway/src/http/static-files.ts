import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

/** Serves one folder of built files. */
export interface StaticFiles {
  /** Whether there is anything to serve. */
  readonly isBuilt: boolean;
  /** Answers a GET or HEAD. A path without a file and without an extension is a page of the application: index.html. */
  answer(request: IncomingMessage, response: ServerResponse, path: string, headers: OutgoingHttpHeaders): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Encodings by preference, with the extension of the file that the build wrote. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Names that change with their content, so browsers may keep them for good. */
const HASHED = /^\/assets\//;

interface Loaded {
  readonly body: Buffer;
  readonly etag: string;
}

/**
 * Lists a folder once and serves only what it listed: whatever a path says, nothing outside can be reached. Files are
 * kept in memory after their first use.
 */
export async function staticFiles(dir: string): Promise<StaticFiles> {
  const files = new Map<string, string>();
  for (const entry of await listIfThere(dir)) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(dir, file).split(sep).join('/')}`;
    if (entry.isFile() && !path.includes('/.')) files.set(path, file);
  }
  const loaded = new Map<string, Promise<Loaded>>();
  const load = (path: string): Promise<Loaded> => {
    let one = loaded.get(path);
    if (!one) {
      one = readFile(files.get(path)!).then((body) => ({
        body,
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      }));
      one.catch(() => loaded.delete(path));
      loaded.set(path, one);
    }
    return one;
  };

  return {
    isBuilt: files.has('/index.html'),
    async answer(request, response, path, headers) {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return end(response, 405, { ...headers, allow: 'GET, HEAD' }, 'Method not allowed.');
      const found = fileFor(path, files);
      if (!found)
        return end(
          response,
          404,
          headers,
          files.has('/index.html') ? 'Not found.' : 'The dashboard has not been built.',
        );
      const accepted = request.headers['accept-encoding'] ?? '';
      const encoding = ENCODINGS.find(([name, extension]) => accepts(accepted, name) && files.has(found + extension));
      const { body, etag } = await load(found + (encoding?.[1] ?? ''));
      const sent: OutgoingHttpHeaders = {
        ...headers,
        'cache-control': HASHED.test(found) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag,
        vary: 'accept-encoding',
      };
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, sent).end();
      response.writeHead(200, {
        ...sent,
        'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(encoding && { 'content-encoding': encoding[0] }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
  };
}

function fileFor(path: string, files: ReadonlyMap<string, string>): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const wanted = decoded === '/' ? '/index.html' : decoded;
  if (files.has(wanted) && !/\.(br|gz)$/.test(wanted)) return wanted;
  return extname(decoded) === '' && files.has('/index.html') ? '/index.html' : null;
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.trim().split(';');
    return name === encoding && !parameters.some((parameter) => /^\s*q=0(\.0*)?$/.test(parameter));
  });
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, text: string): void {
  response
    .writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(text);
}

async function listIfThere(dir: string) {
  try {
    return await readdir(dir, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
