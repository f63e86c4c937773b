import { describe, expect, test } from 'vitest';
import { networkOf } from './rate-limit.js';

describe('when requests are counted per network', () => {
  test.each([
    { address: '203.0.113.7', network: '203.0.113.7' },
    { address: '::ffff:203.0.113.7', network: '203.0.113.7' },
    { address: '2001:db8:0:1:aaaa:bbbb:cccc:dddd', network: '2001:db8:0:1::/64' },
    { address: '2001:db8:0:1::9', network: '2001:db8:0:1::/64' },
    { address: '2001:0db8::1', network: '2001:db8:0:0::/64' },
    { address: '::1', network: '0:0:0:0::/64' },
    { address: null, network: 'unknown' },
  ])('$address counts as $network', ({ address, network }) => {
    expect(networkOf(address)).toBe(network);
  });
});
