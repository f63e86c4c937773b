import type { GrantStatus } from '@/gql/graphql';

/** What may be done with a grant from its record, in the order of the buttons. */
export const grantActs = [
  'submit',
  'edit',
  'attach',
  'check',
  'review',
  'decide',
  'reserve',
  'tranches',
  'meet',
  'prepare',
  'households',
  'accept',
  'close',
  'sendBack',
  'reject',
  'withdraw',
  'revoke',
  'void',
  'clawBack',
] as const;
export type GrantAct = (typeof grantActs)[number];

/** The scope that an act needs, and the statuses in which it is offered. The server has the last word. */
const offers: Readonly<Record<GrantAct, { readonly scopes: readonly string[]; readonly in: readonly GrantStatus[] }>> =
  {
    submit: { scopes: ['grant:apply'], in: ['DRAFT', 'SENT_BACK'] },
    edit: { scopes: ['grant:apply'], in: ['DRAFT', 'SENT_BACK'] },
    attach: {
      scopes: ['grant:apply', 'grant:check', 'grant:pay'],
      in: [
        'DRAFT',
        'SENT_BACK',
        'SUBMITTED',
        'CHECKED',
        'REVIEWED',
        'APPROVED',
        'RESERVED',
        'PAYING',
        'PAID',
        'ACCEPTED',
      ],
    },
    check: { scopes: ['grant:check'], in: ['SUBMITTED'] },
    review: { scopes: ['grant:review'], in: ['CHECKED'] },
    decide: { scopes: ['grant:decide'], in: ['REVIEWED'] },
    reserve: { scopes: ['grant:pay'], in: ['APPROVED'] },
    tranches: { scopes: ['grant:check'], in: ['APPROVED', 'RESERVED'] },
    meet: { scopes: ['grant:check'], in: ['RESERVED', 'PAYING'] },
    prepare: { scopes: ['grant:pay'], in: ['RESERVED', 'PAYING'] },
    households: { scopes: ['grant:pay'], in: ['RESERVED', 'PAYING'] },
    accept: { scopes: ['grant:check'], in: ['PAID'] },
    close: { scopes: ['grant:check'], in: ['ACCEPTED'] },
    sendBack: { scopes: ['grant:check', 'grant:review', 'grant:decide'], in: ['SUBMITTED', 'CHECKED', 'REVIEWED'] },
    reject: { scopes: ['grant:check', 'grant:review', 'grant:decide'], in: ['SUBMITTED', 'CHECKED', 'REVIEWED'] },
    withdraw: { scopes: ['grant:apply'], in: ['SUBMITTED', 'SENT_BACK', 'CHECKED', 'REVIEWED'] },
    revoke: { scopes: ['grant:decide'], in: ['APPROVED'] },
    void: { scopes: ['grant:pay'], in: ['RESERVED', 'PAYING'] },
    clawBack: { scopes: ['grant:check'], in: ['PAYING', 'PAID', 'ACCEPTED', 'CLOSED'] },
  };

/** What is offered where the terms leave a step out: the act after it follows on the status before it. */
const shorter: Readonly<Partial<Record<GrantAct, { readonly without: string; readonly in: readonly GrantStatus[] }>>> =
  {
    review: { without: 'REVIEW', in: [] },
    decide: { without: 'REVIEW', in: ['CHECKED'] },
    accept: { without: 'ACCEPT', in: [] },
    close: { without: 'ACCEPT', in: ['PAID'] },
  };

/**
 * The acts offered on a grant to somebody with these scopes.
 * @param skipped steps that the terms do without
 */
export function nextActs(
  status: GrantStatus,
  can: (scope: string) => boolean,
  skipped: readonly string[] = [],
): readonly GrantAct[] {
  const statusesOf = (act: GrantAct): readonly GrantStatus[] => {
    const without = shorter[act];
    return without && skipped.includes(without.without) ? without.in : offers[act].in;
  };
  return grantActs.filter((act) => statusesOf(act).includes(status) && offers[act].scopes.some(can));
}
