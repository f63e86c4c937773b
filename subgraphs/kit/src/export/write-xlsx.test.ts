import { describe, expect, it } from 'vitest';
import { unzip } from '../testing/unzip.js';
import type { ExportCell } from './export-table.js';
import { writeXlsx } from './write-xlsx.js';

async function bytesOf(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

async function* batches(...all: ExportCell[][][]): AsyncGenerator<ExportCell[][]> {
  yield* all;
}

describe('when a workbook is written', () => {
  it('holds its sheets, with money as numbers and text as text', async () => {
    const book = writeXlsx([
      {
        name: '补助 & 奖励',
        header: ['单位', '金额'],
        rows: batches([['=1+1 <b>"甲"\u0000', 8_050_000_000n]], [[null, 7]]),
      },
      { name: '清单', header: ['项'], rows: batches() },
    ]);
    const files = unzip(await bytesOf(book));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(files.get('xl/workbook.xml')).toContain('name="补助 &amp; 奖励"');
    const sheet = files.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toContain('<t xml:space="preserve">=1+1 &lt;b&gt;&quot;甲&quot;</t>');
    expect(sheet).toContain('<c s="1"><v>80500000.00</v></c>');
    expect(sheet).toContain('<row><c/><c><v>7</v></c></row></sheetData></worksheet>');
  });

  it('is the same bytes for the same rows', async () => {
    const make = () => bytesOf(writeXlsx([{ name: 'a', header: ['b'], rows: batches([['c']]) }]));
    expect((await make()).equals(await make())).toBe(true);
  });

  it('asks for rows only as fast as bytes are taken, and ends its source when it is left', async () => {
    let made = 0;
    let ended = false;
    const endless = async function* (): AsyncGenerator<ExportCell[][]> {
      try {
        for (;;) {
          made += 1;
          yield Array.from({ length: 100 }, (_, n) => [`${made} ${n} ${Math.sin(made * n)}`]);
        }
      } finally {
        ended = true;
      }
    };
    let taken = 0;
    for await (const part of writeXlsx([{ name: 'a', header: ['b'], rows: endless() }])) {
      taken += part.length;
      if (taken > 200_000) break;
    }
    await expect.poll(() => ended).toBe(true);
    // 100 rows are 5 kB uncompressed, 2 kB compressed.
    expect(made).toBeLessThan(400);
  });

  it('fails when its source fails', async () => {
    const broken = async function* (): AsyncGenerator<ExportCell[][]> {
      yield [['a']];
      throw new Error('the database went away');
    };
    await expect(bytesOf(writeXlsx([{ name: 'a', header: ['b'], rows: broken() }]))).rejects.toThrow(
      'the database went away',
    );
  });
});
