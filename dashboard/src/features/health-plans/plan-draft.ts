import type {
  MedicalClaimDocumentKind,
  MedicalPlanDeductiblePer,
  MedicalPlanMethod,
  MedicalPlanTermsInput,
} from '@/gql/graphql';
import { moneyOf } from '@/ui/form/field-value';

/** A segment or band as it is typed. It begins where the one before ends. */
export interface BracketDraft {
  from: string;
  /** Empty for no end. */
  until: string;
  /** Percent. */
  rate: string;
}

/** The terms of a plan as they are typed. */
export interface PlanDraft {
  effectiveFrom: string;
  source: string;
  assumptions: string;
  rank: string;
  method: MedicalPlanMethod;
  excludesSelfFunded: boolean;
  deductible: string;
  deductiblePer: MedicalPlanDeductiblePer;
  brackets: BracketDraft[];
  fixedAmount: string;
  cap: string;
  needsEnrolment: boolean;
  premium: string;
  coverMonths: string;
  waitingDays: string;
  documents: MedicalClaimDocumentKind[];
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
  };
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
  if (!isMoney(draft.deductible)) problems.set('deductible', 'money');
  if (!isMoney(draft.premium)) problems.set('premium', 'money');
  if (draft.cap.trim() !== '' && !isMoney(draft.cap)) problems.set('cap', 'money');
  if (draft.method === 'FIXED') {
    if (!isMoney(draft.fixedAmount)) problems.set('fixedAmount', 'money');
    return problems;
  }
  draft.brackets.forEach(({ from, until, rate }, at) => {
    if (!isMoney(from)) problems.set(`brackets.${at}.from`, 'money');
    if (until.trim() !== '' && !isMoney(until)) problems.set(`brackets.${at}.until`, 'money');
    if (basisPointsOf(rate) === null) problems.set(`brackets.${at}.rateBasisPoints`, 'rate');
  });
  return problems;
}

/** Whether a text is an amount of yuan. */
export function isMoney(text: string): boolean {
  return /^\d{1,13}(\.\d{1,2})?$/.test(text.replaceAll(/[,，\s¥]/g, ''));
}

/** An amount as the API takes it; null when there is none. */
export const amountOf = (text: string): string | null => moneyOf({ amount: text }, 'amount');

/** The terms as the graph takes them. Only of a draft without problems. */
export function planTermsInput(draft: PlanDraft): MedicalPlanTermsInput {
  const isFixed = draft.method === 'FIXED';
  return {
    rank: Number(draft.rank),
    method: draft.method,
    excludesSelfFunded: draft.excludesSelfFunded,
    deductible: amountOf(draft.deductible) ?? '0',
    deductiblePer: draft.deductiblePer,
    brackets: isFixed
      ? []
      : draft.brackets.map(({ from, until, rate }) => ({
          from: amountOf(from) ?? '0',
          until: amountOf(until),
          rateBasisPoints: basisPointsOf(rate) ?? 0,
        })),
    fixedAmount: isFixed ? amountOf(draft.fixedAmount) : null,
    cap: amountOf(draft.cap),
    needsEnrolment: draft.needsEnrolment,
    premium: amountOf(draft.premium) ?? '0',
    coverMonths: Number(draft.coverMonths),
    waitingDays: Number(draft.waitingDays),
    documents: draft.documents,
  };
}
