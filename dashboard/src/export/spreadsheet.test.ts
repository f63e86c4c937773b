import { describe, expect, it } from 'vitest';
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
