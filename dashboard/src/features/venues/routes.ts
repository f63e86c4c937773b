import type { RouteRecordRaw } from 'vue-router';
import IconVenues from '~icons/lucide/landmark';

const write = { needs: 'venue:write' };

export const venuesRoutes: RouteRecordRaw[] = [
  {
    path: 'venues',
    name: 'venues',
    component: () => import('./VenuesPage.vue'),
    meta: {
      title: 'navigation.venues',
      messages: ['venues'],
      navigation: { id: 'venues', group: 'records', icon: IconVenues },
      needs: 'venue:read',
    },
    children: [
      { path: 'new', name: 'venue-new', component: () => import('./VenueCreateDrawer.vue'), meta: write },
      {
        path: 'projects/new',
        name: 'venue-project-new',
        component: () => import('./ProjectCreateDrawer.vue'),
        meta: write,
      },
      {
        path: 'targets/new',
        name: 'venue-target-new',
        component: () => import('./TargetCreateDrawer.vue'),
        meta: write,
      },
      {
        path: 'standards/new',
        name: 'venue-standard-new',
        component: () => import('./StandardCreateDrawer.vue'),
        meta: write,
      },
      { path: 'parks/new', name: 'venue-park-new', component: () => import('./ParkCreateDrawer.vue'), meta: write },
      {
        path: 'projects/:projectId',
        name: 'venue-project',
        component: () => import('./ProjectDrawer.vue'),
        props: true,
      },
      { path: ':venueId', name: 'venue', component: () => import('./VenueDrawer.vue'), props: true },
    ],
  },
];
