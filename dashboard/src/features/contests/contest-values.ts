import type { ContestStatus, QuestionKind } from '@/gql/graphql';

/** Kinds of question, in the order in which a paper has them. */
export const questionKinds = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE'] as const satisfies readonly QuestionKind[];

export const contestStatuses = ['DRAFT', 'ANNOUNCED', 'CANCELLED'] as const satisfies readonly ContestStatus[];

/** Where a contest stands for a reader: its status, and of an announced one its times. */
export type ContestStage = 'DRAFT' | 'AHEAD' | 'OPEN' | 'OVER' | 'CANCELLED';

/** The stage of a contest at a moment. */
export function stageOf(
  { status, opensAt, closesAt }: { status: ContestStatus; opensAt: string; closesAt: string },
  now = Date.now(),
): ContestStage {
  if (status !== 'ANNOUNCED') return status;
  if (now < Date.parse(opensAt)) return 'AHEAD';
  return now < Date.parse(closesAt) ? 'OPEN' : 'OVER';
}

export const stageTones = {
  DRAFT: 'neutral',
  AHEAD: 'accent',
  OPEN: 'good',
  OVER: 'neutral',
  CANCELLED: 'bad',
} as const satisfies Readonly<Record<ContestStage, string>>;

/** The letter of an option: 1 is A. */
export const optionLetter = (number: number): string => String.fromCodePoint(64 + number);
