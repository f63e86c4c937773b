import type { RouteRecordRaw } from 'vue-router';
import IconRosters from '~icons/lucide/contact';

export const healthRostersRoutes: RouteRecordRaw[] = [
  {
    path: 'health/rosters',
    name: 'health-rosters',
    component: () => import('./RostersPage.vue'),
    meta: {
      title: 'navigation.healthRosters',
      messages: ['health', 'health-rosters'],
      navigation: { id: 'healthRosters', group: 'health', icon: IconRosters },
      needs: 'health:manage',
    },
    children: [
      { path: 'import', name: 'health-roster-import', component: () => import('./RosterImportDrawer.vue') },
      { path: ':workerId', name: 'health-worker', component: () => import('./WorkerDrawer.vue'), props: true },
    ],
  },
];
