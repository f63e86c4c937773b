import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

function lines(rows: (string | number | null)[][]): string[] {
  return toCsv(['名称'], rows).slice(1).split('\r\n').slice(1, -1);
}

describe('toCsv', () => {
  it('starts with a byte order mark and ends each line with CRLF', () => {
    expect(toCsv(['名称', '会员'], [['淄博', 712541]])).toBe('\uFEFF名称,会员\r\n淄博,712541\r\n');
  });

  it.each([
    ['a comma', '甲,乙', '"甲,乙"'],
    ['a quote', '所谓"两新"', '"所谓""两新"""'],
    ['a line break', '一\n二', '"一\n二"'],
    ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['a sign', '+86', "'+86"],
    ['an at sign', '@cmd', "'@cmd"],
  ])('guards %s', (_what, cell, expected) => {
    expect(lines([[cell]])).toEqual([expected]);
  });

  it('leaves negative numbers as numbers and empty cells empty', () => {
    expect(lines([[-3, null]])).toEqual(['-3,']);
  });
});
