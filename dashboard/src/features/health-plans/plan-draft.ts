import type {
  MedicalClaimDocumentKind,
  MedicalClaimKind,
  MedicalPlanDeductiblePer,
  MedicalPlanMethod,
  MedicalPlanTermsInput,
} from '@/gql/graphql';
import { grades, isForCosts } from '@/health/relief-values';
import { moneyOf } from '@/ui/form/field-value';

/** A segment or band as it is typed. It begins where the one before ends. */
export interface BracketDraft {
  from: string;
  /** Empty for no end. */
  until: string;
  /** Percent. */
  rate: string;
}

/** What a grade of disability gives, as it is typed. */
export interface GradeDraft {
  readonly grade: number;
  /** Percent; empty for nothing. */
  rate: string;
}

/** How a plan computes what it pays of one kind of claim, as it is typed. */
export interface AmountDraft {
  method: MedicalPlanMethod;
  excludesSelfFunded: boolean;
  deductible: string;
  deductiblePer: MedicalPlanDeductiblePer;
  brackets: BracketDraft[];
  fixedAmount: string;
  cap: string;
  documents: MedicalClaimDocumentKind[];
}

/** What a plan pays besides stays in hospital, as it is typed. */
export interface BenefitDraft extends AmountDraft {
  readonly kind: MedicalClaimKind;
  grades: GradeDraft[];
  sharesAccount: boolean;
  waits: boolean;
}

/** The terms of a plan as they are typed. */
export interface PlanDraft extends AmountDraft {
  effectiveFrom: string;
  source: string;
  assumptions: string;
  rank: string;
  needsEnrolment: boolean;
  premium: string;
  coverMonths: string;
  waitingDays: string;
  benefits: BenefitDraft[];
}

/** Terms that nothing was typed into yet. */
export function emptyPlan(day: string): PlanDraft {
  return {
    effectiveFrom: day,
    source: '',
    assumptions: '',
    rank: '1',
    method: 'SEGMENTS',
    excludesSelfFunded: true,
    deductible: '0',
    deductiblePer: 'ADMISSION',
    brackets: [{ from: '0', until: '', rate: '50' }],
    fixedAmount: '',
    cap: '',
    needsEnrolment: true,
    premium: '0',
    coverMonths: '12',
    waitingDays: '0',
    documents: ['INVOICE', 'SETTLEMENT'],
    benefits: [],
  };
}

const USUAL_DOCUMENTS: Readonly<Record<MedicalClaimKind, readonly MedicalClaimDocumentKind[]>> = {
  INPATIENT: ['INVOICE', 'SETTLEMENT'],
  OUTPATIENT: ['INVOICE', 'SETTLEMENT', 'CHRONIC_CERTIFICATE'],
  ACCIDENT: ['ACCIDENT_PROOF', 'DISABILITY_ASSESSMENT'],
  DEATH: ['DEATH_CERTIFICATE', 'KINSHIP_PROOF'],
};

/** A further benefit that nothing was typed into yet. */
export function emptyBenefit(kind: MedicalClaimKind): BenefitDraft {
  return {
    kind,
    method: isForCosts(kind) ? 'SEGMENTS' : kind === 'ACCIDENT' ? 'GRADES' : 'FIXED',
    excludesSelfFunded: isForCosts(kind),
    deductible: '0',
    deductiblePer: 'PERIOD',
    brackets: [{ from: '0', until: '', rate: '50' }],
    grades: gradeDrafts([]),
    fixedAmount: '',
    cap: '',
    sharesAccount: true,
    waits: isForCosts(kind),
    documents: [...USUAL_DOCUMENTS[kind]],
  };
}

/** All grades, with what terms say that each gives. */
export function gradeDrafts(
  given: readonly { readonly grade: number; readonly rateBasisPoints: number }[],
): GradeDraft[] {
  return grades.map((grade) => {
    const points = given.find((one) => one.grade === grade)?.rateBasisPoints;
    return { grade, rate: points === undefined ? '' : String(points / 100) };
  });
}

/** A further segment, which begins where the last one ends. */
export function nextBracket(brackets: readonly BracketDraft[]): BracketDraft {
  return { from: brackets.at(-1)?.until ?? '0', until: '', rate: '' };
}

/** A rate in percent as ten thousandths; null when it is none of 0 to 100. */
export function basisPointsOf(percent: string): number | null {
  const [, whole = '', decimals = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(percent.trim()) ?? [];
  const points = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return whole !== '' && points <= 10_000 ? points : null;
}

/** Why a field can’t be sent. */
export type PlanProblem = 'required' | 'money' | 'rate' | 'integer';

/** What can’t be sent, by the path of the server’s input; empty when all can. */
export function planProblems(draft: PlanDraft): ReadonlyMap<string, PlanProblem> {
  const problems = new Map<string, PlanProblem>();
  const integer = (name: 'rank' | 'coverMonths' | 'waitingDays'): void => {
    if (!/^\d{1,4}$/.test(draft[name].trim())) problems.set(name, 'integer');
  };
  if (draft.source.trim() === '') problems.set('source', 'required');
  if (draft.effectiveFrom === '') problems.set('effectiveFrom', 'required');
  integer('rank');
  integer('coverMonths');
  integer('waitingDays');
  if (!isMoney(draft.premium)) problems.set('premium', 'money');
  amountProblems(draft, '', problems);
  draft.benefits.forEach((benefit, index) => {
    const at = `benefits.${index}.`;
    amountProblems(benefit, at, problems);
    if (benefit.method !== 'GRADES') return;
    const typed = benefit.grades.filter(({ rate }) => rate.trim() !== '');
    if (typed.length === 0) problems.set(`${at}grades`, 'required');
    if (typed.some(({ rate }) => basisPointsOf(rate) === null)) problems.set(`${at}grades`, 'rate');
  });
  return problems;
}

function amountProblems(draft: AmountDraft, at: string, problems: Map<string, PlanProblem>): void {
  if (!isMoney(draft.deductible)) problems.set(`${at}deductible`, 'money');
  if (draft.cap.trim() !== '' && !isMoney(draft.cap)) problems.set(`${at}cap`, 'money');
  if (hasSum(draft)) {
    if (!isMoney(draft.fixedAmount)) problems.set(`${at}fixedAmount`, 'money');
    return;
  }
  draft.brackets.forEach(({ from, until, rate }, index) => {
    if (!isMoney(from)) problems.set(`${at}brackets.${index}.from`, 'money');
    if (until.trim() !== '' && !isMoney(until)) problems.set(`${at}brackets.${index}.until`, 'money');
    if (basisPointsOf(rate) === null) problems.set(`${at}brackets.${index}.rateBasisPoints`, 'rate');
  });
}

/** Whether a method takes a fixed amount, and no segments. */
export const hasSum = ({ method }: Pick<AmountDraft, 'method'>): boolean => method === 'FIXED' || method === 'GRADES';

/** The paths of the server’s input that have a field beside which a refusal can stand. */
export function planFields(draft: PlanDraft): readonly string[] {
  return [
    'source',
    'effectiveFrom',
    'assumptions',
    'rank',
    'premium',
    'coverMonths',
    'waitingDays',
    ...amountFields(draft, ''),
    ...draft.benefits.flatMap((benefit, index) => amountFields(benefit, `benefits.${index}.`)),
  ];
}

function amountFields({ brackets }: AmountDraft, at: string): readonly string[] {
  return [
    'method',
    'fixedAmount',
    'deductible',
    'cap',
    'grades',
    ...brackets.flatMap((_, index) =>
      ['', '.from', '.until', '.rateBasisPoints'].map((name) => `brackets.${index}${name}`),
    ),
  ].map((name) => `${at}${name}`);
}

/** Whether a text is an amount of yuan. */
export function isMoney(text: string): boolean {
  return /^\d{1,13}(\.\d{1,2})?$/.test(text.replaceAll(/[,，\s¥]/g, ''));
}

/** An amount as the API takes it; null when there is none. */
export const amountOf = (text: string): string | null => moneyOf({ amount: text }, 'amount');

/** The terms as the graph takes them. Only of a draft without problems. */
export function planTermsInput(draft: PlanDraft): MedicalPlanTermsInput {
  return {
    ...amountsInput(draft),
    rank: Number(draft.rank),
    needsEnrolment: draft.needsEnrolment,
    premium: amountOf(draft.premium) ?? '0',
    coverMonths: Number(draft.coverMonths),
    waitingDays: Number(draft.waitingDays),
    benefits: draft.benefits.map((benefit) => ({
      ...amountsInput(benefit),
      kind: benefit.kind,
      cap: benefit.sharesAccount ? null : amountOf(benefit.cap),
      grades: (benefit.method === 'GRADES' ? benefit.grades : [])
        .filter(({ rate }) => rate.trim() !== '')
        .map(({ grade, rate }) => ({ grade, rateBasisPoints: basisPointsOf(rate) ?? 0 })),
      sharesAccount: benefit.sharesAccount,
      waits: benefit.waits,
    })),
  };
}

function amountsInput(draft: AmountDraft) {
  return {
    method: draft.method,
    excludesSelfFunded: draft.excludesSelfFunded,
    deductible: amountOf(draft.deductible) ?? '0',
    deductiblePer: draft.deductiblePer,
    brackets: hasSum(draft)
      ? []
      : draft.brackets.map(({ from, until, rate }) => ({
          from: amountOf(from) ?? '0',
          until: amountOf(until),
          rateBasisPoints: basisPointsOf(rate) ?? 0,
        })),
    fixedAmount: hasSum(draft) ? amountOf(draft.fixedAmount) : null,
    cap: amountOf(draft.cap),
    documents: draft.documents,
  };
}
