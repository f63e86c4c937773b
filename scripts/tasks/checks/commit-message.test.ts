import { describe, expect, test } from 'vitest';
import { explain, HOW, problemsOf } from './commit-message.mjs';

const packages = ['kit', 'venue', 'dashboard'];

describe('with a message in the agreed form', () => {
  test.each([
    'feat(venue): record why a palace is closed',
    'fix(kit)!: refuse a call without a time',
    'refactor(kit,venue): name amounts after their unit',
    'docs: say how a subgraph is added',
    'build: pin the compiler',
    'feat(kit): first line\n\nWhy it is so.\n\nRefs: #2',
    "Merge branch 'venue'",
    'Revert "feat(venue): record why a palace is closed"',
    'fixup! feat(venue): record why a palace is closed',
    'docs(ci): first line\n# a comment of git\n',
  ])('%j passes', (message) => {
    expect(problemsOf(message, packages)).toEqual([]);
  });
});

describe('with a message in another form', () => {
  test.each([
    ['Added palaces', /must read "type\(scope\): subject"/],
    ['feat(venue):no space', /must read/],
    ['', /must read/],
    ['feature(venue): palaces', /"feature" is no type/],
    ['feat: palaces', /names the package/],
    ['feat(palace): palaces', /"palace" is no scope. Scopes: kit, venue/],
    ['fix(venue): palaces.', /without a full stop/],
    [`fix(venue): ${'x'.repeat(100)}`, /has 112 characters/],
    ['fix(venue): palaces\nand clubs', /empty line/],
  ])('%j is explained', (message, says) => {
    expect(problemsOf(message, packages)).toEqual([expect.stringMatching(says)]);
  });

  test('the explanation shows examples that pass themselves', () => {
    const examples = HOW.split('\n').filter((line) => line.startsWith('  '));
    expect(examples.length).toBeGreaterThan(2);
    const known = [...packages, 'organization', 'gateway'];
    for (const example of examples) expect(problemsOf(example.trim(), known)).toEqual([]);
    expect(explain('Added palaces\n\nbody', ['Why.'])).toBe('"Added palaces"\n  Why.');
  });
});
