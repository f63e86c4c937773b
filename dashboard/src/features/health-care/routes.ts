import type { RouteRecordRaw } from 'vue-router';
import IconCare from '~icons/lucide/house-heart';

const handle = { needs: 'health:handle' };

export const healthCareRoutes: RouteRecordRaw[] = [
  {
    path: 'health/care',
    name: 'health-care',
    component: () => import('./CarePage.vue'),
    meta: {
      title: 'navigation.healthCare',
      messages: ['health', 'health-care'],
      navigation: { id: 'healthCare', group: 'health', icon: IconCare },
      needs: ['health:handle', 'health:manage'],
    },
    children: [
      { path: 'new', name: 'care-case-new', component: () => import('./CareOpenDrawer.vue'), meta: handle },
      { path: ':caseId', name: 'care-case', component: () => import('./CareDrawer.vue'), props: true, meta: handle },
    ],
  },
];
