/** A person as a line of a form says it: number, then the name. */
export interface PersonLine {
  readonly personNo: string;
  readonly name: string;
}

/** Persons, one a line: the number, a blank, a tab or a comma, and the name. A line without a number has an empty one. */
export function readPersonLines(text: string): PersonLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^([0-9A-Za-z-]+)[\s,，]+(.+)$/.exec(line);
      return match ? { personNo: match[1]!, name: match[2]!.trim() } : { personNo: '', name: line };
    });
}
