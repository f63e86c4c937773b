import { ProjectStatus } from '../project/project-status.js';
import { checkName, checkNotFuture, type Problem } from '@gonghui/kit/rules';

/** What a project is said to be. */
export interface ProjectDescription {
  readonly title: string;
  readonly status: ProjectStatus;
  readonly startOn?: string | null;
  readonly endOn?: string | null;
}

/** What is wrong with a project's title and dates: field, code, reason. A completed project has ended. */
export function checkProject(
  project: ProjectDescription,
  today: string,
): readonly (readonly [field: string, code: string, problem: Problem])[] {
  const { title, status, startOn, endOn } = project;
  return [
    ['title', 'NAME_INVALID', checkName(title, 'The title')],
    [
      'endOn',
      'ENDS_BEFORE_START',
      startOn && endOn && endOn < startOn ? `The project starts on ${startOn}; it cannot end on ${endOn}.` : null,
    ],
    [
      'endOn',
      'END_MISSING',
      status === ProjectStatus.COMPLETED && !endOn ? 'A completed project has a last day; give it.' : null,
    ],
    ['endOn', 'COMPLETED_IN_FUTURE', status === ProjectStatus.COMPLETED ? checkNotFuture(endOn, today) : null],
  ];
}
