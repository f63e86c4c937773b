import { describe, expect, it } from 'vitest';
import { codeOf, householdAddress } from './household-address';

const code = 'kM2v-0Zt_9aQxYcW1eRb8uJsPqLd7nHf';

describe('when a household’s code is scanned', () => {
  it('finds the code that the address was made of', () => {
    expect(codeOf(new URL(householdAddress('https://gonghui.example', code)).hash)).toBe(code);
  });

  it.each([[''], ['#'], ['#short'], ['#with space and more text'], [`#${'x'.repeat(65)}`]])(
    'finds none in %s',
    (hash) => expect(codeOf(hash)).toBeNull(),
  );
});
