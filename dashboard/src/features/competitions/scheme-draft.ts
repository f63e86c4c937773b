import type { AggregationKind, AspectKind, PartKind, SetMarkingSchemeInput, TieBreakKind } from '@/gql/graphql';
import { formatHundredths, parseHundredths, plainHundredths, sumHundredths } from '@/marks/hundredths';

/** One line of a judge’s sheet, as it is typed. */
export interface AspectDraft {
  readonly key: number;
  name: string;
  kind: AspectKind;
  maxMarks: string;
}

/** Aspects that belong together; without a name they belong to the criterion itself. */
export interface SubCriterionDraft {
  readonly key: number;
  name: string;
  aspects: AspectDraft[];
}

/** A criterion of a part. */
export interface CriterionDraft {
  readonly key: number;
  name: string;
  subCriteria: SubCriterionDraft[];
}

/** A part of a scheme, out of 100 marks. */
export interface PartDraft {
  readonly key: number;
  name: string;
  kind: PartKind;
  station: string;
  weight: string;
  aggregation: AggregationKind;
  alarmSpread: string;
  criteria: CriterionDraft[];
}

/** What decides between equal totals; parts by their name. */
export interface TieBreakDraft {
  readonly key: number;
  kind: TieBreakKind;
  part: string;
  criterion: string;
}

/** A marking scheme as it is typed. */
export interface SchemeDraft {
  parts: PartDraft[];
  tieBreaks: TieBreakDraft[];
}

/** A marking scheme as the graph gives it. */
export interface SchemeSource {
  readonly parts: readonly {
    readonly name: string;
    readonly kind: PartKind;
    readonly station?: string | null;
    readonly weight: string;
    readonly aggregation: AggregationKind;
    readonly alarmSpread?: string | null;
    readonly aspects: readonly {
      readonly criterion: string;
      readonly subCriterion?: string | null;
      readonly name: string;
      readonly kind: AspectKind;
      readonly maxMarks: string;
    }[];
  }[];
  readonly tieBreaks: readonly {
    readonly kind: TieBreakKind;
    readonly part?: string | null;
    readonly criterion?: string | null;
  }[];
}

/** Marks of a part, and the sum of all weights in percent, both in hundredths. */
export const FULL = 100_00;

let lastKey = 0;
const nextKey = (): number => ++lastKey;

export const newAspect = (): AspectDraft => ({ key: nextKey(), name: '', kind: 'JUDGEMENT', maxMarks: '' });
export const newSubCriterion = (): SubCriterionDraft => ({ key: nextKey(), name: '', aspects: [newAspect()] });
export const newCriterion = (): CriterionDraft => ({ key: nextKey(), name: '', subCriteria: [newSubCriterion()] });
export const newTieBreak = (): TieBreakDraft => ({ key: nextKey(), kind: 'PART', part: '', criterion: '' });

/** Another part with the weight that is left. */
export function newPart(parts: readonly PartDraft[]): PartDraft {
  const left = Math.max(0, FULL - weightOf(parts));
  return {
    key: nextKey(),
    name: '',
    kind: 'PRACTICAL',
    station: '',
    weight: left === 0 ? '' : plainHundredths(left),
    aggregation: 'MEAN',
    alarmSpread: '',
    criteria: [newCriterion()],
  };
}

/** Hundredths of a mark that a sub-criterion sums to. */
export const marksOfSub = ({ aspects }: SubCriterionDraft): number =>
  sumHundredths(aspects.map(({ maxMarks }) => maxMarks));

/** Hundredths of a mark that a criterion sums to. */
export const marksOfCriterion = ({ subCriteria }: CriterionDraft): number =>
  subCriteria.reduce((sum, one) => sum + marksOfSub(one), 0);

/** Hundredths of a mark that a part sums to; 10,000 are needed. */
export const marksOf = ({ criteria }: PartDraft): number =>
  criteria.reduce((sum, one) => sum + marksOfCriterion(one), 0);

/** Hundredths of a percent that the parts weigh together; 10,000 are needed. */
export const weightOf = (parts: readonly PartDraft[]): number => sumHundredths(parts.map(({ weight }) => weight));

/** Why a draft can’t be sent yet. */
export type SchemeProblem = 'weights' | 'marks' | 'names' | 'numbers' | 'sameName' | 'tieBreaks';

/** Everything that keeps a draft from being sent. */
export function problemsOf({ parts, tieBreaks }: SchemeDraft): Set<SchemeProblem> {
  const problems = new Set<SchemeProblem>();
  const names = parts.map(({ name }) => name.trim());
  if (weightOf(parts) !== FULL) problems.add('weights');
  if (parts.some((part) => marksOf(part) !== FULL)) problems.add('marks');
  if (new Set(names).size < names.length) problems.add('sameName');
  for (const part of parts) {
    if (part.name.trim() === '' || part.criteria.some(({ name }) => name.trim() === '')) problems.add('names');
    if (part.alarmSpread.trim() !== '' && parseHundredths(part.alarmSpread) === null) problems.add('numbers');
    for (const { aspects } of part.criteria.flatMap(({ subCriteria }) => subCriteria)) {
      if (aspects.some(({ name }) => name.trim() === '')) problems.add('names');
      if (aspects.some(({ maxMarks }) => !parseHundredths(maxMarks))) problems.add('numbers');
    }
  }
  for (const { kind, part, criterion } of tieBreaks) {
    const named = parts.find(({ name }) => name.trim() === part);
    const isKnown = kind === 'TIME' || (named && (kind === 'PART' || criteriaOf(named).includes(criterion)));
    if (!isKnown) problems.add('tieBreaks');
  }
  return problems;
}

/** Names of the criteria of a part. */
export const criteriaOf = ({ criteria }: PartDraft): string[] => [...new Set(criteria.map(({ name }) => name.trim()))];

/** What the graph takes. */
export function schemeInput({ parts, tieBreaks }: SchemeDraft): Pick<SetMarkingSchemeInput, 'parts' | 'tieBreaks'> {
  return {
    parts: parts.map((part) => ({
      name: part.name.trim(),
      kind: part.kind,
      station: part.station.trim() || null,
      weight: decimal(part.weight),
      aggregation: part.aggregation,
      alarmSpread: part.alarmSpread.trim() === '' ? null : decimal(part.alarmSpread),
      aspects: part.criteria.flatMap((criterion) =>
        criterion.subCriteria.flatMap((sub) =>
          sub.aspects.map((aspect) => ({
            criterion: criterion.name.trim(),
            subCriterion: sub.name.trim() || null,
            name: aspect.name.trim(),
            kind: aspect.kind,
            maxMarks: decimal(aspect.maxMarks),
          })),
        ),
      ),
    })),
    tieBreaks: tieBreaks.map(({ kind, part, criterion }) => ({
      kind,
      part: kind === 'TIME' ? null : part,
      criterion: kind === 'CRITERION' ? criterion : null,
    })),
  };
}

/** A draft that begins with the scheme there is. */
export function draftOf({ parts, tieBreaks }: SchemeSource): SchemeDraft {
  return {
    parts: parts.map(({ name, kind, station, weight, aggregation, alarmSpread, aspects }) => ({
      key: nextKey(),
      name,
      kind,
      station: station ?? '',
      weight: plain(weight),
      aggregation,
      alarmSpread: alarmSpread ? plain(alarmSpread) : '',
      criteria: runs(aspects, ({ criterion }) => criterion).map(([criterion, own]) => ({
        key: nextKey(),
        name: criterion,
        subCriteria: runs(own, ({ subCriterion }) => subCriterion ?? '').map(([sub, lines]) => ({
          key: nextKey(),
          name: sub,
          aspects: lines.map((line) => ({
            key: nextKey(),
            name: line.name,
            kind: line.kind,
            maxMarks: plain(line.maxMarks),
          })),
        })),
      })),
    })),
    tieBreaks: tieBreaks.map(({ kind, part, criterion }) => ({
      key: nextKey(),
      kind,
      part: part ?? '',
      criterion: criterion ?? '',
    })),
  };
}

/** Rows that follow each other with the same name, as groups. */
export function runs<Row>(rows: readonly Row[], nameOf: (row: Row) => string): [name: string, rows: Row[]][] {
  const groups: [string, Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] === nameOf(row)) last[1].push(row);
    else groups.push([nameOf(row), [row]]);
  }
  return groups;
}

const decimal = (text: string): string => formatHundredths(parseHundredths(text) ?? 0);
const plain = (text: string): string => plainHundredths(parseHundredths(text) ?? 0);
