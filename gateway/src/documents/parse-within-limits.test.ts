import { describe, expect, test } from 'vitest';
import { DocumentCache } from './document-cache.js';
import { parseWithinLimits } from './parse-within-limits.js';

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return 'ACCEPTED';
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code ?? error;
  }
}

describe('parsing within limits', () => {
  test.each([
    ['as many tokens as allowed', '{ a b }', 4, 'ACCEPTED'],
    ['one more', '{ a b c }', 4, 'TOKEN_LIMIT'],
    ['a megabyte of tokens', `{ ${'a '.repeat(500_000)} }`, 5_000, 'TOKEN_LIMIT'],
    ['nesting no parser survives', '{a'.repeat(100_000), 1_000_000, 'DEPTH_LIMIT'],
    ['nested values', `{ a(b: ${'['.repeat(5_000)}) }`, 10_000, 'DEPTH_LIMIT'],
    ['a syntax error', '{ a', 10, 'GRAPHQL_PARSE_FAILED'],
    ['an unfinished string', '{ a(b: "', 10, 'GRAPHQL_PARSE_FAILED'],
    ['half a surrogate pair', '{ a(b: "\\ud800") }', 10, 'GRAPHQL_PARSE_FAILED'],
    ['nothing', '', 10, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', (_name, text, maxTokens, code) => {
    expect(codeOf(() => parseWithinLimits(text, maxTokens))).toBe(code);
  });
});

describe('the document cache', () => {
  test('gives the same object for the same text', () => {
    const cache = new DocumentCache();
    expect(cache.parse('{ a }', 10)).toBe(cache.parse('{ a }', 10));
  });

  test('what one caller may send, a caller with a tighter bound may not', () => {
    const cache = new DocumentCache();
    cache.parse('{ a b c d }', 10);
    expect(codeOf(() => cache.parse('{ a b c d }', 3))).toBe('TOKEN_LIMIT');
  });

  test('forgets the longest unused', () => {
    const cache = new DocumentCache({ maxEntries: 2 });
    const a = cache.parse('{ a }', 10);
    const b = cache.parse('{ b }', 10);
    expect(cache.parse('{ a }', 10)).toBe(a);
    cache.parse('{ c }', 10);
    expect(cache.parse('{ a }', 10)).toBe(a);
    expect(cache.parse('{ b }', 10)).not.toBe(b);
  });
});
