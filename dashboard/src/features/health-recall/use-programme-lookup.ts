import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { Lookup, LookupOption } from '@/ui/form/form-field';

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

const programmeQuery = graphql(`
  query LookupScreeningProgramme($id: ID!) {
    screeningProgramme(id: $id) {
      id
      name
    }
  }
`);

/** Finds screening programmes by name or pinyin, and one by its id. */
export function useProgrammeLookup(): {
  readonly lookup: Lookup;
  readonly find: (id: string) => Promise<LookupOption | null>;
} {
  const { client } = useClientHandle();
  return {
    lookup: async (text) => {
      const { data, error } = await client.query(programmesQuery, { text }).toPromise();
      if (!data) throw new Error('the programmes can’t be looked up', { cause: error });
      return data.screeningProgrammes.edges.map(({ node }) => ({
        id: node.id,
        label: node.name,
        note: node.startsOn.slice(0, 4),
      }));
    },
    find: async (id) => {
      const { data } = await client.query(programmeQuery, { id }).toPromise();
      return data?.screeningProgramme ? { id, label: data.screeningProgramme.name } : null;
    },
  };
}
