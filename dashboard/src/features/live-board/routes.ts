import type { RouteRecordRaw } from 'vue-router';

export const liveBoardRoutes: RouteRecordRaw[] = [
  {
    path: '/board/:roundId',
    name: 'live-board',
    component: () => import('./LiveBoardPage.vue'),
    props: true,
    meta: { public: true, title: 'liveBoard.title', messages: ['live-board'] },
  },
];
