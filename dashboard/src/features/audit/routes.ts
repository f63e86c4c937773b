import type { RouteRecordRaw } from 'vue-router';
import IconAudit from '~icons/lucide/history';

export const auditRoutes: RouteRecordRaw[] = [
  {
    path: 'audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: {
      title: 'navigation.audit',
      messages: ['audit', 'audit-names', 'credentials', 'grant'],
      navigation: { id: 'audit', group: 'administration', icon: IconAudit },
      needs: 'audit:read',
    },
    children: [
      // The row is part of the address: a record is read through the history of its row.
      {
        path: ':table/:rowId/:recordId',
        name: 'audit-record',
        component: () => import('./RecordDrawer.vue'),
        props: true,
      },
    ],
  },
];
