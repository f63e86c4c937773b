/** A subject whose points may be pasted. */
interface NamedSubject {
  readonly subjectId: string;
  readonly name: string;
}

/** What was read of pasted rows. */
export interface PastedPoints {
  /** Points by the subject's id, as they were written. */
  readonly points: ReadonlyMap<string, string>;
  /** Rows, from 1, that name no subject or hold no points. */
  readonly unread: readonly number[];
}

/** Whether a text is points: 0 to 100 with at most two decimals. */
export const isPoints = (text: string): boolean => /^(?:\d{1,2}(?:\.\d{1,2})?|100(?:\.0{1,2})?)$/.test(text.trim());

/** Reads rows as a spreadsheet copies them: name and points, apart by a tab, a comma, a semicolon or spaces. */
export function readPastedPoints(text: string, subjects: readonly NamedSubject[]): PastedPoints {
  const ids = new Map(subjects.map(({ subjectId, name }) => [name, subjectId]));
  const points = new Map<string, string>();
  const unread: number[] = [];
  for (const [index, line] of text.normalize('NFKC').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name = '', written = ''] = /^(.*?)[\t,; ]+(\S+)$/.exec(line.trim()) ?? [];
    const id = ids.get(name.trim());
    if (id !== undefined && isPoints(written)) points.set(id, written);
    else unread.push(index + 1);
  }
  return { points, unread };
}
