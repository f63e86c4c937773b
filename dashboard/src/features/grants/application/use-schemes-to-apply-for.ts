import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { graphql } from '@/gql';
import type { SchemesToApplyForQuery } from '@/gql/graphql';
import { usePageQuery } from '@/graphql/use-page-query';

/** A scheme that takes applications, with the terms that an application is filled in by. */
export type SchemeToApplyFor = SchemesToApplyForQuery['grantSchemes']['edges'][number]['node'];

/** The schemes that take applications now. */
export function useSchemesToApplyFor(): ComputedRef<readonly SchemeToApplyFor[]> {
  const { data } = usePageQuery({
    query: graphql(`
      query SchemesToApplyFor {
        grantSchemes(filter: { isOpen: true }, first: 100) {
          edges {
            node {
              id
              code
              name
              subjectKind
              currentVersion {
                id
                terms {
                  ratings
                  workerCategories
                  payYear
                  documents
                  caps {
                    kind
                  }
                  items {
                    key
                    name
                    unit
                    capPerUnit
                    isFixed
                  }
                }
                ...TermsFacts_version
              }
            }
          }
        }
      }
    `),
    variables: () => ({}),
  });
  return computed(
    () => data.value?.grantSchemes.edges.map(({ node }) => node).filter((node) => node.currentVersion) ?? [],
  );
}
