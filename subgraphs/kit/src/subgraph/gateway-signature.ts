import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** Who is asking, as the gateway learned it from a verified token or API key. */
export interface Claims {
  /** Account id. */
  readonly sub: string;
  /** Display name of the account. */
  readonly name: string;
  /** Id of the union whose subtree the account may see. */
  readonly union: string;
  /** Space-separated scopes, e.g. `organization:read venue:read`. */
  readonly scopes: string;
  /** Id of the session or API key. */
  readonly sid?: string;
}

/** A call from the gateway to a subgraph before it is signed. */
export interface GatewayCall {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  readonly claims: Claims | null;
  readonly requestId: string;
}

/** What travels in `extensions.gonghui` of a signed call. */
export interface SignedEnvelope {
  readonly claims: Claims | null;
  readonly requestId: string;
  /** Milliseconds since the epoch when the call was signed. */
  readonly ts: number;
  /** Tells two calls apart that are alike otherwise, in the same millisecond. */
  readonly nonce: string;
  /** HMAC-SHA256, base64url. */
  readonly signature: string;
}

/** How far a signature's time may lie from ours, in milliseconds. */
export const SIGNATURE_TOLERANCE_MS = 60_000;

/** Signs everything that a subgraph acts on: the document, its variables, and who asks. */
export function signCall(secret: string, call: GatewayCall, ts: number): SignedEnvelope {
  const nonce = randomBytes(9).toString('base64url');
  return { claims: call.claims, requestId: call.requestId, ts, nonce, signature: signatureOf(secret, call, ts, nonce) };
}

/** The envelope of a request that really comes from the gateway. @throws GraphQLError `UNTRUSTED_CALLER` otherwise */
export function verifyCall(
  secret: string,
  body: { query?: unknown; variables?: unknown; operationName?: unknown; extensions?: unknown },
  now: number,
): SignedEnvelope {
  const envelope = (body.extensions as { gonghui?: SignedEnvelope } | undefined)?.gonghui;
  const trusted =
    typeof body.query === 'string' &&
    typeof envelope?.signature === 'string' &&
    typeof envelope.ts === 'number' &&
    typeof envelope.requestId === 'string' &&
    typeof envelope.nonce === 'string' &&
    Math.abs(now - envelope.ts) <= SIGNATURE_TOLERANCE_MS &&
    sameBytes(
      envelope.signature,
      signatureOf(
        secret,
        {
          query: body.query,
          variables: body.variables as GatewayCall['variables'],
          operationName: body.operationName as string | null | undefined,
          claims: envelope.claims ?? null,
          requestId: envelope.requestId,
        },
        envelope.ts,
        envelope.nonce,
      ),
    );
  if (!trusted)
    throw new GraphQLError('This subgraph answers the gateway only.', {
      extensions: { code: 'UNTRUSTED_CALLER', http: { status: 401 } },
    });
  return envelope;
}

function signatureOf(secret: string, call: GatewayCall, ts: number, nonce: string): string {
  const { query, variables, operationName, claims, requestId } = call;
  const text = canonicalJson({
    query,
    variables: variables && Object.keys(variables).length > 0 ? variables : undefined,
    operationName: operationName ?? undefined,
    claims: claims ?? undefined,
    requestId,
    ts,
    nonce,
  });
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** JSON with sorted keys and without undefined, so that both sides hash the same text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

function sameBytes(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
