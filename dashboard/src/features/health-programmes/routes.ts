import type { RouteRecordRaw } from 'vue-router';
import IconProgrammes from '~icons/lucide/clipboard-plus';

const messages = ['health', 'health-programmes'];
const manage = { needs: 'health:manage' };

export const healthProgrammesRoutes: RouteRecordRaw[] = [
  {
    path: 'health/programmes',
    name: 'health-programmes',
    component: () => import('./ProgrammesPage.vue'),
    meta: {
      title: 'navigation.healthProgrammes',
      messages,
      navigation: { id: 'healthProgrammes', group: 'health', icon: IconProgrammes },
      needs: 'health:read',
    },
    children: [
      {
        path: 'handlers/replace',
        name: 'health-handler-replace',
        component: () => import('./ReplaceDrawer.vue'),
        meta: manage,
      },
      { path: 'new', name: 'health-programme-new', component: () => import('./ProgrammeDrawer.vue'), meta: manage },
    ],
  },
  {
    path: 'health/programmes/:programmeId',
    name: 'health-programme',
    component: () => import('./ProgrammePage.vue'),
    props: true,
    meta: { title: 'navigation.healthProgrammes', messages, needs: 'health:read' },
    children: [
      {
        path: 'edit',
        name: 'health-programme-edit',
        component: () => import('./ProgrammeDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'close',
        name: 'health-programme-close',
        component: () => import('./CloseDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'funds/new',
        name: 'health-fund-new',
        component: () => import('./FundDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'returns/new',
        name: 'health-return-new',
        component: () => import('./ReturnDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'requests/subsidy',
        name: 'health-subsidy-new',
        component: () => import('./RequestDrawer.vue'),
        props: ({ params }) => ({ programmeId: params.programmeId, kind: 'subsidy' }),
        meta: manage,
      },
      {
        path: 'requests/solatia',
        name: 'health-solatia-new',
        component: () => import('./RequestDrawer.vue'),
        props: ({ params }) => ({ programmeId: params.programmeId, kind: 'solatia' }),
        meta: manage,
      },
      {
        path: 'days/new',
        name: 'health-day-new',
        component: () => import('./DayCreateDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'days/:batchId',
        name: 'health-day',
        component: () => import('./DayDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'days/:batchId/hand-over',
        name: 'health-day-hand-over',
        component: () => import('./DayHandOverDrawer.vue'),
        props: true,
        meta: manage,
      },
      {
        path: 'hospitals/new',
        name: 'health-hospital-new',
        component: () => import('./HospitalDrawer.vue'),
        props: true,
        meta: manage,
      },
    ],
  },
];
