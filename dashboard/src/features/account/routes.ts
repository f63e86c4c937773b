import type { RouteRecordRaw } from 'vue-router';
import IconAccount from '~icons/lucide/circle-user-round';

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: 'account',
    name: 'account',
    component: () => import('./AccountPage.vue'),
    meta: {
      title: 'navigation.account',
      messages: ['account', 'credentials'],
      navigation: { id: 'account', group: 'administration', icon: IconAccount },
    },
    children: [
      { path: 'second-factor', name: 'account-second-factor', component: () => import('./SecondFactorDrawer.vue') },
      { path: 'keys/new', name: 'account-new-key', component: () => import('./NewKeyDrawer.vue') },
    ],
  },
];
