import type { RouteRecordRaw } from 'vue-router';
import IconCompetitions from '~icons/lucide/trophy';

const messages = ['competitions'];

export const competitionsRoutes: RouteRecordRaw[] = [
  {
    path: 'competitions',
    name: 'competitions',
    component: () => import('./CompetitionsPage.vue'),
    meta: {
      title: 'navigation.competitions',
      messages,
      navigation: { id: 'competitions', group: 'records', icon: IconCompetitions },
      needs: 'competition:read',
    },
  },
  {
    path: 'competitions/new',
    name: 'competition-new',
    component: () => import('./CompetitionWizardPage.vue'),
    meta: { title: 'competitions.wizard.title', messages, needs: 'competition:write' },
  },
  {
    path: 'competitions/import',
    name: 'competition-import',
    component: () => import('./CompetitionImportPage.vue'),
    meta: { title: 'competitions.takeover.title', messages, needs: 'competition:write' },
  },
  {
    path: 'competitions/:competitionId',
    name: 'competition',
    component: () => import('./CompetitionPage.vue'),
    props: true,
    meta: { title: 'navigation.competitions', messages, needs: 'competition:read' },
    children: [
      {
        path: 'export',
        name: 'competition-export',
        component: () => import('./CompetitionExportDrawer.vue'),
        props: true,
      },
      {
        path: 'edit',
        name: 'competition-edit',
        component: () => import('./CompetitionEditDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'events/new',
        name: 'competition-event-new',
        component: () => import('./EventDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'entries/new',
        name: 'competition-entry-new',
        component: () => import('./EntryDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'entries/import',
        name: 'competition-entry-import',
        component: () => import('./EntryImportDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
    ],
  },
  {
    path: 'competitions/:competitionId/rounds/:roundId',
    name: 'competition-round',
    component: () => import('./RoundPage.vue'),
    props: true,
    meta: { title: 'navigation.competitions', messages, needs: 'competition:read' },
    children: [
      { path: 'lots/:lotId', name: 'competition-lot', component: () => import('./LotDrawer.vue'), props: true },
    ],
  },
];
