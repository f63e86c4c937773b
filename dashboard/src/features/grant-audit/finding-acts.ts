import type { findingActs, findingStatuses } from './workspace-values';

type Act = (typeof findingActs)[number];
type Status = (typeof findingStatuses)[number];

const steps: Readonly<Record<Act, { readonly by: 'auditor' | 'audited'; readonly from: readonly Status[] }>> = {
  RESPONSE: { by: 'audited', from: ['OPEN'] },
  PLAN: { by: 'audited', from: ['ANSWERED', 'PLANNED', 'FOLLOWED_UP'] },
  FOLLOW_UP: { by: 'auditor', from: ['PLANNED', 'FOLLOWED_UP'] },
  CLOSE: { by: 'auditor', from: ['ANSWERED', 'FOLLOWED_UP'] },
  REOPEN: { by: 'auditor', from: ['CLOSED'] },
};

/** The steps that a finding may take next by whom is asking; the server decides. */
export function findingActsOf(
  status: Status,
  reader: { readonly isAuditor: boolean; readonly isAudited: boolean },
): Act[] {
  return (Object.keys(steps) as Act[]).filter(
    (act) => steps[act].from.includes(status) && (steps[act].by === 'auditor' ? reader.isAuditor : reader.isAudited),
  );
}
