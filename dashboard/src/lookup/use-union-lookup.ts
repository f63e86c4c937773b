import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import { useText } from '@/i18n/use-text';
import type { Lookup, LookupOption } from '@/ui/form/form-field';

const lookupQuery = graphql(`
  query UnionLookup($text: String, $first: Int!) {
    tradeUnions(filter: { text: $text }, first: $first) {
      edges {
        node {
          id
          name
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

const nameQuery = graphql(`
  query UnionName($id: ID!) {
    tradeUnion(id: $id) {
      id
      name
    }
  }
`);

/** Finds unions of the reader's subtree by name, code or pinyin. */
export function useUnionLookup(): { lookup: Lookup; find(id: string): Promise<LookupOption | null> } {
  const { client } = useClientHandle();
  const { t } = useText();
  return {
    async lookup(text) {
      const { data, error } = await client.query(lookupQuery, { text: text || null, first: 12 }).toPromise();
      if (!data) throw new Error('unions can’t be looked up', { cause: error });
      return data.tradeUnions.edges.map(({ node: { id, name, level, parent } }) => ({
        id,
        label: name,
        note: parent?.name ?? t(`enums.unionLevel.${level}`),
      }));
    },
    async find(id) {
      const { data } = await client.query(nameQuery, { id }).toPromise();
      return data?.tradeUnion ? { id, label: data.tradeUnion.name } : null;
    },
  };
}
