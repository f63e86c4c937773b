import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';

const nameCounsellorMutation = graphql(`
  mutation NameCounsellor($input: NameCounsellorInput!) {
    nameCounsellor(input: $input) {
      clientMutationId
      userErrors {
        code
        message
        field
      }
      counsellor {
        id
      }
    }
  }
`);

/** Names a counsellor, corrects what is recorded of one, or ends the naming. */
export const useNameCounsellor = () => useCommand(nameCounsellorMutation, ({ nameCounsellor }) => nameCounsellor);
