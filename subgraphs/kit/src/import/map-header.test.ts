import { describe, expect, test } from 'vitest';
import { mapHeader, type ImportColumn } from './map-header.js';

const COLUMNS: readonly ImportColumn<'name' | 'code' | 'foundedOn'>[] = [
  { key: 'name', headings: ['工会名称', '名称', 'name'], isRequired: true },
  { key: 'code', headings: ['编码', 'code'] },
  { key: 'foundedOn', headings: ['成立日期', 'founded on'], isRequired: true },
];

describe('mapHeader', () => {
  test.each([
    { header: ['名称', '编码', '成立日期'], positions: { name: 0, code: 1, foundedOn: 2 } },
    { header: ['Founded-On', 'NAME'], positions: { name: 1, foundedOn: 0 } },
    {
      header: ['序号', '工会名称（必填）*', '', '成立日期 (yyyy-mm-dd)', '备注'],
      positions: { name: 1, foundedOn: 3 },
    },
    { header: [' ｎａｍｅ ', 'founded_on'], positions: { name: 0, foundedOn: 1 } },
  ])('$header is understood', ({ header, positions }) => {
    expect(mapHeader(header, COLUMNS)).toMatchObject({ positions, faults: [] });
  });

  test('errors later name a column as the file does', () => {
    expect(mapHeader(['名称（必填）', '成立日期'], COLUMNS).headings).toEqual({
      name: '名称（必填）',
      code: '编码',
      foundedOn: '成立日期',
    });
  });

  test.each([
    { header: ['成立日期'], faults: [['COLUMN_MISSING', '工会名称']] },
    { header: ['名称', '工会名称', '成立日期'], faults: [['COLUMN_TWICE', '工会名称']] },
    { header: ['名称', '成立日期', '联系电话'], faults: [['COLUMN_UNKNOWN', '联系电话']] },
    {
      header: [],
      faults: [
        ['COLUMN_MISSING', '工会名称'],
        ['COLUMN_MISSING', '成立日期'],
      ],
    },
  ])('$header is not', ({ header, faults }) => {
    expect(mapHeader(header, COLUMNS).faults.map(({ code, column }) => [code, column])).toEqual(faults);
  });
});
