import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import type { Failure } from '@/graphql/failure';
import { usePageQuery } from '@/graphql/use-page-query';
import type { FieldOption } from '@/ui/form/form-field';

/** The hospitals that a form offers. */
export function useHospitals(): {
  /** Undefined until they are known. */
  readonly hospitals: ComputedRef<readonly FieldOption[] | undefined>;
  readonly failure: ComputedRef<Failure | null>;
  reload(): void;
} {
  const { data, failure, reload } = usePageQuery({
    query: graphql(`
      query CheckUpHospitals {
        screeningProviders(first: 200) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `),
    variables: () => ({}),
  });
  return {
    hospitals: computed(() =>
      data.value?.screeningProviders.edges.map(({ node: { id, name } }) => ({ value: id, label: name })),
    ),
    failure,
    reload,
  };
}
