import { describe, expect, test } from 'vitest';
import { readCell } from './read-cell.js';

describe('readCell', () => {
  test.each([
    ['  东湖一号企业工会\t', '东湖一号企业工会'],
    ['', ''],
    ['="003601"', '003601'],
    ['-12', '-12'],
    ['+1,234', '+1,234'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['A=B', 'A=B'],
  ])('%j is %j', (written, text) => {
    expect(readCell(written)).toEqual({ state: 'read', text });
  });

  test.each([
    ['=1+1', 'CELL_FORMULA'],
    ['=HYPERLINK("http://x","工会")', 'CELL_FORMULA'],
    ['@SUM(A1)', 'CELL_FORMULA'],
    ["+cmd|' /C calc'!A0", 'CELL_FORMULA'],
    ['-2+3', 'CELL_FORMULA'],
    ['="=1+1"', 'CELL_FORMULA'],
    ['坏\0名', 'CELL_UNPRINTABLE'],
    ['坏\u0007名', 'CELL_UNPRINTABLE'],
    ['坏\ud800名', 'CELL_UNPRINTABLE'],
  ])('%j is refused: %s', (written, code) => {
    expect(readCell(written)).toMatchObject({ state: 'refused', code });
  });
});
