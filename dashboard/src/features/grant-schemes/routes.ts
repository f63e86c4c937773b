import type { RouteRecordRaw } from 'vue-router';
import IconSchemes from '~icons/lucide/scroll-text';

export const grantSchemesRoutes: RouteRecordRaw[] = [
  {
    path: 'grant-schemes/:schemeId/terms',
    name: 'grant-scheme-terms',
    component: () => import('./TermsPage.vue'),
    props: true,
    meta: { title: 'grantSchemes.terms.title', messages: ['grant-schemes', 'grant'], needs: 'grant:design' },
  },
  {
    path: 'grant-schemes/:schemeId/evaluations/:evaluationId',
    name: 'grant-evaluation',
    component: () => import('./EvaluationPage.vue'),
    props: true,
    meta: { title: 'grantSchemes.evaluation.title', messages: ['grant-schemes', 'grant'], needs: 'grant:read' },
  },
  {
    path: 'grant-schemes',
    name: 'grant-schemes',
    component: () => import('./GrantSchemesPage.vue'),
    meta: {
      title: 'navigation.grantSchemes',
      messages: ['grant-schemes', 'grant'],
      navigation: { id: 'grantSchemes', group: 'records', icon: IconSchemes },
      needs: 'grant:read',
    },
    children: [
      {
        path: 'new',
        name: 'grant-scheme-new',
        component: () => import('./SchemeCreateDrawer.vue'),
        meta: { needs: 'grant:design' },
      },
      {
        path: ':schemeId/lines/:lineId',
        name: 'grant-line',
        component: () => import('./LineDrawer.vue'),
        props: true,
      },
      { path: ':schemeId', name: 'grant-scheme', component: () => import('./SchemeDrawer.vue'), props: true },
    ],
  },
];
