import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.js';

describe('readCsv', () => {
  test.each([
    {
      name: 'commas',
      text: 'a,b\n1,2\n',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'tabs',
      text: 'a\tb\r\n1\t2\r\n',
      delimiter: '\t',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'semicolons',
      text: 'a;b\r1;2',
      delimiter: ';',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'commas in a quoted heading',
      text: '"a,x,y"\tb\n1\t2',
      delimiter: '\t',
      rows: [
        ['a,x,y', 'b'],
        ['1', '2'],
      ],
    },
    {
      name: 'a line end in a cell',
      text: 'a,b\n"1\n2",3\n',
      delimiter: ',',
      rows: [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    },
    { name: 'a doubled quote', text: 'a\n"他说""好"""\n', delimiter: ',', rows: [['a'], ['他说"好"']] },
    { name: 'one column', text: 'a\n1', delimiter: ',', rows: [['a'], ['1']] },
    { name: 'nothing', text: '', delimiter: ',', rows: [] },
  ])('with $name', async ({ text, delimiter, rows }) => {
    const table = await readCsv(text, 10);
    expect(table).toMatchObject({ delimiter, faults: [], isCut: false });
    expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
  });

  test('rows keep the numbers a spreadsheet shows, empty ones counted and left out', async () => {
    const { rows } = await readCsv('a,b\n\n1,2\n,\n3,4\n', 10);
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  test('a row with broken quotes is a fault, the others are read', async () => {
    const table = await readCsv('a,b\n1,2\n3,x"y\n4,"5"6\n7,8\n', 10);
    expect(table.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [5, '7', '8'],
    ]);
    expect(table.faults.map(({ row, code }) => [row, code])).toEqual([
      [3, 'QUOTE_BROKEN'],
      [4, 'QUOTE_BROKEN'],
    ]);
  });

  test('a quote that is never closed is one fault; the rows around it are read', async () => {
    const table = await readCsv('a,b\n1,2\n"3,4\n5,6\n', 10);
    expect(table.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [4, '5', '6'],
    ]);
    expect(table.faults).toMatchObject([
      { row: 3, code: 'QUOTE_BROKEN', message: expect.stringContaining('never closed') },
    ]);
  });

  test('a quote that swallows megabytes is one fault too', async () => {
    const table = await readCsv(`a,b\n1,2\n"${'3,4\n'.repeat(500_000)}`, 1_000_000);
    expect(table.faults).toMatchObject([{ row: 3, code: 'ROW_TOO_LONG' }]);
    expect(table.rows).toHaveLength(500_001);
  });

  test('a file of nothing but broken quotes ends soon', async () => {
    const table = await readCsv('"a"b\n'.repeat(100_000), 10);
    expect(table).toMatchObject({ rows: [], faults: { length: 100 } });
  });

  test('reading ends at the limit', async () => {
    expect(await readCsv('a\n1\n2\n3\n', 3)).toMatchObject({ rows: { length: 3 }, isCut: true });
    expect(await readCsv('a\n1\n2\n\n\n', 3)).toMatchObject({ rows: { length: 3 }, isCut: false });
  });
});
