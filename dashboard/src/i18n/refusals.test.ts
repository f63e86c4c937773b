import { describe, expect, it } from 'vitest';
import { refusals } from './refusals.zh-CN';

/** Use cases of the subgraphs whose codes are kept complete here. */
const sources = import.meta.glob<string>(
  ['../../../subgraphs/{grant,health}/src/**/*.ts', '!**/*.test.ts', '!**/{demo,testing,migrations}/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** How a code stands in a use case: refused, checked, found in a row, or answered by a rule. */
const CODES = [
  /\brefuse\(\s*'([A-Z][A-Z\d_]+)'/g,
  /\[\s*(?:'[a-z][\w.]*'|`[^`]*`|field),\s*'([A-Z][A-Z\d_]+)',/g,
  /(?<!extensions: \{ )\bcode: '([A-Z][A-Z\d_]+)'/g,
  /\b(?:fault|cellError|refused|out)\([^()]*?'([A-Z][A-Z\d_]+)'/g,
];

const codes = [
  ...new Set(
    Object.values(sources).flatMap((text) =>
      CODES.flatMap((code) => [...text.matchAll(code)].map(([, found = '']) => found)),
    ),
  ),
].toSorted();

describe('refusals of grants and health', () => {
  it('are found in its use cases', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes).toEqual(
      expect.arrayContaining([
        'TOO_FEW_SHARES',
        'PERIOD_INVALID',
        'RESULT_WRONG_PERSON',
        'NOTHING_TO_SAMPLE',
        'AUDITOR_ONLY',
      ]),
    );
  });

  it.each(codes)('%s is said in Chinese', (code) => {
    expect(refusals[code]).toMatch(/\p{Script=Han}/u);
  });
});
