import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { UnionSearchQuery } from '@/gql/graphql';

const query = graphql(`
  query UnionSearch($text: String!, $withinId: ID, $levels: [UnionLevel!], $first: Int!) {
    tradeUnions(filter: { text: $text, withinId: $withinId, levels: $levels }, first: $first) {
      totalCount
      edges {
        node {
          id
          name
          code
          level
          parent {
            id
            name
          }
        }
      }
    }
  }
`);

export type FoundUnion = UnionSearchQuery['tradeUnions']['edges'][number]['node'];

/** Finds unions by name, code or pinyin among those the reader may see. Throws when the server can't be asked. */
export function useUnionSearch(): (
  text: string,
  options?: { levels?: readonly FoundUnion['level'][]; first?: number },
) => Promise<readonly FoundUnion[]> {
  const { client } = useClientHandle();
  return async (text, { levels, first = 8 } = {}) => {
    const variables = { text, withinId: null, levels: levels ? [...levels] : null, first };
    const { data, error } = await client.query(query, variables).toPromise();
    if (!data) throw new Error('union search failed', { cause: error });
    return data.tradeUnions.edges.map(({ node }) => node);
  };
}
