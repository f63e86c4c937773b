import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blindIndex, decryptField, encryptField, FieldCipherError, isOutdated } from './field-cipher.js';
import { FieldKeysError, newKeyFile, readFieldKeys } from './field-keys.js';

const line = (id: string, fill: number): string => `${id} ${Buffer.alloc(32, fill).toString('base64url')}`;
const old = readFieldKeys([line('index', 1), line('k1', 2)].join('\n'));
const rotated = readFieldKeys([line('index', 1), line('k1', 2), line('k2', 3)].join('\n'));
const PLACE = 'worker_identity.name 00000000-0000-7000-8000-000000000001';

describe('when a value is encrypted', () => {
  test('it comes back, whatever it is, and never in clear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 60 }), (text) => {
        const stored = encryptField(old, PLACE, text);
        return decryptField(old, PLACE, stored) === text && !Buffer.from(stored.slice(3), 'base64url').includes(text);
      }),
    );
  });

  test('the same value looks different each time, and results of different length look alike', () => {
    const [a, b] = [encryptField(old, PLACE, 'NORMAL'), encryptField(old, PLACE, 'NORMAL')];
    expect(a).not.toBe(b);
    expect(encryptField(old, PLACE, 'SUSPICIOUS').length).toBe(a.length);
  });

  test.each<[string, (stored: string) => readonly [string, string]]>([
    ['in another row', (stored) => [PLACE.replace(/1$/, '2'), stored]],
    [
      'with a changed byte',
      (stored) => [PLACE, `${stored.slice(0, 30)}${stored[30] === 'A' ? 'B' : 'A'}${stored.slice(31)}`],
    ],
    ['cut short', (stored) => [PLACE, stored.slice(0, 20)]],
    ['with an unknown key', (stored) => [PLACE, stored.replace('k1.', 'k9.')]],
  ])('it is refused %s, without a word of it', (_how, change) => {
    const [place, stored] = change(encryptField(old, PLACE, '甲某某'));
    expect(() => decryptField(old, place, stored)).toThrow(FieldCipherError);
    expect(() => decryptField(old, place, stored)).not.toThrow(/甲某某/);
  });
});

describe('when the key is rotated', () => {
  const stored = encryptField(old, PLACE, '甲某某');

  test('old values are read, new ones use the new key, and the index stays', () => {
    expect(decryptField(rotated, PLACE, stored)).toBe('甲某某');
    expect(encryptField(rotated, PLACE, '甲某某')).toMatch(/^k2\./);
    expect([isOutdated(rotated, stored), isOutdated(old, stored)]).toEqual([true, false]);
    expect(blindIndex(rotated, 'identity', '11010519491231002X')).toBe(
      blindIndex(old, 'identity', '11010519491231002X'),
    );
  });

  test('indexes of different columns tell nothing of each other', () => {
    expect(blindIndex(old, 'identity', 'a')).not.toBe(blindIndex(old, 'name', 'a'));
  });
});

describe('with a key file', () => {
  test('a fresh one can be used', () => {
    expect(readFieldKeys(newKeyFile((bytes) => Buffer.alloc(bytes, 7))).current.id).toBe('k1');
  });

  test.each([
    ['without an index', line('k1', 2)],
    ['without a key', line('index', 1)],
    ['with a short key', `${line('index', 1)}\nk1 abc`],
    ['with a key twice', [line('index', 1), line('k1', 2), line('k1', 3)].join('\n')],
  ])('%s, it is refused and no key repeated', (_how, text) => {
    expect(() => readFieldKeys(text)).toThrow(FieldKeysError);
    expect(() => readFieldKeys(text)).not.toThrow(/AgIC/);
  });
});
