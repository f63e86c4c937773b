import type { RouteRecordRaw } from 'vue-router';

/** The page that the code on a certificate opens. The serial stands behind `#`, which no server sees or logs. */
export const certificateRoutes: RouteRecordRaw[] = [
  {
    path: '/certificate',
    name: 'certificate',
    component: () => import('./CertificatePage.vue'),
    meta: { public: true, title: 'certificate.title', messages: ['certificate'] },
  },
];
