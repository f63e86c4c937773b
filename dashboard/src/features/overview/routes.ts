import type { RouteRecordRaw } from 'vue-router';
import IconOverview from '~icons/lucide/layout-dashboard';

export const overviewRoutes: RouteRecordRaw[] = [
  {
    path: '',
    name: 'overview',
    component: () => import('./OverviewPage.vue'),
    meta: {
      title: 'navigation.overview',
      messages: ['overview', 'grant'],
      navigation: { id: 'overview', group: 'analysis', icon: IconOverview },
      needs: 'organization:read',
    },
  },
];
