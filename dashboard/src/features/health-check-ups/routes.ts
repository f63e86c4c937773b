import type { RouteRecordRaw } from 'vue-router';
import IconCheckUps from '~icons/lucide/stethoscope';

export const healthCheckUpsRoutes: RouteRecordRaw[] = [
  {
    path: 'health/check-ups',
    name: 'health-check-ups',
    component: () => import('./CheckUpsPage.vue'),
    meta: {
      title: 'navigation.healthCheckUps',
      messages: ['health', 'health-check-ups'],
      navigation: { id: 'healthCheckUps', group: 'health', icon: IconCheckUps },
      needs: 'health:manage',
    },
    children: [
      { path: 'days/new', name: 'check-up-day-new', component: () => import('./DayCreateDrawer.vue') },
      { path: 'days/:batchId', name: 'check-up-day', component: () => import('./DayDrawer.vue'), props: true },
      { path: 'packages/new', name: 'check-up-package-new', component: () => import('./PackageCreateDrawer.vue') },
      { path: 'people/:workerId', name: 'check-up-choice', component: () => import('./ChoiceDrawer.vue'), props: true },
    ],
  },
];
