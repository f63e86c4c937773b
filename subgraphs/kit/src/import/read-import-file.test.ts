import 'reflect-metadata';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../graphql/user-error.js';
import type { ImportColumn } from './map-header.js';
import { MAX_IMPORT_BYTES, MAX_IMPORT_ROWS, readImportFile } from './read-import-file.js';

const COLUMNS: readonly ImportColumn<'name' | 'members'>[] = [
  { key: 'name', headings: ['名称'], isRequired: true },
  { key: 'members', headings: ['会员数'] },
];
const read = (content: string | Buffer) => readImportFile(Buffer.from(content as string).toString('base64'), COLUMNS);
const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'nothing',
    (error: unknown) => (error as Refusal).userErrors[0].code,
  );

describe('readImportFile', () => {
  test('gives the cells by column, whatever their order and encoding', async () => {
    const file = await read(iconv.encode('会员数,名称\r\n25,甲工会\r\n,乙工会\r\n', 'gb18030'));
    expect(file).toMatchObject({ encoding: 'GB18030', rowCount: 2, errors: [] });
    expect(file.rows).toEqual([
      { row: 2, cells: { name: '甲工会', members: '25' } },
      { row: 3, cells: { name: '乙工会', members: '' } },
    ]);
  });

  test('lists what is wrong by row, and still gives the rows that can be read', async () => {
    const file = await read('名称,会员数\n甲工会,25\n"乙"工会,1\n丙工会,2,3\n=1+1,4\n丁工会\n戊工会,5,,\n己\0工会,6\n');
    expect(file.rows.map(({ row }) => row)).toEqual([2, 6, 7]);
    expect(file.errors.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [3, null, 'QUOTE_BROKEN', null],
      [4, null, 'TOO_MANY_CELLS', null],
      [5, '名称', 'CELL_FORMULA', '=1+1'],
      [8, '名称', 'CELL_UNPRINTABLE', '己\uFFFD工会'],
    ]);
    expect(file.rowCount).toBe(7);
  });

  test('reads no row below a header it does not understand', async () => {
    const file = await read('工会,会员数\n甲工会,25\n');
    expect(file.rows).toEqual([]);
    expect(file.errors.map(({ row, code, column }) => [row, code, column])).toEqual([
      [1, 'COLUMN_UNKNOWN', '工会'],
      [1, 'COLUMN_MISSING', '名称'],
    ]);
  });

  test('shortens what it repeats', async () => {
    const { errors } = await read(`名称\n=${'长'.repeat(5000)}\n`);
    expect(errors[0]!.value).toHaveLength(81);
  });

  test.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['empty lines', '\n\n , \n', 'FILE_EMPTY'],
    ['bytes that are no text', Buffer.from([0xff, 0x41, 0x2c, 0x80, 0xff]), 'ENCODING_UNKNOWN'],
    ['GB18030 cut in a character', iconv.encode('名称\n甲工会', 'gb18030').subarray(0, 10), 'ENCODING_UNKNOWN'],
    ['too many rows', `名称\n${'甲工会\n'.repeat(MAX_IMPORT_ROWS + 1)}`, 'TOO_MANY_ROWS'],
    ['too many bytes', Buffer.alloc(MAX_IMPORT_BYTES + 1, 'a'), 'FILE_TOO_LARGE'],
  ])('refuses a file of %s', async (_name, content, code) => {
    expect(await codeOf(read(content))).toBe(code);
  });

  test.each(['甲', 'YQ', 'YQ==YQ==', 'Y\nQ=='])('refuses %j, which is not Base64', async (content) => {
    expect(await codeOf(readImportFile(content, COLUMNS))).toBe('NOT_BASE64');
  });

  test('takes as many rows as it says', async () => {
    const file = await read(`名称\n${'甲工会\n'.repeat(MAX_IMPORT_ROWS)}`);
    expect(file.rowCount).toBe(MAX_IMPORT_ROWS);
  });
});
