import type { RouteRecordRaw } from 'vue-router';
import IconGrantAudit from '~icons/lucide/file-search';

export const grantAuditRoutes: RouteRecordRaw[] = [
  {
    path: 'grant-audit',
    name: 'grant-audit',
    component: () => import('./GrantAuditPage.vue'),
    meta: {
      title: 'navigation.grantAudit',
      messages: ['audit-names', 'grant', 'grant-audit'],
      navigation: { id: 'grantAudit', group: 'administration', icon: IconGrantAudit },
      needs: 'grant:read',
    },
    children: [
      {
        path: 'grants/:grantId',
        name: 'grant-audit-grant',
        component: () => import('./AuditedGrantDrawer.vue'),
        props: true,
      },
      { path: 'samples/new', name: 'grant-audit-sample-new', component: () => import('./SampleCreateDrawer.vue') },
      {
        path: 'samples/:sampleId',
        name: 'grant-audit-sample',
        component: () => import('./SampleDrawer.vue'),
        props: true,
      },
      { path: 'findings/new', name: 'grant-audit-finding-new', component: () => import('./FindingCreateDrawer.vue') },
      {
        path: 'findings/:findingId',
        name: 'grant-audit-finding',
        component: () => import('./FindingDrawer.vue'),
        props: true,
      },
      { path: 'export', name: 'grant-audit-export', component: () => import('./ExportDrawer.vue') },
    ],
  },
];
