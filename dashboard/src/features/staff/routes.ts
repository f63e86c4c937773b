import type { RouteRecordRaw } from 'vue-router';
import IconStaff from '~icons/lucide/users-round';

export const staffRoutes: RouteRecordRaw[] = [
  {
    path: 'staff',
    name: 'staff',
    component: () => import('./StaffPage.vue'),
    meta: {
      title: 'navigation.staff',
      messages: ['staff', 'credentials'],
      navigation: { id: 'staff', group: 'administration', icon: IconStaff },
      needs: 'staff:read',
    },
    children: [
      {
        path: 'new',
        name: 'staff-new',
        component: () => import('./NewStaffDrawer.vue'),
        meta: { needs: 'staff:manage' },
      },
      { path: ':accountId', name: 'staff-account', component: () => import('./StaffDrawer.vue'), props: true },
    ],
  },
];
