import type {
  EnterpriseScale,
  GrantCapKind,
  GrantDocumentKind,
  GrantPayYear,
  GrantStepKind,
  GrantTermsInput,
  GrantWorkerCategory,
  UnionKind,
  UnionLevel,
} from '@/gql/graphql';
import { federationLevels } from '@/lookup/federation-levels';
import { moneyOf } from '@/ui/form/field-value';

/** The levels that terms may speak of, the highest first. */
export const applicantLevels = [...federationLevels, 'GRASSROOTS'] as const satisfies UnionLevel[];

/** An item as it is typed; amounts are what the reader writes. */
export interface ItemDraft {
  key: string;
  name: string;
  unit: string;
  capPerUnit: string;
  isFixed: boolean;
}

/** A cap as it is typed. */
export interface CapDraft {
  kind: GrantCapKind;
  level: UnionLevel | '';
  amount: string;
}

/** The terms as they are typed. */
export interface TermsDraft {
  effectiveFrom: string;
  effectiveTo: string;
  source: string;
  applicantLevels: UnionLevel[];
  applicantKinds: UnionKind[];
  places: { id: string; label: string }[];
  enterpriseScales: EnterpriseScale[];
  workerCategories: GrantWorkerCategory[];
  ratings: string;
  items: ItemDraft[];
  caps: CapDraft[];
  /** Percent, such as `100` or `87.5`. */
  rate: string;
  payYear: GrantPayYear;
  documents: GrantDocumentKind[];
  decisionBody: string;
  skippedSteps: GrantStepKind[];
}

/** Terms that nothing was typed into yet. */
export function emptyTerms(day: string): TermsDraft {
  return {
    effectiveFrom: day,
    effectiveTo: '',
    source: '',
    applicantLevels: [],
    applicantKinds: [],
    places: [],
    enterpriseScales: [],
    workerCategories: [],
    ratings: '',
    items: [emptyItem(0)],
    caps: [],
    rate: '100',
    payYear: 'SAME',
    documents: [],
    decisionBody: '党组会议',
    skippedSteps: [],
  };
}

/** The item that a new row begins with. */
export function emptyItem(index: number): ItemDraft {
  return { key: `item${index + 1}`, name: '', unit: '', capPerUnit: '', isFixed: false };
}

/** A rate in percent as ten thousandths; null when it is none of 0.01 to 100. */
export function basisPoints(percent: string): number | null {
  const [, whole = '', decimals = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(percent.trim()) ?? [];
  const points = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return whole !== '' && points >= 1 && points <= 10_000 ? points : null;
}

/** What can’t be sent, by the path of the server’s input; empty when all can. */
export function problemsOf(draft: TermsDraft): ReadonlyMap<string, 'required' | 'money' | 'rate' | 'dates' | 'key'> {
  const problems = new Map<string, 'required' | 'money' | 'rate' | 'dates' | 'key'>();
  if (draft.source.trim() === '') problems.set('source', 'required');
  if (draft.effectiveFrom === '') problems.set('effectiveFrom', 'required');
  if (draft.effectiveTo !== '' && draft.effectiveTo <= draft.effectiveFrom) problems.set('effectiveTo', 'dates');
  if (draft.decisionBody.trim() === '') problems.set('decisionBody', 'required');
  if (basisPoints(draft.rate) === null) problems.set('rateBasisPoints', 'rate');
  draft.items.forEach(({ key, name, unit, capPerUnit, isFixed }, index) => {
    if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(key)) problems.set(`items.${index}.key`, 'key');
    if (name.trim() === '') problems.set(`items.${index}.name`, 'required');
    if (unit.trim() === '') problems.set(`items.${index}.unit`, 'required');
    if (capPerUnit.trim() === '' ? isFixed : !isAmount(capPerUnit)) problems.set(`items.${index}.capPerUnit`, 'money');
  });
  draft.caps.forEach(({ amount }, index) => {
    if (!isAmount(amount)) problems.set(`caps.${index}.amount`, 'money');
  });
  return problems;
}

/** The paths of the server’s input that have a field beside which a refusal can stand. */
export function fieldsOf({ items, caps }: TermsDraft): readonly string[] {
  return [
    'source',
    'effectiveFrom',
    'effectiveTo',
    'ratings',
    'rateBasisPoints',
    'payYear',
    'decisionBody',
    ...items.flatMap((_, at) => ['key', 'name', 'unit', 'capPerUnit'].map((name) => `items.${at}.${name}`)),
    ...caps.flatMap((_, at) => ['kind', 'level', 'amount'].map((name) => `caps.${at}.${name}`)),
  ];
}

function isAmount(text: string): boolean {
  return /^\d{1,13}(\.\d{1,2})?$/.test(text.replaceAll(/[,，\s¥]/g, ''));
}

const amountOf = (text: string): string | null => moneyOf({ amount: text }, 'amount');

/** The terms as the graph takes them. Only of a draft without problems. */
export function termsInput(draft: TermsDraft): GrantTermsInput {
  return {
    applicantLevels: draft.applicantLevels,
    applicantKinds: draft.applicantKinds,
    placeIds: draft.places.map(({ id }) => id),
    enterpriseScales: draft.enterpriseScales,
    workerCategories: draft.workerCategories,
    ratings: draft.ratings
      .split(/[\s,，、;；]+/)
      .map((rating) => rating.trim())
      .filter(Boolean),
    items: draft.items.map(({ key, name, unit, capPerUnit, isFixed }) => ({
      key,
      name: name.trim(),
      unit: unit.trim(),
      capPerUnit: amountOf(capPerUnit),
      isFixed,
    })),
    caps: draft.caps.map(({ kind, level, amount }) => ({ kind, level: level || null, amount: amountOf(amount) ?? '' })),
    rateBasisPoints: basisPoints(draft.rate) ?? 10_000,
    payYear: draft.payYear,
    documents: draft.documents,
    decisionBody: draft.decisionBody.trim(),
    skippedSteps: draft.skippedSteps,
  };
}
