import { describe, expect, it } from 'vitest';
import { scopesForKey } from './scope-text';

describe('when a key is made', () => {
  it('offers what the account holds, without what no key may carry', () => {
    expect(scopesForKey(['graphiql', 'venue:read', 'staff:manage', 'grant:read', 'organization:read'])).toEqual([
      'organization:read',
      'venue:read',
      'grant:read',
    ]);
  });
});
