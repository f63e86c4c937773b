import { describe, expect, it } from 'vitest';
import { changedFields, type RowImage } from './changed-fields.js';

interface Case {
  name: string;
  before: RowImage | null;
  after: RowImage | null;
  changed: string[];
}

const cases: Case[] = [
  { name: 'nothing differs', before: { a: 1, b: [1] }, after: { b: [1], a: 1 }, changed: [] },
  { name: 'values differ', before: { b: 1, a: 'x', c: 2 }, after: { b: 2, a: 'y', c: 2 }, changed: ['a', 'b'] },
  {
    name: 'nested values differ',
    before: { a: { b: [1, { c: 2 }] } },
    after: { a: { b: [1, { c: 3 }] } },
    changed: ['a'],
  },
  { name: 'a type differs', before: { a: 1 }, after: { a: '1' }, changed: ['a'] },
  { name: 'a value becomes null', before: { a: 1 }, after: { a: null }, changed: ['a'] },
  { name: 'a column is new and null', before: {}, after: { a: null }, changed: [] },
  { name: 'a column is new and filled', before: {}, after: { a: 0 }, changed: ['a'] },
  { name: 'a row is inserted', before: null, after: { a: 1, b: null, c: false }, changed: ['a', 'c'] },
  { name: 'a row is deleted', before: { a: 1, b: null }, after: null, changed: ['a'] },
  { name: 'a secret has changed', before: { hash: '[redacted]' }, after: { hash: '[changed]' }, changed: ['hash'] },
  {
    name: 'a field has an odd name',
    before: {},
    after: { ['__proto__']: 1, constructor: 2 },
    changed: ['__proto__', 'constructor'],
  },
];

describe('when two images of a row are compared', () => {
  it.each(cases)('and $name', ({ before, after, changed }) => {
    expect(changedFields(before, after)).toEqual(changed);
  });
});
