import type { RouteRecordRaw } from 'vue-router';
import IconRecall from '~icons/lucide/bell-ring';

export const healthRecallRoutes: RouteRecordRaw[] = [
  {
    path: 'health/recall',
    name: 'health-recall',
    component: () => import('./RecallPage.vue'),
    meta: {
      title: 'navigation.healthRecall',
      messages: ['health', 'health-recall'],
      navigation: { id: 'healthRecall', group: 'health', icon: IconRecall },
      needs: 'health:manage',
    },
  },
];
