import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';

/** The mutations behind the acts on a union. */
export function useUnionCommands() {
  return {
    create: useCommand(
      graphql(`
        mutation CreateTradeUnion($input: CreateTradeUnionInput!) {
          createTradeUnion(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            tradeUnion {
              id
              name
            }
          }
        }
      `),
      ({ createTradeUnion }) => createTradeUnion,
    ),
    update: useCommand(
      graphql(`
        mutation UpdateTradeUnion($input: UpdateTradeUnionInput!) {
          updateTradeUnion(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            tradeUnion {
              id
              name
              shortName
              industry
              uscc
              isNewBusinessForm
            }
          }
        }
      `),
      ({ updateTradeUnion }) => updateTradeUnion,
    ),
    move: useCommand(
      graphql(`
        mutation MoveTradeUnion($input: MoveTradeUnionInput!) {
          moveTradeUnion(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            tradeUnion {
              id
              parent {
                id
              }
            }
          }
        }
      `),
      ({ moveTradeUnion }) => moveTradeUnion,
    ),
    merge: useCommand(
      graphql(`
        mutation MergeTradeUnions($input: MergeTradeUnionsInput!) {
          mergeTradeUnions(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            tradeUnion {
              id
              name
            }
          }
        }
      `),
      ({ mergeTradeUnions }) => mergeTradeUnions,
    ),
    dissolve: useCommand(
      graphql(`
        mutation DissolveTradeUnion($input: DissolveTradeUnionInput!) {
          dissolveTradeUnion(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            tradeUnion {
              id
              status
              dissolvedOn
            }
          }
        }
      `),
      ({ dissolveTradeUnion }) => dissolveTradeUnion,
    ),
    report: useCommand(
      graphql(`
        mutation RecordMembershipReturn($input: RecordMembershipReturnInput!) {
          recordMembershipReturn(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            membershipReturn {
              id
              period
              members
            }
          }
        }
      `),
      ({ recordMembershipReturn }) => recordMembershipReturn,
    ),
    appoint: useCommand(
      graphql(`
        mutation AppointOfficer($input: AppointOfficerInput!) {
          appointOfficer(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            officer {
              id
              name
              role
            }
          }
        }
      `),
      ({ appointOfficer }) => appointOfficer,
    ),
    endTerm: useCommand(
      graphql(`
        mutation EndOfficerTerm($input: EndOfficerTermInput!) {
          endOfficerTerm(input: $input) {
            clientMutationId
            userErrors {
              code
              message
              field
            }
            officer {
              id
              termUntil
            }
          }
        }
      `),
      ({ endOfficerTerm }) => endOfficerTerm,
    ),
  };
}
