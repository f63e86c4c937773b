import { describe, expect, test } from 'vitest';
import { checkMembership, MAX_MEMBERS } from './check-membership.js';

const none = { members: 0, femaleMembers: 0, migrantMembers: 0, newFormMembers: 0, twoNewMembers: 0 };

describe('checkMembership', () => {
  test.each([
    { name: 'nothing', counts: none, fields: [] },
    { name: 'Zibo’s new members', counts: { ...none, members: 58_632, migrantMembers: 42_367 }, fields: [] },
    { name: 'all women', counts: { ...none, members: 25, femaleMembers: 25 }, fields: [] },
    { name: 'more women than members', counts: { ...none, members: 25, femaleMembers: 26 }, fields: ['femaleMembers'] },
    {
      name: 'negative',
      counts: { ...none, members: -1 },
      fields: ['members', 'femaleMembers', 'migrantMembers', 'newFormMembers', 'twoNewMembers'],
    },
    { name: 'absurd', counts: { ...none, members: MAX_MEMBERS + 1 }, fields: ['members'] },
  ])('with $name: $fields', ({ counts, fields }) => {
    expect(checkMembership(counts).map(({ field }) => field)).toEqual(fields);
  });
});
