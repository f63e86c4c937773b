import { expect } from '@playwright/test';
import { smallContest } from '../small-contest.js';
import { type ConsolePage, sendForm } from './console-page.js';

/** Competitions, marking, the public board and certificates. */
export const competitionPages: readonly ConsolePage[] = [
  { title: 'competitions', route: 'competitions', account: 'shaanxi.organizer', path: '/competitions' },
  {
    title: 'competitions, none found',
    route: 'competitions',
    account: 'shaanxi.organizer',
    path: '/competitions?q=nothing-is-called-this',
  },
  {
    title: 'competition to be founded, with errors',
    route: 'competition-new',
    account: 'shaanxi.organizer',
    path: '/competitions/new',
    act: async (page) => {
      await page.getByRole('button', { name: /^(下一步|Next)$/ }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  ...['events', 'entries', 'facts', 'changes'].map((view) => ({
    title: `competition, ${view}`,
    route: 'competition',
    account: 'shaanxi.organizer' as const,
    path: async () => `/competitions/${(await smallContest()).runningId}?view=${view}`,
  })),
  {
    title: 'competition to be changed',
    route: 'competition-edit',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/edit`,
  },
  {
    title: 'event to be added, with errors',
    route: 'competition-event-new',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/events/new`,
    act: sendForm(/^(添加项目|Add event)$/),
  },
  {
    title: 'entries to be added, with errors',
    route: 'competition-entry-new',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/entries/new?view=entries`,
    act: sendForm(/^(添加参赛|Add entries)$/),
  },
  {
    title: 'import of entries, nothing chosen',
    route: 'competition-entry-import',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/entries/import?view=entries`,
  },
  ...['scheme', 'draw', 'panels', 'ranking', 'advancement', 'appeals', 'corrections'].map((view) => ({
    title: `round of a competition, ${view}`,
    route: 'competition-round',
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { runningId, roundId } = await smallContest();
      return `/competitions/${runningId}/rounds/${roundId}?view=${view}`;
    },
  })),
  {
    title: 'lot of a round, marked by two judges',
    route: 'competition-lot',
    account: 'shaanxi.organizer',
    path: async () => {
      const { runningId, roundId, lotId } = await smallContest();
      return `/competitions/${runningId}/rounds/${roundId}/lots/${lotId}?view=ranking`;
    },
  },
  {
    title: 'panels of a judge',
    route: 'score-pad',
    account: 'shaanxi.judge1',
    path: async () => {
      await smallContest();
      return '/marking';
    },
  },
  {
    title: 'score sheet of a station',
    route: 'score-sheet',
    account: 'shaanxi.judge1',
    path: async () => `/marking/${(await smallContest()).panelId}?station=2`,
  },
  {
    title: 'score sheet that was handed in',
    route: 'score-sheet',
    account: 'shaanxi.judge1',
    path: async () => `/marking/${(await smallContest()).panelId}?station=1`,
  },
  { title: 'public board', route: 'live-board', path: async () => `/board/${(await smallContest()).roundId}` },

  {
    title: 'files of a competition',
    route: 'competition-export',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).runningId}/export`,
  },
  {
    title: 'competition to be taken over from a file',
    route: 'competition-import',
    account: 'shaanxi.organizer',
    path: '/competitions/import',
  },
  { title: 'certificate, a serial is asked for', route: 'certificate', path: '/certificate' },
  { title: 'certificate, unknown serial', route: 'certificate', path: '/certificate#2026-7K3F-0001-Q8ZP4M' },
];
