import { describe, expect, it } from 'vitest';
import { returnAddress } from './return-address';

describe('returnAddress', () => {
  it('keeps a path of the console', () => {
    expect(returnAddress('/unions?scope=1#x')).toBe('/unions?scope=1#x');
  });

  it.each([undefined, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/sign-in?next=/', ['/a']])(
    'goes home instead of to %j',
    (next) => {
      expect(returnAddress(next)).toBe('/');
    },
  );
});
