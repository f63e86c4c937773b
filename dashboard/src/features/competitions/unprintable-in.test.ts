import { describe, expect, test } from 'vitest';
import { unprintableIn } from './unprintable-in';

describe('when the server says why a certificate cannot be printed', () => {
  test('person and characters are found in the sentence', () => {
    const sentence =
      '张😀 (2026-7K3F-0001-Q8ZP4M): the font has no “😀” (U+1F600), “ཏ” (U+0F4F). Correct the name, or have this certificate written by hand.';
    expect(unprintableIn(sentence)).toEqual({ recipient: '张😀', characters: '“😀” (U+1F600) “ཏ” (U+0F4F)' });
  });

  test('other sentences are let be', () => {
    expect(unprintableIn('The award has been revoked.')).toBeNull();
  });
});
