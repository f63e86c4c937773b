import { isSpanContextValid, TraceFlags, type SpanContext } from '@opentelemetry/api';
import { randomBytes } from 'node:crypto';

/** Reads a W3C `traceparent` header; null when it is absent or malformed. */
export function readTraceParent(header: string | undefined): SpanContext | null {
  const match = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(header ?? '');
  if (!match) return null;
  const context: SpanContext = {
    traceId: match[1]!,
    spanId: match[2]!,
    traceFlags: Number.parseInt(match[3]!, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  };
  return isSpanContextValid(context) ? context : null;
}

/** A trace of its own, for requests that continue none. Sampled: whoever collects traces decides. */
export function newTrace(): SpanContext {
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    traceFlags: TraceFlags.SAMPLED,
  };
}

/** Writes a W3C `traceparent` header. */
export function writeTraceParent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
