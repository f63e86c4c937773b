import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { Lookup } from '@/ui/form/form-field';

const query = graphql(`
  query FindingLookup($unionId: ID, $first: Int!) {
    grantFindings(filter: { unionId: $unionId }, first: $first) {
      edges {
        node {
          id
          number
          title
        }
      }
    }
  }
`);

/** Finds findings of a union’s subtree by number or title; the graph lists them, the words are compared here. */
export function useFindingLookup(unionId: () => string | null): { lookup: Lookup } {
  const { client } = useClientHandle();
  return {
    async lookup(text) {
      const { data, error } = await client.query(query, { unionId: unionId(), first: 200 }).toPromise();
      if (!data) throw new Error('findings can’t be looked up', { cause: error });
      const words = text.trim().toLowerCase();
      return data.grantFindings.edges
        .filter(({ node: { number, title } }) => `${number} ${title}`.toLowerCase().includes(words))
        .slice(0, 12)
        .map(({ node: { id, number, title } }) => ({ id, label: title, note: number }));
    },
  };
}
