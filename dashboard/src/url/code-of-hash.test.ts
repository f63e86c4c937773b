import { describe, expect, it } from 'vitest';
import { codeOfHash } from './code-of-hash';

const code = 'kM2v-0Zt_9aQxYcW1eRb8uJsPqLd7nHf';

describe('when a code is scanned or typed', () => {
  it.each([[`#${code}`], [code], [` ${code} `]])('finds it in %j', (text) => expect(codeOfHash(text)).toBe(code));

  it.each([[''], ['#'], ['#short'], ['#with space and more text'], [`#${'x'.repeat(65)}`]])(
    'finds none in %j',
    (text) => expect(codeOfHash(text)).toBeNull(),
  );
});
