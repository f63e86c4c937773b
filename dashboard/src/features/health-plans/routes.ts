import type { RouteRecordRaw } from 'vue-router';
import IconPlans from '~icons/lucide/shield-plus';

export const healthPlansRoutes: RouteRecordRaw[] = [
  {
    path: 'health/plans/:planId/terms',
    name: 'health-plan-terms',
    component: () => import('./PlanTermsPage.vue'),
    props: true,
    meta: { title: 'healthPlans.terms.title', messages: ['health', 'health-plans'], needs: 'health:manage' },
  },
  {
    path: 'health/plans/:planId/enrolled',
    name: 'health-plan-enrolled',
    component: () => import('./CoversPage.vue'),
    props: true,
    meta: { title: 'healthPlans.covers.list', messages: ['health', 'health-plans'], needs: 'health:manage' },
  },
  {
    path: 'health/plans',
    name: 'health-plans',
    component: () => import('./PlansPage.vue'),
    meta: {
      title: 'navigation.healthPlans',
      messages: ['health', 'health-plans'],
      navigation: { id: 'healthPlans', group: 'health', icon: IconPlans },
      needs: 'health:read',
    },
    children: [
      {
        path: 'new',
        name: 'health-plan-new',
        component: () => import('./PlanCreateDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      { path: ':planId', name: 'health-plan', component: () => import('./PlanDrawer.vue'), props: true },
      {
        path: ':planId/returns/new',
        name: 'health-plan-return',
        component: () => import('./ReturnDrawer.vue'),
        props: true,
        meta: { needs: 'health:manage' },
      },
      {
        path: ':planId/covers',
        name: 'health-plan-covers',
        component: () => import('./CoverImportDrawer.vue'),
        props: true,
        meta: { needs: 'health:manage' },
      },
    ],
  },
];
