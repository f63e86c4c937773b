import { watch } from 'vue';
import { graphql } from '@/gql';
import type { GrantEntriesQuery, GrantPaymentsOfQuery } from '@/gql/graphql';
import { useConnection } from '@/graphql/use-connection';
import type { RowList } from '@/ui/grid/row-list';
import { grantRevision } from './grant-changes';

/** A payment of a grant, as its records show it. */
export type GrantPaymentRow = NonNullable<GrantPaymentsOfQuery['grant']>['payments']['edges'][number]['node'];
/** An entry of the ledger for a grant, as its records show it. */
export type GrantEntryRow = NonNullable<GrantEntriesQuery['grant']>['entries']['edges'][number]['node'];

/** The payments of a grant, page after page; read again when a grant was changed. */
export function useGrantPayments(grantId: () => string): RowList<GrantPaymentRow> {
  const list = useConnection({
    query: graphql(`
      query GrantPaymentsOf($id: ID!, $first: Int!, $after: String) {
        grant(id: $id) {
          id
          payments(first: $first, after: $after) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                id
                reference
                amount
                payeeName
                payeeAccount
                month
                status
                preparedOn
                paidOn
                bankReference
                failure
              }
            }
          }
        }
      }
    `),
    variables: () => ({ id: grantId() }),
    connection: (data) => data.grant?.payments,
  });
  watch(grantRevision, () => list.reload());
  return list;
}

/** The entries of the ledger for a grant, page after page; read again when a grant was changed. */
export function useGrantEntries(grantId: () => string): RowList<GrantEntryRow> {
  const list = useConnection({
    query: graphql(`
      query GrantEntries($id: ID!, $first: Int!, $after: String) {
        grant(id: $id) {
          id
          entries(first: $first, after: $after) {
            totalCount
            pageInfo {
              endCursor
              hasNextPage
            }
            edges {
              node {
                id
                number
                kind
                amount
                bookedOn
                bookedBy
                note
                payment {
                  id
                  bankReference
                }
                corrects {
                  id
                  number
                }
                correctedBy {
                  id
                  number
                }
              }
            }
          }
        }
      }
    `),
    variables: () => ({ id: grantId() }),
    connection: (data) => data.grant?.entries,
  });
  watch(grantRevision, () => list.reload());
  return list;
}
