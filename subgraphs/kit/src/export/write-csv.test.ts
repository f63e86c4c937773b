import { describe, expect, it } from 'vitest';
import type { ExportCell } from './export-table.js';
import { csvLine, writeCsv } from './write-csv.js';

async function* batches(...all: ExportCell[][][]): AsyncGenerator<ExportCell[][]> {
  yield* all;
}

async function textOf(parts: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all).toString();
}

describe('when a table is written as CSV', () => {
  it('begins with a mark, ends lines with CRLF, and writes money as yuan', async () => {
    const rows = batches([['南昌县', 3, 8_050_000_000n]], [], [['新建"区", 北', null, -5n]]);
    expect(await textOf(writeCsv({ header: ['单位', '数', '金额'], rows }))).toBe(
      '\uFEFF单位,数,金额\r\n南昌县,3,80500000.00\r\n"新建""区"", 北",,-0.05\r\n',
    );
  });

  it.each(['=1+1', '+8613', '-2', '@sum', '\tx', '|cmd', '%0'])('lets no spreadsheet run %j', (text) => {
    expect(csvLine([text])).toContain(`'${text}`);
  });

  it('leaves numbers as they are', () => {
    expect(csvLine([-3, 0, 1.5])).toBe('-3,0,1.5\r\n');
  });
});
