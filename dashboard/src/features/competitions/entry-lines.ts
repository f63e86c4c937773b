/** A person to enter, as a line of the form says it: name, then the number if there is one. */
export interface EnteredPerson {
  readonly name: string;
  readonly personNo: string | null;
}

/** Persons, one a line; the number stands behind the name after a blank, a tab or a comma. */
export function readPersons(text: string): EnteredPerson[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^(.+?)[\s,，\t]+([0-9A-Za-z-]+)$/.exec(line);
      return match ? { name: match[1]!.trim(), personNo: match[2]! } : { name: line, personNo: null };
    });
}
