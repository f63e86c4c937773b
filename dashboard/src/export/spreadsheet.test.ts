import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/browser';
import { readSpreadsheet, toSpreadsheet } from './spreadsheet';

describe('a spreadsheet written and read again', () => {
  it('has the same cells', async () => {
    const rows = [
      ['淄博市总工会', 712541, null],
      ['=1+1', 0.5, '370300'],
    ];
    const file = await toSpreadsheet(
      [{ header: '名称', width: 20 }, { header: '会员', format: '#,##0' }, { header: '代码' }],
      rows,
    );
    expect(await readSpreadsheet(file)).toEqual([['名称', '会员', '代码'], ...rows]);
  });
});

describe('a spreadsheet that others wrote', () => {
  it('states its days as a table does, whatever the reader’s time zone', async () => {
    const day = { type: Date, format: 'yyyy/m/d', value: new Date('2025-06-01T00:00:00Z') };
    const moment = { type: Date, format: 'yyyy/m/d h:mm', value: new Date('2025-06-01T08:30:00Z') };
    const file = await writeExcelFile([[day, moment, { type: Boolean, value: true }]]).toBlob();
    expect(await readSpreadsheet(file)).toEqual([['2025-06-01', '2025-06-01 08:30:00', 'true']]);
  });
});
