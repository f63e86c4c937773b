import { describe, expect, it } from 'vitest';
import { passwordProblem, passwordStrength, randomPassword } from './password-problem';

describe('when a password is chosen', () => {
  it.each([
    ['short', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['aaaaaaaaaaaaaa', 'TOO_REPETITIVE'],
    ['123456789012', 'TOO_REPETITIVE'],
    ['abcdefghijklmn', 'TOO_REPETITIVE'],
    ['my jiangxi.admin word', 'CONTAINS_USERNAME'],
    ['correct horse battery', null],
    ['三江源头的老茶树在山坡上', null],
  ])('says of %s: %s', (password, problem) => {
    expect(passwordProblem(password, 'jiangxi.admin')).toBe(problem);
  });

  it('counts a character outside the basic plane once', () => {
    expect(passwordProblem('𠮷'.repeat(11))).toBe('TOO_SHORT');
  });

  it('ranks a longer and more varied password higher', () => {
    expect(passwordStrength('short')).toBe(0);
    expect(passwordStrength('abba cabbage')).toBe(1);
    expect(passwordStrength('abba cabbage egg a')).toBeLessThan(passwordStrength('river Lantern 42 mule'));
    expect(passwordStrength('river Lantern 42 mule')).toBe(4);
  });
});

describe('when a password is made', () => {
  it('has four groups of letters and digits that nobody mistakes', () => {
    expect(randomPassword()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
    expect(passwordStrength(randomPassword())).toBe(4);
  });

  it('asks for more bytes when too many are unusable', () => {
    const batches = [new Uint8Array(64).fill(255), new Uint8Array(64).fill(1)];
    expect(randomPassword(() => batches.shift() ?? new Uint8Array())).toBe('bbbbb-bbbbb-bbbbb-bbbbb');
  });
});
