import type { RouteRecordRaw } from 'vue-router';

/** The frame around every page that needs a session: sidebar, header, palette. The pages are its children. */
export const frameRoute: RouteRecordRaw = {
  path: '/',
  component: () => import('./FrameLayout.vue'),
  meta: { messages: ['frame'] },
  children: [
    {
      path: ':path(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
};
