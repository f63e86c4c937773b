/** Marks an option that holds, in front of its line. */
const HOLDS = /^\s*[*＊√✓]\s*/;

/** Options and which of them hold, as a form writes them: one a line, a star in front of those that hold. */
export function readOptions(text: string): { readonly options: string[]; readonly correct: number[] } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    options: lines.map((line) => line.replace(HOLDS, '').trim()),
    correct: lines.flatMap((line, index) => (HOLDS.test(line) ? index + 1 : [])),
  };
}

/** The lines of options that a question has. */
export function writeOptions(options: readonly string[], correct: readonly number[]): string {
  return options.map((option, index) => (correct.includes(index + 1) ? `* ${option}` : option)).join('\n');
}
