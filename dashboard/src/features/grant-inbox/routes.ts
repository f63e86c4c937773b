import type { RouteRecordRaw } from 'vue-router';
import IconInbox from '~icons/lucide/list-checks';

export const grantInboxRoutes: RouteRecordRaw[] = [
  {
    path: 'grant-inbox',
    name: 'grant-inbox',
    component: () => import('./GrantInboxPage.vue'),
    meta: {
      title: 'navigation.grantInbox',
      messages: ['grant-inbox', 'grant'],
      navigation: { id: 'grantInbox', group: 'records', icon: IconInbox },
      needs: ['grant:apply', 'grant:check', 'grant:review', 'grant:decide', 'grant:pay'],
    },
  },
];
