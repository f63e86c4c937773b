import type { ProjectStatus, VenueKind, VenueStatus } from '@/gql/graphql';
import { projectStatuses } from './venue-values';

const next: Readonly<Record<VenueStatus, readonly VenueStatus[]>> = {
  PLANNED: ['UNDER_CONSTRUCTION', 'CLOSED'],
  UNDER_CONSTRUCTION: ['IN_USE', 'CLOSED'],
  IN_USE: ['UNDER_CONSTRUCTION', 'RENOVATING', 'CLOSED'],
  RENOVATING: ['IN_USE', 'CLOSED'],
  CLOSED: ['PLANNED', 'RENOVATING', 'IN_USE'],
};

/** Kinds set up in a room that stands already: they open without being built. */
const setUp: ReadonlySet<VenueKind> = new Set([
  'WORKERS_HOME',
  'SHARED_WORKERS_HOME',
  'OUTDOOR_STATION',
  'SERVICE_POSITION',
]);

/** The statuses offered after a venue’s present one. The server has the last word. */
export function nextStatuses(kind: VenueKind, from: VenueStatus): readonly VenueStatus[] {
  return from === 'PLANNED' && setUp.has(kind) ? ['IN_USE', ...next.PLANNED] : next[from];
}

/** The statuses offered for a project: a completed or cancelled one keeps its own. The server has the last word. */
export function nextProjectStatuses(from: ProjectStatus): readonly ProjectStatus[] {
  return from === 'COMPLETED' || from === 'CANCELLED' ? [from] : projectStatuses;
}
