import { VenueKind } from '../venue/venue-kind.js';
import { VenueStatus } from '../venue/venue-status.js';

const { PLANNED, UNDER_CONSTRUCTION, IN_USE, RENOVATING, CLOSED } = VenueStatus;

/** What may follow each status. Design: the articles print the statuses (S111), not their order. */
const NEXT: Readonly<Record<VenueStatus, readonly VenueStatus[]>> = {
  [PLANNED]: [UNDER_CONSTRUCTION, CLOSED],
  [UNDER_CONSTRUCTION]: [IN_USE, CLOSED],
  // A venue in use is extended (改扩建) or renovated and opens again.
  [IN_USE]: [UNDER_CONSTRUCTION, RENOVATING, CLOSED],
  [RENOVATING]: [IN_USE, CLOSED],
  [CLOSED]: [PLANNED, RENOVATING, IN_USE],
};

/** Kinds that are set up in a room that stands already: they open without having been built. */
const SET_UP: ReadonlySet<VenueKind> = new Set([
  VenueKind.WORKERS_HOME,
  VenueKind.SHARED_WORKERS_HOME,
  VenueKind.OUTDOOR_STATION,
  VenueKind.SERVICE_POSITION,
]);

/** Whether a status change is allowed, and if not, why. */
export type StatusChange =
  | { readonly state: 'allowed' }
  | { readonly state: 'refused'; readonly code: 'SAME_STATUS' | 'STATUS_OUT_OF_ORDER'; readonly reason: string };

/** The statuses that may follow `from` for a venue of that kind. */
export function nextStatuses(kind: VenueKind, from: VenueStatus): readonly VenueStatus[] {
  return from === PLANNED && SET_UP.has(kind) ? [...NEXT[PLANNED], IN_USE] : NEXT[from];
}

/** Whether a venue of that kind may go from one status to another. */
export function mayChangeStatus(kind: VenueKind, from: VenueStatus, to: VenueStatus): StatusChange {
  if (from === to) return { state: 'refused', code: 'SAME_STATUS', reason: `The venue is ${from} already.` };
  const next = nextStatuses(kind, from);
  if (next.includes(to)) return { state: 'allowed' };
  return {
    state: 'refused',
    code: 'STATUS_OUT_OF_ORDER',
    reason: `A ${kind} that is ${from} cannot become ${to}; next may come ${next.join(', ')}.`,
  };
}
