import { smallClaim } from '../small-claim.js';
import { sendForm, type ConsolePage } from './console-page.js';

/** Plans of mutual aid and relief, and claims on them. */
export const healthReliefPages: readonly ConsolePage[] = [
  { title: 'relief plans', route: 'health-plans', account: 'liaoning.analyst', path: '/health/plans' },
  {
    title: 'relief plan to found, with errors',
    route: 'health-plan-new',
    account: 'liaoning.health',
    path: '/health/plans/new',
    act: sendForm(/^(新建计划|New plan)$/),
  },
  ...(
    [
      ['health-plan', ''],
      ['health-plan-terms', '/terms'],
      ['health-plan-covers', '/covers'],
      ['health-plan-return', '/returns/new'],
      ['health-plan-enrolled', '/enrolled'],
    ] as const
  ).map(([route, below]) => ({
    title: `relief plan, ${route}`,
    route,
    account: 'liaoning.health' as const,
    path: async () => `/health/plans/${(await smallClaim()).planId}${below}`,
  })),
  {
    title: 'claims',
    route: 'health-claims',
    account: 'liaoning.health',
    path: async () => {
      await smallClaim();
      return '/health/claims';
    },
  },
  {
    title: 'claim to hand in, with errors',
    route: 'health-claim-new',
    account: 'liaoning.health',
    path: '/health/claims/new',
    act: sendForm(/^(提交理赔|Hand in a claim)$/),
  },
  {
    title: 'payers to add to a claim, with errors',
    route: 'health-claim-supplement',
    account: 'liaoning.health',
    path: async () => `/health/claims/${(await smallClaim()).claimId}/supplement`,
    act: sendForm(/^(补充支付方|Add payers)$/),
  },
  { title: 'relief to be paid', route: 'health-relief', account: 'liaoning.health', path: '/health/relief' },
  {
    title: 'relief to request, with errors',
    route: 'health-relief-new',
    account: 'liaoning.health',
    path: '/health/relief/new',
    act: sendForm(/^(申请拨付|Request relief)$/),
  },
  {
    title: 'claim in hand',
    route: 'health-claim',
    account: 'liaoning.handler',
    path: async () => `/health/claims/${(await smallClaim()).claimId}`,
  },
];
