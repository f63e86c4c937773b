import type { RouteRecordRaw } from 'vue-router';
import IconGrants from '~icons/lucide/hand-coins';

const apply = { needs: 'grant:apply' };

export const grantsRoutes: RouteRecordRaw[] = [
  {
    path: 'grants/apply',
    name: 'grant-application',
    component: () => import('./application/ApplicationPage.vue'),
    meta: { title: 'grants.actions.apply', messages: ['grants', 'grant'], ...apply },
  },
  {
    path: 'grants/:grantId/edit',
    name: 'grant-edit',
    component: () => import('./application/ApplicationPage.vue'),
    props: true,
    meta: { title: 'grants.actions.edit', messages: ['grants', 'grant'], ...apply },
  },
  {
    path: 'grants',
    name: 'grants',
    component: () => import('./GrantsPage.vue'),
    meta: {
      title: 'navigation.grants',
      messages: ['grants', 'grant'],
      navigation: { id: 'grants', group: 'records', icon: IconGrants },
      needs: 'grant:read',
    },
    children: [{ path: ':grantId', name: 'grant', component: () => import('./GrantDrawer.vue'), props: true }],
  },
];
