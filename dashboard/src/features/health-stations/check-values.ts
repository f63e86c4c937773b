/** Unit and plausible values of a kind of reading, as the server gives them. */
export interface Limits {
  readonly unit: string;
  readonly decimals: number;
  readonly parts: readonly { readonly name: string; readonly least: number; readonly most: number }[];
  readonly otherUnits: readonly { readonly name: string; readonly factor: number; readonly offset: number }[];
}

/** What is wrong with a reading while it is typed. */
export type ValueProblem =
  | { readonly state: 'unfinished' }
  | { readonly state: 'swapped'; readonly right: string }
  | { readonly state: 'otherUnit'; readonly unit: string; readonly right: string }
  | { readonly state: 'implausible'; readonly part: number; readonly least: number; readonly most: number };

/** The numbers that were typed; null while one is missing or no number. */
export function valuesOf(texts: readonly string[]): number[] | null {
  const values = texts.map((text) => (/^\d{1,4}(\.\d{1,3})?$/.test(text.trim()) ? Number(text) : Number.NaN));
  return values.every((value) => Number.isFinite(value)) ? values : null;
}

/** What is wrong with the numbers of a reading, before the server is asked, which decides; null when nothing is. */
export function valueProblem({ parts, decimals, otherUnits }: Limits, texts: readonly string[]): ValueProblem | null {
  const values = valuesOf(texts);
  if (!values || values.length !== parts.length) return { state: 'unfinished' };
  const [first = 0, second] = values;
  if (second !== undefined && first <= second) return { state: 'swapped', right: `${second} / ${first}` };
  const fits = (numbers: readonly number[]): boolean =>
    parts.every(({ least, most }, at) => numbers[at]! >= least && numbers[at]! <= most);
  if (fits(values)) return null;
  for (const { name, factor, offset } of otherUnits) {
    const right = values.map((value) => Number((value * factor + offset).toFixed(decimals)));
    if (fits(right)) return { state: 'otherUnit', unit: name, right: right.join(' / ') };
  }
  const part = parts.findIndex(({ least, most }, at) => values[at]! < least || values[at]! > most);
  const { least, most } = parts[part]!;
  return { state: 'implausible', part, least, most };
}
