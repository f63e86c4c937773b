import { useQuery } from '@urql/vue';
import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import type { FieldOption } from '@/ui/form/form-field';

const optionsQuery = graphql(`
  query GrantLineOptions($id: ID!) {
    grantScheme(id: $id) {
      id
      budgetLines {
        id
        name
        year
      }
    }
  }
`);

/** The budget lines of the one scheme that is looked at, the latest year first; none while it is not one. */
export function useLineOptions(schemes: () => readonly string[] | null): ComputedRef<readonly FieldOption[]> {
  const only = computed(() => (schemes()?.length === 1 ? schemes()![0]! : ''));
  const { data } = useQuery({
    query: optionsQuery,
    variables: computed(() => ({ id: only.value })),
    pause: computed(() => only.value === ''),
  });
  return computed(() => {
    const scheme = data.value?.grantScheme;
    if (!scheme || scheme.id !== only.value) return [];
    return scheme.budgetLines.map(({ id, name, year }) => ({ value: id, label: `${year} ${name}` }));
  });
}
