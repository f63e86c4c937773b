import { describe, expect, test } from 'vitest';
import { SIGNATURE_TOLERANCE_MS, signCall, verifyCall, type GatewayCall } from './gateway-signature.js';

const SECRET = 'secret';
const NOW = 1_800_000_000_000;
const call: GatewayCall = {
  query: 'query Q($id: ID!) { tradeUnion(id: $id) { name } }',
  variables: { id: '1', nested: { b: 1, a: [undefined, null] } },
  operationName: 'Q',
  claims: { sub: 'account', name: '张三', union: 'union', scopes: 'organization:read' },
  requestId: 'request',
};
const body = () => ({ ...call, extensions: { gonghui: signCall(SECRET, call, NOW) } });

function refused(change: (signed: ReturnType<typeof body>) => object, now = NOW): boolean {
  try {
    verifyCall(SECRET, JSON.parse(JSON.stringify(change(body()))), now);
    return false;
  } catch {
    return true;
  }
}

describe('verifyCall', () => {
  test('a signed call passes, with its claims, whatever the order of its keys', () => {
    const { query, variables, operationName, extensions } = JSON.parse(JSON.stringify(body()));
    expect(verifyCall(SECRET, { extensions, operationName, variables, query }, NOW).claims?.name).toBe('张三');
  });

  test('a call without variables passes whether they are left out, null or empty', () => {
    const bare = { query: '{ a }', claims: null, requestId: 'r' };
    const extensions = { gonghui: signCall(SECRET, bare, NOW) };
    for (const variables of [undefined, null, {}])
      expect(verifyCall(SECRET, { query: '{ a }', variables, extensions }, NOW).claims).toBeNull();
  });

  test.each<[string, (signed: ReturnType<typeof body>) => object]>([
    ['no signature', ({ query }) => ({ query })],
    ['another document', (signed) => ({ ...signed, query: `${signed.query} ` })],
    ['other variables', (signed) => ({ ...signed, variables: { id: '2' } })],
    ['another operation', (signed) => ({ ...signed, operationName: 'R' })],
    [
      'forged claims',
      (signed) => ({
        ...signed,
        extensions: { gonghui: { ...signed.extensions.gonghui, claims: { ...call.claims, union: 'root' } } },
      }),
    ],
    [
      'dropped claims',
      (signed) => ({ ...signed, extensions: { gonghui: { ...signed.extensions.gonghui, claims: null } } }),
    ],
    [
      'a moved time',
      (signed) => ({ ...signed, extensions: { gonghui: { ...signed.extensions.gonghui, ts: NOW + 1 } } }),
    ],
    [
      'another nonce',
      (signed) => ({ ...signed, extensions: { gonghui: { ...signed.extensions.gonghui, nonce: 'AAAAAAAAAAAA' } } }),
    ],
    ['another secret', (signed) => ({ ...signed, extensions: { gonghui: signCall('other', call, NOW) } })],
  ])('with %s, is refused', (_what, change) => {
    expect(refused(change)).toBe(true);
  });

  test.each([-1, 1])('beyond the tolerance, a call is refused (%s)', (direction) => {
    expect(refused((signed) => signed, NOW + direction * SIGNATURE_TOLERANCE_MS)).toBe(false);
    expect(refused((signed) => signed, NOW + direction * (SIGNATURE_TOLERANCE_MS + 1))).toBe(true);
  });
});
