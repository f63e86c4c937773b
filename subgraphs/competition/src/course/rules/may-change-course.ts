/** Statuses that follow a status. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['ENROLLING', 'CANCELLED'],
  ENROLLING: ['RUNNING', 'CANCELLED'],
  RUNNING: ['FINISHED', 'CANCELLED'],
  FINISHED: [],
  CANCELLED: [],
};

/** Why a course cannot take a status; null when it can. */
export function mayChangeCourse(
  from: string,
  to: string,
  reason: string | null,
): readonly [code: string, message: string] | null {
  if (!NEXT[from]?.includes(to)) {
    const steps = NEXT[from] ?? [];
    return [
      'STATUS_ORDER',
      `From ${from} a course goes ${steps.length > 0 ? `to ${steps.join(' or ')}` : 'nowhere'}, not to ${to}.`,
    ];
  }
  if (to === 'CANCELLED' && !reason?.trim()) return ['REASON_MISSING', 'Say why it is cancelled.'];
  return null;
}
