import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Actor } from './actor.js';
import type { RequestContext } from './request-context.js';

/** A file that is made while it is sent. */
export interface DownloadFile {
  /** Name under which a browser saves it. */
  readonly fileName: string;
  readonly mediaType: string;
  /** The bytes; the next ones are asked for when the last ones have gone. Ending the iteration early must release everything. */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file for whoever holds a link to it, in that account's scope; null when the link has been used or its file is
 * gone. The context stays open until the last byte has gone.
 * @param id what the link was made for, e.g. the id of a manifest
 */
export type Download = (ctx: RequestContext, id: string) => Promise<DownloadFile | null>;

/** What a link says, and who asked for it. */
export interface DownloadTicket {
  /** Name of the download within its subgraph. */
  readonly name: string;
  readonly id: string;
  readonly accountId: string;
  readonly unionId: string;
  readonly scopes: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

/** How long a link is good for, in milliseconds: from the press of a button to the start of the transfer. */
export const DOWNLOAD_LINK_MS = 5 * 60_000;

/** The path under which the gateway hands out a file, once or as often as the download allows, within five minutes. */
export function downloadPath(
  secret: string,
  subgraph: string,
  { name, id, actor, now }: { readonly name: string; readonly id: string; readonly actor: Actor; readonly now: Date },
): string {
  const ticket: DownloadTicket = {
    name,
    id,
    accountId: actor.accountId,
    unionId: actor.unionId,
    scopes: [...actor.scopes].join(' '),
    expires: now.getTime() + DOWNLOAD_LINK_MS,
  };
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `/download/${subgraph}/${text}.${signatureOf(secret, subgraph, text)}`;
}

/** Files that one subgraph sends at a time: each holds a connection to the database. */
export const MAX_DOWNLOADS = 4;

/** Why a link gives no file. */
export type DownloadRefusal = 'LINK_INVALID' | 'LINK_EXPIRED' | 'LINK_USED' | 'TOO_MANY_DOWNLOADS';

/** Reads the last part of a link's path. */
export function readDownloadTicket(
  secret: string,
  subgraph: string,
  token: string,
  now: number,
): DownloadTicket | DownloadRefusal {
  const [text = '', signature = '', ...rest] = token.split('.');
  const expected = Buffer.from(signatureOf(secret, subgraph, text));
  const given = Buffer.from(signature);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return 'LINK_INVALID';
  const ticket = JSON.parse(Buffer.from(text, 'base64url').toString()) as DownloadTicket;
  return ticket.expires < now ? 'LINK_EXPIRED' : ticket;
}

const REFUSALS: Readonly<Record<DownloadRefusal, readonly [status: number, message: string]>> = {
  LINK_INVALID: [403, 'This is not a link that was given out here.'],
  LINK_EXPIRED: [410, 'This link has expired; ask for the file again.'],
  LINK_USED: [410, 'This link has been used, or its file is gone; ask for the file again.'],
  TOO_MANY_DOWNLOADS: [503, 'Too many files are being fetched; open this link again in a minute.'],
};

/** The answer to a link that gives no file. */
export function refuseDownload(code: DownloadRefusal): Response {
  const [status, message] = REFUSALS[code];
  return Response.json({ code, message }, { status, headers: { 'cache-control': 'no-store' } });
}

/** The answer that carries a file; `released` runs when its last byte has gone or nobody wants it any more. */
export function sendDownload({ fileName, mediaType, body }: DownloadFile, released: () => Promise<void>): Response {
  const plainName = fileName.replace(/[^\w.-]/g, '_');
  return new Response(ReadableStream.from<Uint8Array>(releasing(body, released)), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  });
}

/** Not a generator: one that was never begun does not run its `finally` when it is ended. */
function releasing(body: AsyncIterable<Uint8Array>, released: () => Promise<void>): AsyncIterableIterator<Uint8Array> {
  const inner = body[Symbol.asyncIterator]();
  let open = true;
  const release = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await released();
  };
  return {
    async next() {
      try {
        const step = await inner.next();
        if (step.done) await release();
        return step;
      } catch (error) {
        await release();
        throw error;
      }
    },
    async return() {
      await inner.return?.();
      await release();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function signatureOf(secret: string, subgraph: string, text: string): string {
  return createHmac('sha256', secret).update(`download ${subgraph} ${text}`).digest('base64url');
}
