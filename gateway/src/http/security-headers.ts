/** What the dashboard's pages may load: from here only. Styles on elements are set by its component library. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL's editor writes style elements and inline fonts; it may talk to this server only. */
const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
} as const;

/** Security headers by kind of answer. Data may load nothing at all, should a browser ever show it. */
export const SECURITY_HEADERS = {
  page: { ...COMMON, 'content-security-policy': PAGE_POLICY },
  graphiql: { ...COMMON, 'content-security-policy': GRAPHIQL_POLICY },
  data: { ...COMMON, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" },
} as const;

/** Two years of HTTPS only; sent where the gateway is told that it stands behind TLS. */
export const STRICT_TRANSPORT = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } as const;
