import { MAX_JUDGES, weightedMean, WHOLE } from './score.js';

/** How judges' totals become the score of a part. */
export type Aggregation = 'TRIMMED_MEAN' | 'MEAN' | 'SUM';

/** Fewest judges of a trimmed mean: without the highest and the lowest three remain. */
export const LEAST_TRIMMED = 5;

/** A part of the scheme, as far as scores need it. */
export interface ScoredPart {
  readonly id: string;
  /** Basis points of the total. */
  readonly weight: number;
  readonly aggregation: Aggregation;
  /** Spread of judges' totals beyond which they look again, hundredths of a mark; null: never. */
  readonly alarmHundredths: number | null;
}

/** A judge's sheet of one part. */
export interface Sheet {
  readonly judge: string;
  readonly totalHundredths: number;
  /** Marks by criterion, for tie-breaks. */
  readonly criteria: Readonly<Record<string, number>>;
}

/** What decides between equal totals, in the declared order. */
export type TieBreak =
  | { readonly kind: 'PART'; readonly part: string }
  | { readonly kind: 'CRITERION'; readonly part: string; readonly criterion: string }
  | { readonly kind: 'TIME' };

/** A judge's total and what became of it. */
export interface JudgeTrace {
  readonly judge: string;
  readonly totalHundredths: number;
  readonly dropped: 'HIGHEST' | 'LOWEST' | null;
}

/** How the score of a part came about. */
export interface PartTrace {
  readonly part: string;
  readonly aggregation: Aggregation;
  readonly weight: number;
  readonly judges: readonly JudgeTrace[];
  /** Of the totals that were kept. */
  readonly keptSumHundredths: number;
  readonly keptCount: number;
  /** Out of 100 (a sum: out of 100 for each judge), before the weight, score units. */
  readonly units: bigint;
  /** What the part adds to the total, score units. */
  readonly weightedUnits: bigint;
  readonly spreadHundredths: number;
  /** Whether the judges differ so much that they must look again. */
  readonly isAlarming: boolean;
}

/** A total with all that it was made of. */
export interface Score {
  readonly units: bigint;
  /** One per tie-break, the higher the better. */
  readonly tieKeys: readonly bigint[];
  readonly parts: readonly PartTrace[];
}

/** What was marked at one lot. */
export interface Performance {
  /** Sheets by part; every part has some. */
  readonly sheets: Readonly<Record<string, readonly Sheet[]>>;
  /** Time used, seconds; null when not taken. */
  readonly secondsUsed: number | null;
}

/**
 * The total of one performance: judges' totals are aggregated per part, and the parts added with their weights. The
 * order of judges never matters.
 * @throws RangeError when a part has no sheets, or a trimmed mean fewer than five: panels are checked before
 */
export function aggregate(
  parts: readonly ScoredPart[],
  tieBreaks: readonly TieBreak[],
  performance: Performance,
): Score {
  const traces = parts.map((part) => aggregatePart(part, performance.sheets[part.id] ?? []));
  const tieKeys = tieBreaks.map((tieBreak): bigint => {
    // Those without a time come behind all that have one: a day is longer than any round.
    if (tieBreak.kind === 'TIME') return -BigInt(performance.secondsUsed ?? 86_400);
    if (tieBreak.kind === 'PART') return traces.find(({ part }) => part === tieBreak.part)?.units ?? 0n;
    const sheets = performance.sheets[tieBreak.part] ?? [];
    const sum = sheets.reduce((total, { criteria }) => total + (criteria[tieBreak.criterion] ?? 0), 0);
    return sheets.length === 0 ? 0n : weightedMean(sum, sheets.length, WHOLE);
  });
  return { units: traces.reduce((sum, { weightedUnits }) => sum + weightedUnits, 0n), tieKeys, parts: traces };
}

function aggregatePart({ id, weight, aggregation, alarmHundredths }: ScoredPart, sheets: readonly Sheet[]): PartTrace {
  const least = aggregation === 'TRIMMED_MEAN' ? LEAST_TRIMMED : 1;
  if (sheets.length < least || sheets.length > MAX_JUDGES)
    throw new RangeError(`part ${id}: ${sheets.length} sheets for ${aggregation}`);
  const ordered = sheets.toSorted((a, b) => a.totalHundredths - b.totalHundredths || (a.judge < b.judge ? -1 : 1));
  const judges = ordered.map(({ judge, totalHundredths }, index): JudgeTrace => {
    const isTrimmed = aggregation === 'TRIMMED_MEAN';
    const dropped = isTrimmed && index === 0 ? 'LOWEST' : isTrimmed && index === ordered.length - 1 ? 'HIGHEST' : null;
    return { judge, totalHundredths, dropped };
  });
  const kept = judges.filter(({ dropped }) => dropped === null);
  const keptSumHundredths = kept.reduce((sum, { totalHundredths }) => sum + totalHundredths, 0);
  const divisor = aggregation === 'SUM' ? 1 : kept.length;
  const spreadHundredths = ordered.at(-1)!.totalHundredths - ordered[0]!.totalHundredths;
  return {
    part: id,
    aggregation,
    weight,
    judges: judges.toSorted((a, b) => (a.judge < b.judge ? -1 : 1)),
    keptSumHundredths,
    keptCount: kept.length,
    units: weightedMean(keptSumHundredths, divisor, WHOLE),
    weightedUnits: weightedMean(keptSumHundredths, divisor, weight),
    spreadHundredths,
    isAlarming: alarmHundredths !== null && spreadHundredths > alarmHundredths,
  };
}
