import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import { usePageQuery } from '@/graphql/use-page-query';
import type { FieldOption } from '@/ui/form/form-field';

/** The open stations of the reader’s scope, to choose from; undefined while they are on their way. */
export function useStationOptions(): ComputedRef<readonly FieldOption[] | undefined> {
  const { data } = usePageQuery({
    query: graphql(`
      query StationOptions {
        healthStations(filter: { isOpen: true }, first: 500) {
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
  return computed(() => data.value?.healthStations.edges.map(({ node }) => ({ value: node.id, label: node.name })));
}
