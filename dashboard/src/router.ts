import type { Component } from 'vue';
import type { Router, RouteRecordRaw, RouterHistory } from 'vue-router';
import { createRouter, createWebHistory } from 'vue-router';
import { frameRoute } from '@/features/frame/routes';
import { accountRoutes } from '@/features/account/routes';
import { auditRoutes } from '@/features/audit/routes';
import { beneficiaryRoutes, publicBeneficiaryRoutes } from '@/features/beneficiary/routes';
import { certificateRoutes } from '@/features/certificate/routes';
import { competitionsRoutes } from '@/features/competitions/routes';
import { contestsRoutes, publicContestRoutes } from '@/features/contests/routes';
import { counsellingRoutes } from '@/features/counselling/routes';
import { coursesRoutes } from '@/features/courses/routes';
import { goodsRoutes } from '@/features/goods/routes';
import { grantAuditRoutes } from '@/features/grant-audit/routes';
import { grantInboxRoutes } from '@/features/grant-inbox/routes';
import { grantPaymentsRoutes } from '@/features/grant-payments/routes';
import { grantSchemesRoutes } from '@/features/grant-schemes/routes';
import { grantsRoutes } from '@/features/grants/routes';
import { healthAggregateRoutes } from '@/features/health-aggregate/routes';
import { healthCareRoutes } from '@/features/health-care/routes';
import { healthCheckUpsRoutes } from '@/features/health-check-ups/routes';
import { healthClaimsRoutes } from '@/features/health-claims/routes';
import { healthDutiesRoutes } from '@/features/health-duties/routes';
import { healthFollowUpRoutes } from '@/features/health-follow-up/routes';
import { healthPlansRoutes } from '@/features/health-plans/routes';
import { healthProgrammesRoutes } from '@/features/health-programmes/routes';
import { healthPsychologyRoutes } from '@/features/health-psychology/routes';
import { healthRecallRoutes } from '@/features/health-recall/routes';
import { healthRostersRoutes } from '@/features/health-rosters/routes';
import { healthStationsRoutes } from '@/features/health-stations/routes';
import { liveBoardRoutes } from '@/features/live-board/routes';
import { loansRoutes } from '@/features/loans/routes';
import { overviewRoutes } from '@/features/overview/routes';
import { scorePadRoutes } from '@/features/score-pad/routes';
import { signInRoutes } from '@/features/sign-in/routes';
import { staffRoutes } from '@/features/staff/routes';
import { unionImportRoutes } from '@/features/union-import/routes';
import { unionsRoutes } from '@/features/unions/routes';
import { unitsRoutes } from '@/features/units/routes';
import { venuesRoutes } from '@/features/venues/routes';
import { loadMessages } from '@/i18n/i18n';
import type { MessageKey, Messages } from '@/i18n/messages';
import type { useSession } from '@/session/session';

/** A page's place in the sidebar. */
export interface NavigationMeta {
  readonly id: keyof Messages['keywords'];
  readonly group: keyof Messages['navigation']['groups'];
  readonly icon: Component;
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown in the browser's title. */
    title?: MessageKey;
    /** Folder names of the features whose messages the page needs. */
    messages?: readonly string[];
    /** Leave out for a page that isn't in the sidebar. */
    navigation?: NavigationMeta;
    /** A scope such as `staff:read`, or several of which one is enough, without which the page isn't offered. */
    needs?: string | readonly string[];
    /** Changes the record that its page shows: offered to those who may write it. */
    writes?: boolean;
    /** Open to those who aren't signed in. */
    public?: boolean;
  }
}

/** The pages inside the frame, in the order of the sidebar. */
const pages: RouteRecordRaw[] = [
  ...overviewRoutes,
  ...unionImportRoutes,
  ...unionsRoutes,
  ...unitsRoutes,
  ...venuesRoutes,
  ...competitionsRoutes,
  ...scorePadRoutes,
  ...contestsRoutes,
  ...coursesRoutes,
  ...grantsRoutes,
  ...grantInboxRoutes,
  ...grantPaymentsRoutes,
  ...grantSchemesRoutes,
  ...beneficiaryRoutes,
  ...goodsRoutes,
  ...loansRoutes,
  ...healthAggregateRoutes,
  ...healthProgrammesRoutes,
  ...healthRecallRoutes,
  ...healthRostersRoutes,
  ...healthFollowUpRoutes,
  ...healthDutiesRoutes,
  ...healthPsychologyRoutes,
  ...healthStationsRoutes,
  ...healthCheckUpsRoutes,
  ...healthCareRoutes,
  ...healthPlansRoutes,
  ...healthClaimsRoutes,
  ...staffRoutes,
  ...grantAuditRoutes,
  ...auditRoutes,
  ...accountRoutes,
];

/** All routes and the guards: sign-in, scope in the URL, messages before the page. */
export function makeRouter(
  session: ReturnType<typeof useSession>,
  history: RouterHistory = createWebHistory(),
): Router {
  const router = createRouter({
    history,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      ...signInRoutes,
      ...publicBeneficiaryRoutes,
      ...publicContestRoutes,
      ...counsellingRoutes,
      ...liveBoardRoutes,
      ...certificateRoutes,
      { ...frameRoute, children: [...pages, ...(frameRoute.children ?? [])] },
    ],
  });

  router.beforeEach(async (to, from) => {
    if (session.state === 'unknown') await session.restore();
    if (!to.meta.public && session.state === 'signed-out') {
      return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
    }
    if (to.meta.needs && session.state === 'signed-in' && !session.can(to.meta.needs)) return { name: 'not-found' };
    const { scope } = from.query;
    if (scope && !to.query.scope && !to.meta.public && !from.meta.public) {
      return { path: to.path, query: { ...to.query, scope }, hash: to.hash };
    }
    return true;
  });
  router.beforeResolve((to) => loadMessages(to.matched.flatMap((record) => record.meta.messages ?? [])));
  router.afterEach((to, from) => {
    if (to.path !== from.path && from.matched.length > 0) document.getElementById('main')?.scrollTo({ top: 0 });
  });
  return router;
}
