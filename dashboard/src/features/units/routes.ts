import type { RouteRecordRaw } from 'vue-router';
import IconUnits from '~icons/lucide/building-2';

export const unitsRoutes: RouteRecordRaw[] = [
  {
    path: 'units',
    name: 'units',
    component: () => import('./UnitsPage.vue'),
    meta: {
      title: 'navigation.units',
      messages: ['units'],
      navigation: { id: 'units', group: 'records', icon: IconUnits },
      needs: 'organization:read',
    },
    children: [
      {
        path: 'new',
        name: 'unit-new',
        component: () => import('./UnitCreateDrawer.vue'),
        meta: { needs: 'organization:write' },
      },
      { path: ':unitId', name: 'unit', component: () => import('./UnitDrawer.vue'), props: true },
    ],
  },
];
