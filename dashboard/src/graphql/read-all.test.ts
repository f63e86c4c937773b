import type { Client, TypedDocumentNode } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { readAll } from './read-all';

interface Row {
  readonly id: number;
}
interface Data {
  readonly rows: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly edges: readonly { readonly node: Row }[];
  };
}

/** A server with so many rows, which refuses from one request on. */
function server(count: number, { refusesAt = Infinity } = {}) {
  const asked: { first: number; after: string | null; text: string }[] = [];
  const client = {
    query: (_query: unknown, variables: { first: number; after: string | null; text: string }) => ({
      toPromise: async () => {
        asked.push(variables);
        if (asked.length >= refusesAt) return { error: { graphQLErrors: [{ extensions: { code: 'RATE_LIMITED' } }] } };
        const from = Number(variables.after ?? 0);
        const until = Math.min(count, from + variables.first);
        const edges = Array.from({ length: until - from }, (_, index) => ({ node: { id: from + index } }));
        const pageInfo = { endCursor: edges.length > 0 ? String(until) : null, hasNextPage: until < count };
        return { data: { rows: { totalCount: count, pageInfo, edges } } };
      },
    }),
  } as unknown as Client;
  return { client, asked };
}

const source = {
  query: {} as TypedDocumentNode<Data, { text: string; first: number; after: string | null }>,
  variables: { text: '淄博' },
  connection: (data: Data) => data.rows,
};

function handle(most?: number) {
  const controller = new AbortController();
  const progress: number[] = [];
  const report = (value: number) => void progress.push(value);
  return { controller, progress, signal: controller.signal, report, ...(most === undefined ? {} : { most }) };
}

describe('readAll', () => {
  it.each([
    { count: 0, pages: 1 },
    { count: 500, pages: 1 },
    { count: 501, pages: 2 },
    { count: 1_200, pages: 3 },
  ])('reads $count rows in $pages pages', async ({ count, pages }) => {
    const { client, asked } = server(count);
    const read = await readAll(client, source, handle(), 500);
    expect(read).toEqual({ state: 'read', rows: Array.from({ length: count }, (_, id) => ({ id })) });
    expect(asked).toHaveLength(pages);
    expect(asked.every(({ text }) => text === '淄博')).toBe(true);
  });

  it('tells how far it is', async () => {
    const told = handle();
    await readAll(server(1_000).client, source, told, 250);
    expect(told.progress).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('reads no more than is wanted', async () => {
    const { client, asked } = server(10_000);
    const told = handle(700);
    const read = await readAll(client, source, told, 500);
    expect(read.state === 'read' && read.rows).toHaveLength(700);
    expect(asked.map(({ first }) => first)).toEqual([500, 200]);
    expect(told.progress.at(-1)).toBe(1);
  });

  it('stops when it is cancelled', async () => {
    const { client, asked } = server(10_000);
    const told = handle();
    const report = () => told.controller.abort();
    await readAll(client, source, { ...told, report }, 500);
    expect(asked).toHaveLength(1);
  });

  it('says why it could not read on', async () => {
    const read = await readAll(server(10_000, { refusesAt: 3 }).client, source, handle(), 500);
    expect(read).toEqual({ state: 'failed', failure: { reason: 'limited', traceId: null } });
  });
});
