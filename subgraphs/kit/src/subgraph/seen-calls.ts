import { GraphQLError } from 'graphql';
import { SIGNATURE_TOLERANCE_MS } from './gateway-signature.js';

/** Longest time between two arrivals of one signature that both would pass: signed early by one clock, late by the other. */
const WINDOW_MS = 2 * SIGNATURE_TOLERANCE_MS;
/** Of each of the two generations, about 10 MB: more calls than one process answers in the window. */
const MOST = 100_000;

/**
 * The signed calls that came over HTTP, so that a call that somebody overheard can't be sent again while its signature
 * holds. Each process remembers its own; a change that reaches another one is still carried out once, by its
 * `clientMutationId`. Calls within the process aren't signed, and need none of this.
 */
export class SeenCalls {
  private recent = new Set<string>();
  private before = new Set<string>();
  private since = -Infinity;

  constructor(private readonly most = MOST) {}

  /** Takes a verified call's signature in. @throws GraphQLError `UNTRUSTED_CALLER` when it came before */
  take(signature: string, now: number): void {
    if (now - this.since >= WINDOW_MS || this.recent.size >= this.most) {
      this.before = now - this.since >= 2 * WINDOW_MS ? new Set() : this.recent;
      this.recent = new Set();
      this.since = now;
    }
    if (this.recent.has(signature) || this.before.has(signature))
      throw new GraphQLError('This call was answered already.', {
        extensions: { code: 'UNTRUSTED_CALLER', http: { status: 401 } },
      });
    this.recent.add(signature);
  }
}
