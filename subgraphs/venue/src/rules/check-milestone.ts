import { MilestoneStatus } from '../project/milestone-status.js';
import { checkName, checkNotFuture, type Problem } from '@gonghui/kit/rules';

/** A milestone as it is said to be. */
export interface MilestoneDescription {
  readonly title: string;
  readonly dueOn: string;
  readonly metOn?: string | null;
  readonly status: MilestoneStatus;
}

/** What is wrong with a milestone: one that was met has the day it was met, others have none, and none is missed before it is due. */
export function checkMilestone(
  milestone: MilestoneDescription,
  today: string,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  const { title, dueOn, metOn, status } = milestone;
  const met = status === MilestoneStatus.MET;
  return [
    ['title', 'NAME_INVALID', checkName(title, 'The title')],
    ['metOn', 'MET_ON_MISSING', met && !metOn ? 'Give the day on which it was met.' : null],
    ['metOn', 'NOT_MET_YET', !met && metOn ? `A milestone that is ${status} has no day on which it was met.` : null],
    ['metOn', 'MET_IN_FUTURE', checkNotFuture(metOn, today)],
    [
      'status',
      'NOT_DUE_YET',
      status === MilestoneStatus.NOT_MET && dueOn > today ? `It is due on ${dueOn}; it cannot be missed before.` : null,
    ],
  ];
}
