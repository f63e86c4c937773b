import type { RouteRecordRaw } from 'vue-router';
import IconFollowUp from '~icons/lucide/user-round-check';

export const healthFollowUpRoutes: RouteRecordRaw[] = [
  {
    path: 'health/follow-up',
    name: 'health-follow-up',
    component: () => import('./FollowUpPage.vue'),
    meta: {
      title: 'navigation.healthFollowUp',
      messages: ['health', 'health-follow-up'],
      navigation: { id: 'healthFollowUp', group: 'health', icon: IconFollowUp },
      needs: 'health:handle',
    },
    children: [
      { path: 'days/:batchId', name: 'health-results', component: () => import('./ResultsDrawer.vue'), props: true },
      {
        path: 'days/:batchId/hand-over',
        name: 'health-handled-day',
        component: () => import('./DayHandOver.vue'),
        props: true,
      },
      { path: 'cases/:followUpId', name: 'health-case', component: () => import('./CaseDrawer.vue'), props: true },
    ],
  },
];
