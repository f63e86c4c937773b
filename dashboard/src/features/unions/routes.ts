import type { RouteRecordRaw } from 'vue-router';
import IconUnions from '~icons/lucide/network';

export const unionsRoutes: RouteRecordRaw[] = [
  {
    path: 'unions',
    name: 'unions',
    component: () => import('./UnionsPage.vue'),
    meta: {
      title: 'navigation.unions',
      messages: ['unions'],
      navigation: { id: 'unions', group: 'records', icon: IconUnions },
      needs: 'organization:read',
    },
    children: [{ path: ':unionId', name: 'union', component: () => import('./UnionDrawer.vue'), props: true }],
  },
];
