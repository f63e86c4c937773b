import type { RouteRecordRaw } from 'vue-router';
import IconLoans from '~icons/lucide/japanese-yen';

export const loansRoutes: RouteRecordRaw[] = [
  {
    path: 'loans',
    name: 'loans',
    component: () => import('./LoansPage.vue'),
    meta: {
      title: 'navigation.loans',
      messages: ['loans', 'grant'],
      navigation: { id: 'loans', group: 'records', icon: IconLoans },
      needs: 'grant:read',
    },
  },
];
