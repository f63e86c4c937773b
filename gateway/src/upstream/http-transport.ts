import { signCall } from '@gonghui/kit';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';
import http from 'node:http';
import https from 'node:https';
import { eventQueue } from './event-queue.js';
import { TransportError, type SubgraphCall, type SubgraphTransport } from './subgraph-transport.js';

/** Largest answer read from a subgraph, in bytes. */
const MAX_ANSWER = 64 * 1024 * 1024;

export interface HttpTransportOptions {
  /** GraphQL endpoint of the subgraph. */
  readonly url: string;
  /** Secret shared with the subgraph. */
  readonly secret: string;
  /** Connections kept to the subgraph. */
  readonly maxSockets?: number;
  readonly now?: () => number;
}

/**
 * Calls a subgraph over HTTP. Each call is signed here, when nothing can change it any more: document, variables,
 * operation, claims, request id and time.
 */
export function httpTransport({
  url,
  secret,
  maxSockets = 64,
  now = Date.now,
}: HttpTransportOptions): SubgraphTransport {
  const endpoint = new URL(url);
  const client = endpoint.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets, scheduling: 'lifo' });

  const signed = (call: SubgraphCall): object => {
    const { query, variables, operationName, claims, requestId } = call;
    const gonghui = signCall(secret, { query, variables, operationName, claims, requestId }, now());
    return { query, variables, operationName, extensions: { gonghui } };
  };

  const request = (
    method: string,
    target: URL,
    headers: http.OutgoingHttpHeaders,
    body: string | null,
    signal?: AbortSignal,
  ) =>
    new Promise<{ status: number; text: string }>((done, fail) => {
      let connected = false;
      const sent = client.request(target, { method, agent, headers, signal }, (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAX_ANSWER) response.destroy(new Error(`answer larger than ${MAX_ANSWER} bytes`));
          else chunks.push(chunk);
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        response.on('error', (cause) => fail(new TransportError('the answer was cut off', { cause })));
      });
      sent.on('socket', (socket) => {
        if (socket.connecting) socket.once('connect', () => (connected = true));
        else connected = true;
      });
      sent.on('error', (cause) =>
        fail(new TransportError('the subgraph cannot be reached', { cause, refusedAtDoor: !connected })),
      );
      sent.end(body);
    });

  return {
    async execute(call) {
      const body = JSON.stringify(signed(call));
      const headers: http.OutgoingHttpHeaders = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        'x-request-id': call.requestId,
        ...(call.traceparent && { traceparent: call.traceparent }),
      };
      const { status, text } = await request('POST', endpoint, headers, body, call.signal);
      return readAnswer(status, text);
    },
    async subscribe(call) {
      const sse = createClient({
        url,
        retryAttempts: 0,
        headers: { 'x-request-id': call.requestId, ...(call.traceparent && { traceparent: call.traceparent }) },
      });
      const events = eventQueue<ExecutionResult>(() => sse.dispose());
      sse.subscribe(signed(call) as never, {
        next: (event) => events.push(event as ExecutionResult),
        error: (error) => events.fail(new TransportError('the stream was cut off', { cause: error })),
        complete: () => events.complete(),
      });
      return events;
    },
    download: (token, requestId, signal) =>
      fetch(new URL(`/download/${token}`, endpoint), { headers: { 'x-request-id': requestId }, signal }),
    async ready() {
      const { status } = await request('GET', new URL('/health/ready', endpoint), {}, null, AbortSignal.timeout(2_000));
      if (status !== 200) throw new TransportError(`not ready (HTTP ${status})`);
    },
    async close() {
      agent.destroy();
    },
  };
}

function readAnswer(status: number, text: string): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new TransportError(`the subgraph answered HTTP ${status} without JSON`, { cause });
  }
  if (answer === null || typeof answer !== 'object' || !('data' in answer || 'errors' in answer))
    throw new TransportError(`the subgraph answered HTTP ${status} without a GraphQL result`);
  return answer as ExecutionResult;
}
