import type { RouteLocationRaw } from 'vue-router';
import type { GrantOverview_GrantFragment } from '@/gql/graphql';

type Subject = GrantOverview_GrantFragment['subject'];

/** The name of a grant’s subject and the page of its own record; null without a subject. */
export function subjectOf(subject: Subject): { readonly label: string; readonly to: { to: RouteLocationRaw } } | null {
  switch (subject?.__typename) {
    case 'VenueProject':
      return { label: subject.title, to: { to: { name: 'venue-project', params: { projectId: subject.id } } } };
    case 'Venue':
      return { label: subject.name, to: { to: { name: 'venue', params: { venueId: subject.id } } } };
    case 'TradeUnion':
      return { label: subject.name, to: { to: { name: 'union', params: { unionId: subject.id } } } };
    case 'Unit':
      return { label: subject.name, to: { to: { name: 'unit', params: { unitId: subject.id } } } };
    case 'Competition':
      return { label: subject.name, to: { to: { name: 'competition', params: { competitionId: subject.id } } } };
    default:
      return null;
  }
}
