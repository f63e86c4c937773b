import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF, as a reader finds it who copies or searches: glyphs translated by the ToUnicode tables
 * of their fonts. Understands what our writer writes: whole objects, Flate streams, fonts of type 0 with two bytes per glyph.
 * @see ISO 32000-1, 9.10 (extraction of text)
 */
export function readPdfText(file: Buffer): string[] {
  const objects = new Map<number, Buffer>();
  const source = file.toString('latin1');
  for (const match of source.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    objects.set(Number(match[1]), file.subarray(start, source.indexOf('\nendobj', start)));
  }
  const dictionary = (number: number): string => objects.get(number)!.toString('latin1').split('stream\n')[0]!;
  const stream = (number: number): string => {
    const object = objects.get(number)!;
    const start = object.indexOf('stream\n') + 'stream\n'.length;
    const data = object.subarray(start, object.lastIndexOf('\nendstream'));
    return (dictionary(number).includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1');
  };
  const referred = (text: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)![1]);

  return [...objects.keys()]
    .filter((number) => /\/Type \/Page\n/.test(dictionary(number)))
    .map((page) => {
      const resources = dictionary(referred(dictionary(page), 'Resources'));
      const fonts = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [
          name!,
          readToUnicode(stream(referred(dictionary(Number(number)), 'ToUnicode'))),
        ]),
      );
      let font: ReadonlyMap<number, string> = new Map();
      let text = '';
      const content = stream(referred(dictionary(page), 'Contents'));
      for (const [, name, glyphs, end] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]*)>|(ET)/g)) {
        if (name) font = fonts.get(name)!;
        else if (end) text += '\n';
        else for (const code of glyphs!.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(code, 16)) ?? '\uFFFD';
      }
      return text;
    });
}

/** Text by glyph, from the ranges of a table whose texts stand in a list. */
function readToUnicode(table: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, from, list] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [index, [, code]] of [...list!.matchAll(/<([0-9a-f ]*)>/g)].entries())
      texts.set(
        Number.parseInt(from!, 16) + index,
        Buffer.from(code!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return texts;
}
