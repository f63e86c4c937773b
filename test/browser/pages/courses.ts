import { smallTraining } from '../small-training.js';
import type { ConsolePage } from './console-page.js';

/** Courses. */
export const coursePages: readonly ConsolePage[] = [
  { title: 'courses', route: 'courses', account: 'shaanxi.organizer', path: '/courses?year=2021' },
  { title: 'course to be prepared', route: 'course-new', account: 'shaanxi.organizer', path: '/courses/new' },
  ...['persons', 'sessions', 'placement', 'facts'].map((view) => ({
    title: `course, ${view}`,
    route: 'course',
    account: 'shaanxi.organizer' as const,
    path: async () => `/courses/${(await smallTraining()).courseId}?view=${view}`,
  })),
  ...(
    [
      ['course-edit', 'edit'],
      ['course-enrol', 'persons/new'],
      ['course-import', 'persons/import'],
      ['course-person', 'persons/:enrolmentId'],
      ['course-session-new', 'sessions/new'],
      ['course-session', 'sessions/:sessionId'],
    ] as const
  ).map(([route, below]) => ({
    title: `course, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { courseId, enrolmentId, sessionId } = await smallTraining();
      const rest = below.replace(':enrolmentId', enrolmentId).replace(':sessionId', sessionId);
      return `/courses/${courseId}/${rest}`;
    },
  })),
];
