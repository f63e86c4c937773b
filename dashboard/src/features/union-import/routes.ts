import type { RouteRecordRaw } from 'vue-router';

export const unionImportRoutes: RouteRecordRaw[] = [
  {
    path: 'unions/import',
    name: 'union-import',
    component: () => import('./UnionImportPage.vue'),
    meta: { title: 'unionImport.title', messages: ['union-import'], needs: 'organization:import' },
  },
];
