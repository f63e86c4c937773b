import type { IncomingMessage } from 'node:http';

/**
 * The address a request comes from. Behind proxies of ours it is the entry that the outermost of them wrote into
 * `x-forwarded-for`; what stands before it the client may have made up.
 * @param trustedProxies number of proxies in front; 0 ignores the header
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((part) => part.trim());
  return chain.at(-trustedProxies) || direct;
}

/** Whether a request comes from this machine, directly. */
export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  const direct = request.headers['x-forwarded-for'] === undefined && request.headers['forwarded'] === undefined;
  return direct && (address === '::1' || address.replace('::ffff:', '').startsWith('127.'));
}
