import { useQuery } from '@urql/vue';
import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import type { FieldOption } from '@/ui/form/form-field';

const optionsQuery = graphql(`
  query GrantSchemeOptions {
    grantSchemes(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** The schemes the reader may see, to choose from. Empty until they are there. */
export function useSchemeOptions(): ComputedRef<readonly FieldOption[]> {
  const { data } = useQuery({ query: optionsQuery, variables: {} });
  return computed(() => data.value?.grantSchemes.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? []);
}
