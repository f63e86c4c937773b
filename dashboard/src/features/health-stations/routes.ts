import type { RouteRecordRaw } from 'vue-router';
import IconStation from '~icons/lucide/activity';

const needs = 'health:handle';

export const healthStationsRoutes: RouteRecordRaw[] = [
  {
    path: 'health/stations',
    name: 'health-stations',
    component: () => import('./StationsPage.vue'),
    meta: {
      title: 'navigation.healthStations',
      messages: ['health', 'health-stations'],
      navigation: { id: 'healthStations', group: 'health', icon: IconStation },
      needs: 'health:read',
    },
    children: [
      {
        path: 'stations/new',
        name: 'health-station-new',
        component: () => import('./StationOpenDrawer.vue'),
        meta: { needs: 'health:manage' },
      },
      {
        path: 'stations/:stationId',
        name: 'health-station',
        component: () => import('./StationDrawer.vue'),
        props: true,
        meta: { needs: 'health:read' },
      },
      { path: 'persons/new', name: 'health-card-new', component: () => import('./CardDrawer.vue'), meta: { needs } },
      {
        path: 'persons/:personId',
        name: 'health-person',
        component: () => import('./PersonDrawer.vue'),
        props: true,
        meta: { needs },
      },
      {
        path: 'incidents/new',
        name: 'health-incident-new',
        component: () => import('./IncidentNewDrawer.vue'),
        meta: { needs },
      },
      {
        path: 'incidents/:incidentId',
        name: 'health-incident',
        component: () => import('./IncidentDrawer.vue'),
        props: true,
        meta: { needs },
      },
    ],
  },
];
