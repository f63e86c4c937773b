import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.js';
import { encodeText } from './encode-text.js';

const TEXT = '名称,级别\r\n张店𠀀企业工会,基层\r\n';

describe('decodeText', () => {
  test.each([
    { name: 'UTF-8', bytes: Buffer.from(TEXT), encoding: 'UTF-8' },
    { name: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${TEXT}`), encoding: 'UTF-8' },
    { name: 'GB18030 with a four-byte character', bytes: encodeText(TEXT, 'GB18030'), encoding: 'GB18030' },
    { name: 'GB18030 with a mark', bytes: encodeText(`\uFEFF${TEXT}`, 'GB18030'), encoding: 'GB18030' },
    {
      name: 'UTF-16 little-endian with a mark',
      bytes: encodeText(`\uFEFF${TEXT}`, 'UTF-16LE'),
      encoding: 'UTF-16LE',
    },
    {
      name: 'UTF-16 big-endian with a mark',
      bytes: encodeText(`\uFEFF${TEXT}`, 'UTF-16BE'),
      encoding: 'UTF-16BE',
    },
    { name: 'UTF-16 little-endian', bytes: encodeText(TEXT, 'UTF-16LE'), encoding: 'UTF-16LE' },
    { name: 'UTF-16 big-endian', bytes: encodeText(TEXT, 'UTF-16BE'), encoding: 'UTF-16BE' },
  ])('$name is read', ({ bytes, encoding }) => {
    expect(decodeText(bytes)).toEqual({ state: 'decoded', encoding, text: TEXT });
  });

  test('GBK is read as GB18030', () => {
    expect(decodeText(iconv.encode('名称,级别', 'gbk'))).toMatchObject({
      state: 'decoded',
      encoding: 'GB18030',
      text: '名称,级别',
    });
  });

  test('plain ASCII and nothing at all are UTF-8', () => {
    expect(decodeText(Buffer.from('name,level'))).toMatchObject({ encoding: 'UTF-8', text: 'name,level' });
    expect(decodeText(Buffer.alloc(0))).toMatchObject({ encoding: 'UTF-8', text: '' });
  });

  test('a single NUL does not make it UTF-16', () => {
    expect(decodeText(Buffer.from(`${TEXT}坏\0名,基层\r\n`))).toMatchObject({ encoding: 'UTF-8' });
  });

  test.each([
    ['GB18030 cut in the middle of a character', encodeText(TEXT, 'GB18030').subarray(0, 8)],
    ['Latin-1', Buffer.from('café,x\n', 'latin1')],
    ['UTF-8 after its mark, then GB18030', Buffer.concat([Buffer.from('\uFEFF'), encodeText(TEXT, 'GB18030')])],
    ['UTF-16 with half a surrogate pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x2c, 0x00])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0xff, 0xff])],
  ])('%s is refused', (_name, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ state: 'refused', code: 'ENCODING_UNKNOWN' });
  });
});
