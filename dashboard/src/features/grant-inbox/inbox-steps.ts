import type { GrantStep } from '@/grant/use-steps';

/** A step that grants wait for, the scope it needs, and what may be done to several of them at once. */
export const inboxSteps = [
  { step: 'APPLY', scope: 'grant:apply', acts: [] },
  { step: 'CHECK', scope: 'grant:check', acts: ['check', 'sendBack', 'reject'] },
  { step: 'REVIEW', scope: 'grant:review', acts: ['review', 'sendBack', 'reject'] },
  { step: 'DECIDE', scope: 'grant:decide', acts: ['decide', 'sendBack', 'reject'] },
  { step: 'RESERVE', scope: 'grant:pay', acts: ['reserve'] },
  { step: 'PAY', scope: 'grant:pay', acts: ['prepare'] },
  { step: 'ACCEPT', scope: 'grant:check', acts: [] },
  { step: 'CLOSE', scope: 'grant:check', acts: [] },
] as const satisfies readonly { step: string; scope: string; acts: readonly GrantStep[] }[];

export type InboxStep = (typeof inboxSteps)[number]['step'];

/** The steps that somebody with these scopes may take, in the order of the route. */
export function stepsOf(can: (scope: string) => boolean): readonly (typeof inboxSteps)[number][] {
  return inboxSteps.filter(({ scope }) => can(scope));
}
