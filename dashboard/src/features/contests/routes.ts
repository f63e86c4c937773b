import type { RouteRecordRaw } from 'vue-router';
import IconContests from '~icons/lucide/monitor-check';

const messages = ['contests'];

/** Where participants answer, with a code and without an account. The code stands behind `#`, which no server sees or logs. */
export const publicContestRoutes: RouteRecordRaw[] = [
  {
    path: '/contest',
    name: 'contest-entry',
    component: () => import('./ContestEntryPage.vue'),
    meta: { public: true, title: 'contests.entry.title', messages },
  },
];

export const contestsRoutes: RouteRecordRaw[] = [
  {
    path: 'contests',
    name: 'contests',
    component: () => import('./ContestsPage.vue'),
    meta: {
      title: 'navigation.contests',
      messages,
      navigation: { id: 'contests', group: 'records', icon: IconContests },
      needs: 'competition:read',
    },
    children: [
      {
        path: 'new',
        name: 'contest-new',
        component: () => import('./ContestDrawer.vue'),
        meta: { needs: 'competition:write' },
      },
    ],
  },
  {
    path: 'contests/banks',
    name: 'question-banks',
    component: () => import('./QuestionBanksPage.vue'),
    meta: { title: 'contests.banks.title', messages, needs: 'competition:write' },
    children: [{ path: 'new', name: 'question-bank-new', component: () => import('./BankDrawer.vue') }],
  },
  {
    path: 'contests/banks/:bankId',
    name: 'question-bank',
    component: () => import('./QuestionBankPage.vue'),
    props: true,
    meta: { title: 'contests.banks.title', messages, needs: 'competition:write' },
    children: [
      { path: 'questions/new', name: 'question-new', component: () => import('./QuestionDrawer.vue'), props: true },
      {
        path: 'questions/:questionId',
        name: 'question',
        component: () => import('./QuestionDrawer.vue'),
        props: true,
      },
    ],
  },
  {
    path: 'contests/:contestId',
    name: 'contest',
    component: () => import('./ContestPage.vue'),
    props: true,
    meta: { title: 'navigation.contests', messages, needs: 'competition:read' },
    children: [
      {
        path: 'edit',
        name: 'contest-edit',
        component: () => import('./ContestDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/new',
        name: 'contest-persons-new',
        component: () => import('./PersonsDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/import',
        name: 'contest-persons-import',
        component: () => import('./PersonsImportDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
      {
        path: 'persons/:participantId',
        name: 'contest-person',
        component: () => import('./AttemptsDrawer.vue'),
        props: true,
      },
      {
        path: 'codes',
        name: 'contest-codes',
        component: () => import('./CodesDrawer.vue'),
        props: true,
        meta: { writes: true },
      },
    ],
  },
];
