import { formatYuan } from '../graphql/scalars.js';
import type { ExportCell, ExportTable } from './export-table.js';
import { writeZip, type ZipEntry } from './write-zip.js';

/** A sheet of a workbook. */
export interface Sheet extends ExportTable {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
}

/** Rows of a sheet, its header included; Excel opens no more. */
export const MAX_SHEET_ROWS = 1_048_576;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Styles: 0 plain, 1 money, 2 header. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * A workbook as it is made, in constant memory: rows go from their source through the compressor to the reader. Texts
 * stand in their cells, because a shared table of them would have to be complete first.
 * @see ECMA-376 Office Open XML, part 1 (SpreadsheetML) and part 2 (packages)
 * @throws RangeError when a sheet has more rows than Excel opens
 */
export function writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const parts = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const text = (name: string, content: string): ZipEntry => ({ name, data: once(content) });
  return writeZip([
    text(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${parts.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    text(
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text(
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets>${parts.map(({ sheet, number }) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${parts.length + 1}" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    text('xl/styles.xml', STYLES),
    ...parts.map(({ sheet, number }) => ({ name: `xl/worksheets/sheet${number}.xml`, data: sheetXml(sheet) })),
  ]);
}

async function* once(content: string): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

async function* sheetXml({ name, header, rows }: Sheet): AsyncGenerator<Buffer> {
  const columns = header.map((title, index) => {
    // A Chinese character is as wide as two others.
    const width = Math.min(40, 6 + Buffer.byteLength(title));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  yield Buffer.from(
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row>${header.map((title) => textCell(title, 2)).join('')}</row>`,
  );
  let count = 1;
  for await (const batch of rows) {
    count += batch.length;
    if (count > MAX_SHEET_ROWS) throw new RangeError(`sheet "${name}" has more than ${MAX_SHEET_ROWS} rows`);
    if (batch.length > 0) yield Buffer.from(batch.map((row) => `<row>${row.map(xmlCell).join('')}</row>`).join(''));
  }
  yield Buffer.from('</sheetData></worksheet>');
}

function xmlCell(cell: ExportCell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'bigint') return `<c s="1"><v>${formatYuan(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return textCell(cell, 0);
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Text of XML 1.0; characters that it cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
