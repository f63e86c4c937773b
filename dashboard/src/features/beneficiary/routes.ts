import type { RouteRecordRaw } from 'vue-router';
import IconHousehold from '~icons/lucide/house';

/** The page that the code on a household’s wall opens. The code stands behind `#`, which no server sees or logs. */
export const publicBeneficiaryRoutes: RouteRecordRaw[] = [
  {
    path: '/household',
    name: 'household',
    component: () => import('./HouseholdPage.vue'),
    meta: { public: true, title: 'beneficiary.household.title', messages: ['beneficiary'] },
  },
];

export const beneficiaryRoutes: RouteRecordRaw[] = [
  {
    path: 'beneficiaries',
    name: 'beneficiaries',
    component: () => import('./BeneficiariesPage.vue'),
    meta: {
      title: 'navigation.beneficiaries',
      messages: ['beneficiary'],
      navigation: { id: 'beneficiaries', group: 'records', icon: IconHousehold },
      needs: ['grant:apply', 'grant:check', 'grant:audit'],
    },
    children: [
      {
        path: 'new',
        name: 'beneficiary-new',
        component: () => import('./RegisterDrawer.vue'),
        meta: { needs: 'grant:apply' },
      },
    ],
  },
];
