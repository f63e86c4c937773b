import { useQuery } from '@urql/vue';
import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import type { FieldOption } from '@/ui/form/form-field';

const optionsQuery = graphql(`
  query LoanProgrammeOptions {
    loanProgrammes(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** The programmes to choose from. Empty until they are there. */
export function useProgrammes(): ComputedRef<readonly FieldOption[]> {
  const { data } = useQuery({ query: optionsQuery, variables: {} });
  return computed(
    () => data.value?.loanProgrammes.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [],
  );
}
