import type { RouteRecordRaw } from 'vue-router';

/** Where a worker books a counsellor’s hour and looks a booking up. Codes stand behind `#`, which no server sees or logs. */
export const counsellingRoutes: RouteRecordRaw[] = [
  {
    path: '/counselling',
    name: 'counselling',
    component: () => import('./CounsellingPage.vue'),
    meta: { public: true, title: 'counselling.title', messages: ['counselling'] },
  },
  {
    path: '/counselling/booking',
    name: 'counselling-booking',
    component: () => import('./BookingPage.vue'),
    meta: { public: true, title: 'counselling.booking.title', messages: ['counselling'] },
  },
];
