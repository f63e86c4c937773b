import type { FragmentType } from '@/gql';
import { graphql, readFragment } from '@/gql';
import type { Fact } from '@/ui/figures/FactList.vue';

const Subject = graphql(`
  fragment SubjectFact_subject on GrantSubject {
    __typename
    ... on VenueProject {
      id
      title
    }
    ... on Venue {
      id
      name
    }
    ... on TradeUnion {
      id
      name
    }
    ... on Unit {
      id
      name
    }
    ... on Competition {
      id
      name
    }
    ... on ScreeningProgramme {
      id
      name
    }
  }
`);

/** The name of what a grant is for, and the page of its own record where it has one. */
export function subjectFact(fragment: FragmentType<typeof Subject>): Pick<Fact, 'value' | 'to'> {
  const subject = readFragment(Subject, fragment);
  switch (subject.__typename) {
    case 'VenueProject':
      return { value: subject.title, to: { name: 'venue-project', params: { projectId: subject.id } } };
    case 'Venue':
      return { value: subject.name, to: { name: 'venue', params: { venueId: subject.id } } };
    case 'TradeUnion':
      return { value: subject.name, to: { name: 'union', params: { unionId: subject.id } } };
    case 'Unit':
      return { value: subject.name, to: { name: 'unit', params: { unitId: subject.id } } };
    case 'Competition':
      return { value: subject.name, to: { name: 'competition', params: { competitionId: subject.id } } };
    case 'ScreeningProgramme':
      return { value: subject.name };
  }
}
