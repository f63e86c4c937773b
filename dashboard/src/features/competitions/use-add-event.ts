import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';

/** Adds an event with its rounds to a competition. */
export function useAddEvent() {
  return useCommand(
    graphql(`
      mutation AddCompetitionEvent($input: AddCompetitionEventInput!) {
        addCompetitionEvent(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          event {
            id
          }
        }
      }
    `),
    ({ addCompetitionEvent }) => addCompetitionEvent,
  );
}
