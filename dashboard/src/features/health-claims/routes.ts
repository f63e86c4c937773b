import type { RouteRecordRaw } from 'vue-router';
import IconRelief from '~icons/lucide/banknote';
import IconClaims from '~icons/lucide/receipt-text';

export const healthClaimsRoutes: RouteRecordRaw[] = [
  {
    path: 'health/claims',
    name: 'health-claims',
    component: () => import('./ClaimsPage.vue'),
    meta: {
      title: 'navigation.healthClaims',
      messages: ['health', 'health-claims'],
      navigation: { id: 'healthClaims', group: 'health', icon: IconClaims },
      needs: ['health:manage', 'health:handle'],
    },
    children: [
      {
        path: 'new',
        name: 'health-claim-new',
        component: () => import('./ClaimCreateDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      {
        path: 'care/:caseId',
        name: 'care-claim-new',
        component: () => import('./ClaimCreateDrawer.vue'),
        props: true,
        meta: { needs: 'health:handle' },
      },
      {
        path: ':claimId/supplement',
        name: 'health-claim-supplement',
        component: () => import('./ClaimSupplementDrawer.vue'),
        props: true,
        meta: { needs: 'health:manage' },
      },
      { path: ':claimId', name: 'health-claim', component: () => import('./ClaimDrawer.vue'), props: true },
    ],
  },
  {
    path: 'health/relief',
    name: 'health-relief',
    component: () => import('./ReliefPage.vue'),
    meta: {
      title: 'navigation.healthRelief',
      messages: ['health', 'health-claims'],
      navigation: { id: 'healthRelief', group: 'health', icon: IconRelief },
      needs: 'health:manage',
    },
    children: [{ path: 'new', name: 'health-relief-new', component: () => import('./ReliefDrawer.vue') }],
  },
];
