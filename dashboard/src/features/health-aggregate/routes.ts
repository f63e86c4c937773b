import type { RouteRecordRaw } from 'vue-router';
import IconHealth from '~icons/lucide/heart-pulse';

export const healthAggregateRoutes: RouteRecordRaw[] = [
  {
    path: 'health',
    name: 'health-aggregate',
    component: () => import('./HealthAggregatePage.vue'),
    meta: {
      title: 'navigation.healthAggregate',
      messages: ['health', 'health-aggregate'],
      navigation: { id: 'healthAggregate', group: 'health', icon: IconHealth },
      needs: 'health:read',
    },
  },
];
