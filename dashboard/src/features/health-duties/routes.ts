import type { RouteRecordRaw } from 'vue-router';
import IconDuties from '~icons/lucide/scale';

export const healthDutiesRoutes: RouteRecordRaw[] = [
  {
    path: 'health/duties',
    name: 'health-duties',
    component: () => import('./DutiesPage.vue'),
    meta: {
      title: 'navigation.healthDuties',
      messages: ['health', 'health-duties'],
      navigation: { id: 'healthDuties', group: 'health', icon: IconDuties },
      needs: 'health:read',
    },
    children: [
      {
        path: 'new',
        name: 'health-duty-new',
        component: () => import('./DutyDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
    ],
  },
];
