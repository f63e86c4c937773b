import { useClientHandle } from '@urql/vue';
import { graphql } from '@/gql';
import type { StaffRole } from '@/gql/graphql';
import type { Lookup, LookupOption } from '@/ui/form/form-field';

const lookupQuery = graphql(`
  query AccountLookup($text: String, $roles: [StaffRole!], $first: Int!) {
    staffAccounts(filter: { text: $text, roles: $roles }, first: $first) {
      edges {
        node {
          id
          name
          username
        }
      }
    }
  }
`);

const nameQuery = graphql(`
  query AccountName($id: ID!) {
    staffAccount(id: $id) {
      id
      name
      username
    }
  }
`);

/** Finds accounts of the reader's subtree by name or user name; of some roles only, if given. */
export function useAccountLookup(roles?: readonly StaffRole[]): {
  lookup: Lookup;
  find(id: string): Promise<LookupOption | null>;
} {
  const { client } = useClientHandle();
  return {
    async lookup(text) {
      const { data, error } = await client
        .query(lookupQuery, { text: text || null, roles: roles ? [...roles] : null, first: 12 })
        .toPromise();
      if (!data) throw new Error('accounts can’t be looked up', { cause: error });
      return data.staffAccounts.edges.map(({ node: { id, name, username } }) => ({ id, label: name, note: username }));
    },
    async find(id) {
      const { data } = await client.query(nameQuery, { id }).toPromise();
      return data?.staffAccount ? { id, label: data.staffAccount.name, note: data.staffAccount.username } : null;
    },
  };
}
