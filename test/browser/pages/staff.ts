import { ask } from '../graph.js';
import { type ConsolePage, sendForm } from './console-page.js';

/** Accounts, the audit trail and the own account. */
export const staffPages: readonly ConsolePage[] = [
  { title: 'staff', route: 'staff', account: 'jiangxi.admin', path: '/staff' },
  {
    title: 'account to be made, with errors',
    route: 'staff-new',
    account: 'jiangxi.admin',
    path: '/staff/new',
    act: sendForm(/^(创建|Create( account)?)$/),
  },
  ...['summary', 'roles', 'sessions', 'keys'].map((tab) => ({
    title: `account of another, ${tab}`,
    route: 'staff-account',
    account: 'jiangxi.admin' as const,
    path: async () => {
      const { staffAccounts } = await ask(
        'jiangxi.admin',
        '{ staffAccounts(filter: { text: "jiangxi.analyst" }, first: 1) { edges { node { id } } } }',
      );
      return `/staff/${staffAccounts.edges[0].node.id}?tab=${tab}`;
    },
  })),

  { title: 'audit trail', route: 'audit', account: 'jiangxi.auditor', path: '/audit' },
  { title: 'seals', route: 'audit', account: 'jiangxi.auditor', path: '/audit?view=seals' },
  {
    title: 'record of the audit trail',
    route: 'audit-record',
    account: 'jiangxi.auditor',
    path: async () => {
      const { auditRecords } = await ask(
        'jiangxi.auditor',
        '{ auditRecords(first: 1) { edges { node { id table rowId } } } }',
      );
      const { id, table, rowId } = auditRecords.edges[0].node;
      return `/audit/${table}/${rowId}/${id}`;
    },
  },

  { title: 'own account', route: 'account', account: 'jiangxi.analyst', path: '/account' },
  {
    title: 'own account, second factor',
    route: 'account-second-factor',
    account: 'jiangxi.analyst',
    path: '/account/second-factor',
  },
  {
    title: 'own account, key to be made, with errors',
    route: 'account-new-key',
    account: 'jiangxi.analyst',
    path: '/account/keys/new',
    act: sendForm(/^(创建|Create( key)?)$/),
  },
];
