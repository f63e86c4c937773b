import { describe, expect, test } from 'vitest';
import { documentType } from './document-type.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

describe('with a document', () => {
  test.each([
    ['申请报告.pdf', ascii('%PDF-1.7 …'), 'application/pdf'],
    ['扫描件.PDF', ascii('\n%PDF-1.4'), 'application/pdf'],
    ['照片.png', PNG, 'image/png'],
    ['照片.JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['报告.docx', ascii('PK\u0003\u0004'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['名册.xlsx', ascii('PK\u0003\u0004'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['名册.csv', ascii('name,amount\r\n'), 'text/csv'],
    ['名册.csv', Uint8Array.of(0xff, 0xfe, 0x0d, 0x54), 'text/csv'],
  ])('%s is taken', (name, bytes, mediaType) => expect(documentType(name, bytes)).toEqual({ mediaType }));
});

describe('with a file that is none', () => {
  test.each([
    ['程序.exe', ascii('MZ'), 'MEDIA_TYPE_INVALID'],
    ['网页.svg', ascii('<svg>'), 'MEDIA_TYPE_INVALID'],
    ['没有扩展名', ascii('%PDF-1.7'), 'MEDIA_TYPE_INVALID'],
    ['.pdf.exe', ascii('%PDF-1.7'), 'MEDIA_TYPE_INVALID'],
    ['程序.pdf', ascii('MZ\u0090'), 'CONTENT_DIFFERS'],
    ['照片.pdf', PNG, 'CONTENT_DIFFERS'],
    ['报告.png', ascii('%PDF-1.7'), 'CONTENT_DIFFERS'],
    ['名册.csv', ascii('PK\u0003\u0004\u0000\u0000'), 'CONTENT_DIFFERS'],
    ['空.pdf', new Uint8Array(), 'CONTENT_DIFFERS'],
  ])('%s is refused', (name, bytes, problem) => expect(documentType(name, bytes)).toEqual({ problem }));
});
