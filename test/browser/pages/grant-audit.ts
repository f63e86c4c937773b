import { ask, change } from '../graph.js';
import { type ConsolePage, sendForm } from './console-page.js';

/** The audit of grants. */
export const grantAuditPages: readonly ConsolePage[] = [
  ...['grants', 'breakdown', 'flags', 'reconciliation', 'samples', 'digits', 'findings'].map((view) => ({
    title: `audit of grants, ${view}`,
    route: 'grant-audit',
    account: 'jiangxi.auditor' as const,
    path: `/grant-audit?view=${view}`,
  })),
  ...['summary', 'ledger', 'documents', 'audit', 'trail'].map((tab) => ({
    title: `grant as an auditor reads it, ${tab}`,
    route: 'grant-audit-grant',
    account: 'jiangxi.auditor' as const,
    path: async () => {
      const { grants } = await ask('jiangxi.auditor', '{ grants(first: 1) { edges { node { id } } } }');
      return `/grant-audit/grants/${grants.edges[0].node.id}?tab=${tab}`;
    },
  })),
  { title: 'export of grants', route: 'grant-audit-export', account: 'jiangxi.auditor', path: '/grant-audit/export' },
  {
    title: 'sample to be drawn, with errors',
    route: 'grant-audit-sample-new',
    account: 'jiangxi.auditor',
    path: '/grant-audit/samples/new',
    act: sendForm(/^(抽取样本|Draw the sample)$/),
  },
  {
    title: 'sample',
    route: 'grant-audit-sample',
    account: 'jiangxi.auditor',
    path: async () => {
      const { sample } = await change('jiangxi.auditor', 'drawGrantSample', 'sample { id }', {
        title: '文化宫奖补',
        seed: 20261121,
        plan: { filter: {}, population: 'DISBURSED', tolerable: '8000000.00', expected: '0.00', confidence: 90 },
      });
      return `/grant-audit/samples/${sample.id}`;
    },
  },
  {
    title: 'finding to be written, with errors',
    route: 'grant-audit-finding-new',
    account: 'jiangxi.auditor',
    path: '/grant-audit/findings/new',
    act: sendForm(/^(写问题|Write a finding)$/),
  },
  {
    title: 'finding',
    route: 'grant-audit-finding',
    account: 'jiangxi.auditor',
    path: async () => {
      const { grants } = await ask('jiangxi.auditor', '{ grants(first: 1) { edges { node { id } } } }');
      const { finding } = await change('jiangxi.auditor', 'writeGrantFinding', 'finding { id }', {
        grantId: grants.edges[0].node.id,
        title: '验收材料不全',
        criterion: '建设奖补办法',
        text: '验收报告缺少监理签章。',
        severity: 'LOW',
      });
      return `/grant-audit/findings/${finding.id}`;
    },
  },
];
