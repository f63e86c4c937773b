import type { RouteRecordRaw } from 'vue-router';
import IconScorePad from '~icons/lucide/clipboard-pen-line';

export const scorePadRoutes: RouteRecordRaw[] = [
  {
    path: 'marking',
    name: 'score-pad',
    component: () => import('./MyPanelsPage.vue'),
    meta: {
      title: 'navigation.scorePad',
      messages: ['score-pad'],
      navigation: { id: 'scorePad', group: 'records', icon: IconScorePad },
      needs: 'competition:judge',
    },
  },
  {
    path: 'marking/:panelId',
    name: 'score-sheet',
    component: () => import('./ScorePadPage.vue'),
    props: true,
    meta: { title: 'navigation.scorePad', messages: ['score-pad'], needs: 'competition:judge' },
  },
];
