import type { RouteRecordRaw } from 'vue-router';
import IconPayments from '~icons/lucide/banknote';

export const grantPaymentsRoutes: RouteRecordRaw[] = [
  {
    path: 'grant-payments',
    name: 'grant-payments',
    component: () => import('./GrantPaymentsPage.vue'),
    meta: {
      title: 'navigation.grantPayments',
      messages: ['grant-payments', 'grant'],
      navigation: { id: 'grantPayments', group: 'records', icon: IconPayments },
      needs: 'grant:pay',
    },
  },
];
