import { describe, expect, it } from 'vitest';
import { entryAddress, entryCodeOf } from './entry-address';

const code = 'K7QM-2XRB-9FHD-TW4A';

describe('when a code is scanned or typed', () => {
  it('is found in the address that was made of it', () => {
    expect(entryCodeOf(new URL(entryAddress('https://gonghui.example', code)).hash)).toBe(code);
  });

  it.each(['k7qm2xrb9fhdtw4a', ' K7QM 2XRB 9FHD TW4A ', 'K7QM—2XRB—9FHD—TW4A'])('is read from %s', (typed) =>
    expect(entryCodeOf(typed)).toBe(code),
  );

  it.each(['', '#', 'K7QM-2XRB', `${code}-AAAA`])('is none in %j', (typed) => expect(entryCodeOf(typed)).toBeNull());
});
