import { expect } from '@playwright/test';
import { ask } from '../graph.js';
import { smallCounselling } from '../small-counselling.js';
import { smallScreening } from '../small-screening.js';
import { press, sendForm, type ConsolePage } from './console-page.js';

/** A day of check-ups of the demo data, or a model worker who may choose. */
async function aCheckUp(what: 'batch' | 'worker'): Promise<string> {
  const { checkUpBatches, tradeUnion } = await ask(
    'liaoning.health',
    '{ checkUpBatches(first: 1) { edges { node { id } } } tradeUnion(code: "210000") { id } }',
  );
  if (what === 'batch') return checkUpBatches.edges[0].node.id;
  const { modelWorkers } = await ask(
    'liaoning.health',
    'query($id: ID!) { modelWorkers(filter: { unionId: $id, honours: [NATIONAL] }, first: 1) { edges { node { id } } } }',
    { id: tradeUnion.id },
  );
  return modelWorkers.edges[0].node.id;
}

/** An open case of the demo data. */
async function aCareCase(): Promise<string> {
  const { careCases } = await ask(
    'liaoning.handler',
    '{ careCases(filter: { isOpen: true }, first: 1) { edges { node { id } } } }',
  );
  return careCases.edges[0].node.id;
}

/** Id of the first row of a list that Liaoning's handler alone reads. */
const firstOf = async (list: string): Promise<string> =>
  (await ask('liaoning.handler', `{ ${list}(first: 1) { edges { node { id } } } }`))[list].edges[0].node.id;

/** Health of workers. */
export const healthPages: readonly ConsolePage[] = [
  { title: 'health figures', route: 'health-aggregate', account: 'liaoning.analyst', path: '/health' },
  {
    title: 'figures of mutual aid and relief',
    route: 'health-aggregate',
    account: 'jiangxi.analyst',
    path: '/health?view=relief',
  },
  { title: 'screening programmes', route: 'health-programmes', account: 'liaoning.health', path: '/health/programmes' },
  {
    title: 'screening programme to draft, with errors',
    route: 'health-programme-new',
    account: 'liaoning.health',
    path: '/health/programmes/new',
    act: sendForm(/^(保存草稿|Save draft)$/),
  },
  {
    title: 'handler to replace',
    route: 'health-handler-replace',
    account: 'liaoning.health',
    path: '/health/programmes/handlers/replace',
  },
  ...['board', 'days', 'returns', 'funds', 'requests', 'facts'].map((view) => ({
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
    act: press(/^(移出名册|Take off the roster)$/),
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
    title: 'day of results to hand over, with errors',
    route: 'health-handled-day',
    account: 'liaoning.handler',
    path: async () => `/health/follow-up/days/${(await smallScreening()).batchId}/hand-over`,
    act: sendForm(/^(移交|Hand over)$/),
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
      ['health-subsidy-new', 'requests/subsidy'],
      ['health-solatia-new', 'requests/solatia'],
      ['health-day-new', 'days/new'],
      ['health-day', 'days/:batchId'],
      ['health-day-hand-over', 'days/:batchId/hand-over'],
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
  {
    title: 'psychological support, figures',
    route: 'health-psychology',
    account: 'liaoning.health',
    path: '/health/psychology',
  },
  ...['events', 'services'].map((view) => ({
    title: `psychological support, ${view}`,
    route: 'health-psychology',
    account: 'liaoning.health' as const,
    path: `/health/psychology?view=${view}`,
  })),
  {
    title: 'sessions of a counsellor',
    route: 'health-psychology',
    account: 'liaoning.handler',
    path: '/health/psychology?view=sessions',
  },
  {
    title: 'lecture to record, with errors',
    route: 'health-psychology-event',
    account: 'liaoning.health',
    path: '/health/psychology/events/new',
    act: sendForm(/^(登记讲座或课程|Record a lecture or course)$/),
  },
  {
    title: 'lecture to correct',
    route: 'health-psychology-event-correct',
    account: 'liaoning.health',
    path: async () => {
      const { psychologyEvents } = await ask(
        'liaoning.health',
        '{ psychologyEvents(first: 1) { edges { node { id } } } }',
      );
      return `/health/psychology/events/${psychologyEvents.edges[0].node.id}`;
    },
  },
  {
    title: 'psychological service to open, with errors',
    route: 'health-service-new',
    account: 'liaoning.health',
    path: '/health/psychology/services/new',
    act: sendForm(/^(开办服务|Open a service)$/),
  },
  {
    title: 'psychological service, with a counsellor to name',
    route: 'health-service',
    account: 'liaoning.health',
    path: async () => {
      const { psychologicalServices } = await ask(
        'liaoning.health',
        '{ psychologicalServices(audience: HARDSHIP, first: 1) { edges { node { id } } } }',
      );
      return `/health/psychology/services/${psychologicalServices.edges[0].node.id}`;
    },
    act: press(/^(指定咨询师|Name a counsellor)$/),
  },
  {
    title: 'hours of counsellors, for the code of a household',
    route: 'counselling',
    path: async () => `/counselling#${(await smallCounselling()).household}`,
  },
  {
    title: 'booking of a counsellor’s hour',
    route: 'counselling-booking',
    path: async () => `/counselling/booking#${(await smallCounselling()).booking}`,
  },
  {
    title: 'consultations to record',
    route: 'health-psychology-tally',
    account: 'liaoning.health',
    path: '/health/psychology/tallies/new',
  },
  {
    title: 'hour of a counsellor to offer',
    route: 'health-session-offer',
    account: 'liaoning.handler',
    path: '/health/psychology/sessions/new',
  },
  {
    title: 'session of a counsellor',
    route: 'health-session',
    account: 'liaoning.handler',
    path: async () => {
      const { counsellingSessions } = await ask(
        'liaoning.handler',
        '{ counsellingSessions(statuses: [HELD], first: 1) { edges { node { id } } } }',
      );
      return `/health/psychology/sessions/${counsellingSessions.edges[0].node.id}`;
    },
  },
  { title: 'health stations', route: 'health-stations', account: 'liaoning.health', path: '/health/stations' },
  {
    title: 'health station to open, with errors',
    route: 'health-station-new',
    account: 'liaoning.health',
    path: '/health/stations/stations/new',
    act: sendForm(/^(新设驿站|Open a station)$/),
  },
  {
    title: 'health station, to be corrected',
    route: 'health-station',
    account: 'liaoning.health',
    path: async () => {
      const { healthStations } = await ask(
        'liaoning.health',
        '{ healthStations(filter: { isOpen: true }, first: 1) { edges { node { id } } } }',
      );
      return `/health/stations/stations/${healthStations.edges[0].node.id}`;
    },
    act: press(/^(修改|Change)$/),
  },
  ...['persons', 'incidents'].map((view) => ({
    title: `health stations, ${view}`,
    route: 'health-stations',
    account: 'liaoning.handler' as const,
    path: `/health/stations?view=${view}`,
  })),
  {
    title: 'card of a health station',
    route: 'health-card-new',
    account: 'liaoning.handler',
    path: '/health/stations/persons/new',
  },
  {
    title: 'person with a card, a reading that can’t be',
    route: 'health-person',
    account: 'liaoning.handler',
    path: async () => `/health/stations/persons/${await firstOf('stationPersons')}`,
    act: async (page) => {
      await page.getByRole('textbox', { name: /^(收缩压|Systolic)/ }).fill('80');
      await page.getByRole('textbox', { name: /^(舒张压|Diastolic)/ }).fill('120');
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    title: 'emergency to report',
    route: 'health-incident-new',
    account: 'liaoning.handler',
    path: '/health/stations/incidents/new',
  },
  {
    title: 'emergency',
    route: 'health-incident',
    account: 'liaoning.handler',
    path: async () => `/health/stations/incidents/${await firstOf('stationIncidents')}`,
  },
  ...['days', 'people', 'packages'].map((view) => ({
    title: `check-ups, ${view}`,
    route: 'health-check-ups',
    account: 'liaoning.health' as const,
    path: `/health/check-ups?view=${view}`,
  })),
  {
    title: 'day of check-ups to arrange, with errors',
    route: 'check-up-day-new',
    account: 'liaoning.health',
    path: '/health/check-ups/days/new',
    act: sendForm(/^(安排体检日|Arrange a day)$/),
  },
  {
    title: 'day of check-ups',
    route: 'check-up-day',
    account: 'liaoning.health',
    path: async () => `/health/check-ups/days/${await aCheckUp('batch')}`,
  },
  {
    title: 'check-up package to add',
    route: 'check-up-package-new',
    account: 'liaoning.health',
    path: '/health/check-ups/packages/new',
  },
  {
    title: 'check-up to choose',
    route: 'check-up-choice',
    account: 'liaoning.health',
    path: async () => `/health/check-ups/people/${await aCheckUp('worker')}`,
  },
  { title: 'visits due', route: 'health-care', account: 'liaoning.health', path: '/health/care' },
  { title: 'cases of care', route: 'health-care', account: 'liaoning.handler', path: '/health/care' },
  {
    title: 'case of care to open, with errors',
    route: 'care-case-new',
    account: 'liaoning.handler',
    path: '/health/care/new',
    act: sendForm(/^(新增帮扶对象|Look after somebody)$/),
  },
  {
    title: 'case of care, with a visit to log',
    route: 'care-case',
    account: 'liaoning.handler',
    path: async () => `/health/care/${await aCareCase()}`,
    act: press(/^(登记走访|Log a visit)$/),
  },
  {
    title: 'claim of somebody in care',
    route: 'care-claim-new',
    account: 'liaoning.handler',
    path: async () => `/health/claims/care/${await aCareCase()}`,
  },
];
