import { describe, expect, test } from 'vitest';
import { checkAddress, readOrigin } from './certificate-address.js';

describe('when the public address of a system is read', () => {
  test.each([
    ['https://gonghui.example', 'https://gonghui.example'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['https://gonghui.example/', null],
    ['https://gonghui.example/path', null],
    ['https://name:secret@gonghui.example', null],
    ['javascript:alert(1)', null],
    ['gonghui.example', null],
    [`https://${'a'.repeat(200)}.example`, null],
  ])('%s gives %s', (text, origin) => {
    expect(readOrigin(text)).toBe(origin);
  });

  test('a serial stands where no server logs it', () => {
    expect(checkAddress('https://gonghui.example', '2026-7K3F-0001-Q8ZP4M')).toBe(
      'https://gonghui.example/certificate#2026-7K3F-0001-Q8ZP4M',
    );
  });
});
