import { smallScreening } from '../small-screening.js';
import { sendForm, type ConsolePage } from './console-page.js';

/** Health of workers. */
export const healthPages: readonly ConsolePage[] = [
  { title: 'health figures', route: 'health-aggregate', account: 'liaoning.analyst', path: '/health' },
  { title: 'screening programmes', route: 'health-programmes', account: 'liaoning.health', path: '/health/programmes' },
  {
    title: 'screening programme to publish, with errors',
    route: 'health-programme-new',
    account: 'liaoning.health',
    path: '/health/programmes/new',
    act: sendForm(/^(发布|Publish)$/),
  },
  ...['board', 'days', 'returns', 'funds', 'facts'].map((view) => ({
    title: `screening programme, ${view}`,
    route: 'health-programme',
    account: 'liaoning.health' as const,
    path: async () => `/health/programmes/${(await smallScreening()).programmeId}?view=${view}`,
  })),
  {
    title: 'due and recall',
    route: 'health-recall',
    account: 'liaoning.health',
    path: async () => {
      await smallScreening();
      return '/health/recall?states=OVERDUE,DUE,BOOKED,UP_TO_DATE';
    },
  },
  {
    title: 'rosters',
    route: 'health-rosters',
    account: 'liaoning.health',
    path: async () => `/health/rosters?scope=${(await smallScreening()).employerId}`,
  },
  {
    title: 'roster to import',
    route: 'health-roster-import',
    account: 'liaoning.health',
    path: '/health/rosters/import',
    act: sendForm(/^(试导入|Try)$/),
  },
  {
    title: 'worker under an alias',
    route: 'health-worker',
    account: 'liaoning.health',
    path: async () => `/health/rosters/${(await smallScreening()).workerId}`,
  },
  ...['cases', 'days'].map((view) => ({
    title: `results and follow-up, ${view}`,
    route: 'health-follow-up',
    account: 'liaoning.handler' as const,
    path: async () => {
      await smallScreening();
      return `/health/follow-up?view=${view}`;
    },
  })),
  {
    title: 'results to import',
    route: 'health-results',
    account: 'liaoning.handler',
    path: async () => `/health/follow-up/days/${(await smallScreening()).batchId}`,
  },
  {
    title: 'case',
    route: 'health-case',
    account: 'liaoning.handler',
    path: async () => `/health/follow-up/cases/${(await smallScreening()).followUpId}`,
  },
  { title: 'duties to examine', route: 'health-duties', account: 'liaoning.analyst', path: '/health/duties' },
  {
    title: 'duty to set, with errors',
    route: 'health-duty-new',
    account: 'liaoning.health',
    path: '/health/duties/new',
    act: sendForm(/^(设定义务|Set a duty)$/),
  },
  ...(
    [
      ['health-programme-edit', 'edit'],
      ['health-programme-close', 'close'],
      ['health-fund-new', 'funds/new'],
      ['health-return-new', 'returns/new'],
      ['health-day-new', 'days/new'],
      ['health-day', 'days/:batchId'],
      ['health-hospital-new', 'hospitals/new'],
    ] as const
  ).map(([route, below]) => ({
    title: `screening programme, ${route}`,
    route,
    account: 'liaoning.health' as const,
    path: async () => {
      const { programmeId, batchId } = await smallScreening();
      return `/health/programmes/${programmeId}/${below.replace(':batchId', batchId)}`;
    },
  })),
];
