import type { LocationQuery, RouteLocationRaw } from 'vue-router';
import type { VenueKind, VenueStatus } from '@/gql/graphql';

/** The venues behind a figure: the list with its filters, in the same scope and as of the same day. */
export function venueRows(query: LocationQuery, kind: VenueKind, status: VenueStatus): RouteLocationRaw {
  const { scope, asOf } = query;
  return { name: 'venues', query: { scope, asOf, kinds: kind, statuses: status } };
}
