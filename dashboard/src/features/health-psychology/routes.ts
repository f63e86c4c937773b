import type { RouteRecordRaw } from 'vue-router';
import IconPsychology from '~icons/lucide/heart-handshake';

export const healthPsychologyRoutes: RouteRecordRaw[] = [
  {
    path: 'health/psychology',
    name: 'health-psychology',
    component: () => import('./PsychologyPage.vue'),
    meta: {
      title: 'navigation.healthPsychology',
      messages: ['health', 'health-psychology'],
      navigation: { id: 'healthPsychology', group: 'health', icon: IconPsychology },
      needs: 'health:read',
    },
    children: [
      {
        path: 'events/new',
        name: 'health-psychology-event',
        component: () => import('./EventDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      {
        path: 'events/:eventId',
        name: 'health-psychology-event-correct',
        component: () => import('./EventDrawer.vue'),
        props: true,
        meta: { needs: 'health:manage' },
      },
      {
        path: 'services/new',
        name: 'health-service-new',
        component: () => import('./ServiceOpenDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      {
        path: 'services/:serviceId',
        name: 'health-service',
        component: () => import('./ServiceDrawer.vue'),
        props: true,
        meta: { needs: 'health:read' },
      },
      {
        path: 'tallies/new',
        name: 'health-psychology-tally',
        component: () => import('./TallyDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      {
        path: 'sessions/new',
        name: 'health-session-offer',
        component: () => import('./OfferDrawer.vue'),
        meta: { needs: 'health:handle' },
      },
      {
        path: 'sessions/:sessionId',
        name: 'health-session',
        component: () => import('./SessionDrawer.vue'),
        props: true,
        meta: { needs: 'health:handle' },
      },
    ],
  },
];
