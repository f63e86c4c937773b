import { smallTraining } from '../small-training.js';
import type { ConsolePage } from './console-page.js';

/** Online contests and banks of questions. */
export const contestPages: readonly ConsolePage[] = [
  { title: 'online contests', route: 'contests', account: 'shaanxi.organizer', path: '/contests' },
  {
    title: 'online contest to be prepared',
    route: 'contest-new',
    account: 'shaanxi.organizer',
    path: '/contests/new',
  },
  { title: 'banks of questions', route: 'question-banks', account: 'shaanxi.organizer', path: '/contests/banks' },
  {
    title: 'bank of questions to be made',
    route: 'question-bank-new',
    account: 'shaanxi.organizer',
    path: '/contests/banks/new',
  },
  ...(
    [
      ['question-bank', ''],
      ['question-new', '/questions/new'],
      ['question', '/questions/:questionId'],
    ] as const
  ).map(([route, below]) => ({
    title: `bank of questions, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { bankId, questionId } = await smallTraining();
      return `/contests/banks/${bankId}${below.replace(':questionId', questionId)}`;
    },
  })),
  ...['ranking', 'participation', 'persons', 'facts'].map((view) => ({
    title: `online contest, ${view}`,
    route: 'contest',
    account: 'shaanxi.organizer' as const,
    path: async () => `/contests/${(await smallTraining()).contestId}?view=${view}`,
  })),
  ...(
    [
      ['contest-persons-new', 'persons/new'],
      ['contest-persons-import', 'persons/import'],
      ['contest-person', 'persons/:participantId'],
      ['contest-codes', 'codes'],
    ] as const
  ).map(([route, below]) => ({
    title: `online contest, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { contestId, participantId } = await smallTraining();
      return `/contests/${contestId}/${below.replace(':participantId', participantId)}?view=persons`;
    },
  })),
  {
    title: 'online contest to be changed',
    route: 'contest-edit',
    account: 'shaanxi.organizer',
    path: async () => `/contests/${(await smallTraining()).draftId}/edit`,
  },
  { title: 'online contest, a code is asked for', route: 'contest-entry', path: '/contest' },
  {
    title: 'online contest, before an attempt',
    route: 'contest-entry',
    path: async () => `/contest#${(await smallTraining()).code}`,
  },
];
