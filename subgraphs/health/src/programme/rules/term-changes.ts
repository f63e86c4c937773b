/** What of a programme may be described anew; days `yyyy-mm-dd`, money in fen. */
export interface Described {
  readonly name: string;
  readonly endsOn: string | null;
  readonly costCapFen: bigint | null;
  readonly abnormalMonths: number;
  readonly positiveMonths: number;
  readonly source: string;
}

/** One thing that differs, as text; null where it is not set. */
export interface TermChange<Term extends string = string> {
  readonly term: Term;
  readonly before: string | null;
  readonly after: string | null;
}

const TERMS = {
  NAME: ({ name }: Described) => name,
  ENDS_ON: ({ endsOn }: Described) => endsOn,
  COST_CAP: ({ costCapFen }: Described) => costCapFen && yuan(costCapFen),
  ABNORMAL_MONTHS: ({ abnormalMonths }: Described) => String(abnormalMonths),
  POSITIVE_MONTHS: ({ positiveMonths }: Described) => String(positiveMonths),
  SOURCE: ({ source }: Described) => source,
} as const;

/** What differs between two descriptions of a programme, in the order of the terms; empty when nothing does. */
export function termChanges(before: Described, after: Described): TermChange<keyof typeof TERMS>[] {
  return (Object.keys(TERMS) as (keyof typeof TERMS)[])
    .map((term) => ({ term, before: TERMS[term](before) || null, after: TERMS[term](after) || null }))
    .filter((change) => change.before !== change.after);
}

function yuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
