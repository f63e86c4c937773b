import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { GrantSubjectKind } from '@/gql/graphql';
import { useLookups } from '@/lookup/use-lookups';
import type { Lookup } from '@/ui/form/form-field';

const projectsQuery = graphql(`
  query LookupVenueProjects($within: ID!) {
    venueProjects(withinId: $within, first: 500) {
      edges {
        node {
          id
          title
          union {
            id
            name
          }
        }
      }
    }
  }
`);

const competitionsQuery = graphql(`
  query LookupCompetitions($text: String!) {
    competitions(filter: { text: $text }, first: 12) {
      edges {
        node {
          id
          name
          year
        }
      }
    }
  }
`);

const programmesQuery = graphql(`
  query LookupScreeningProgrammes($text: String!) {
    screeningProgrammes(filter: { text: $text }, first: 12) {
      edges {
        node {
          id
          name
          startsOn
        }
      }
    }
  }
`);

/** Finds what a grant may be for: a record of the kind that the scheme asks for. */
export function useSubjectLookup(): (kind: GrantSubjectKind, unionId: string) => Lookup {
  const { client } = useClientHandle();
  const lookups = useLookups();
  return (kind, unionId) => {
    if (kind === 'UNION') return lookups.unions();
    if (kind === 'UNIT') return lookups.units;
    if (kind === 'VENUE') return lookups.venues;
    if (kind === 'COMPETITION')
      return async (text) => {
        const { data, error } = await client.query(competitionsQuery, { text }).toPromise();
        if (!data) throw new Error('competitions can’t be looked up', { cause: error });
        return data.competitions.edges.map(({ node }) => ({ id: node.id, label: node.name, note: String(node.year) }));
      };
    if (kind === 'SCREENING_PROGRAMME')
      return async (text) => {
        const { data, error } = await client.query(programmesQuery, { text }).toPromise();
        if (!data) throw new Error('programmes can’t be looked up', { cause: error });
        return data.screeningProgrammes.edges.map(({ node }) => ({
          id: node.id,
          label: node.name,
          note: node.startsOn,
        }));
      };
    return async (text) => {
      const { data, error } = await client.query(projectsQuery, { within: unionId }).toPromise();
      if (!data) throw new Error('projects can’t be looked up', { cause: error });
      return data.venueProjects.edges
        .filter(({ node }) => node.title.includes(text) || node.union.name.includes(text))
        .slice(0, 12)
        .map(({ node }) => ({ id: node.id, label: node.title, note: node.union.name }));
    };
  };
}
