/** The text of a cell, or what is wrong with it. */
export type Cell =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'refused'; readonly code: 'CELL_UNPRINTABLE' | 'CELL_FORMULA'; readonly message: string };

/**
 * Reads a cell as plain text: trimmed; `="0123"`, with which spreadsheets keep leading zeros, is what stands in the
 * quotes. Other formulas are refused, because a program would compute them when the text is exported again.
 */
export function readCell(written: string): Cell {
  const text = written.trim();
  if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text))
    return {
      state: 'refused',
      code: 'CELL_UNPRINTABLE',
      message: 'The cell contains characters that cannot be printed. Type it again.',
    };
  const quoted = /^="([^"]*)"$/.exec(text);
  if (quoted) return readCell(quoted[1]!);
  if (/^[=@]/.test(text) || /^[+-](?![\d.,\s]*$)/.test(text))
    return {
      state: 'refused',
      code: 'CELL_FORMULA',
      message: 'The cell looks like a formula. Type its value as text.',
    };
  return { state: 'read', text };
}
