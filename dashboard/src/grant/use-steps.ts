import { graphql } from '@/gql';
import type { CommandResult, UserError } from '@/graphql/use-command';
import { useCommand } from '@/graphql/use-command';
import { inReadersLanguage } from '@/i18n/in-readers-language';

/** What the funder’s staff do to grants that were applied for, one or many at once. */
export const grantSteps = ['check', 'review', 'decide', 'sendBack', 'reject', 'reserve', 'prepare'] as const;
export type GrantStep = (typeof grantSteps)[number];

/** A grant as the person who acts has read it: on a later revision the server refuses. */
export interface ReadGrant {
  readonly id: string;
  readonly revision: number;
}

/** What goes with a step, as far as it needs it. */
export interface StepWords {
  readonly note?: string | null;
  readonly decidedOn?: string | null;
  readonly decisionNumber?: string | null;
  /** Yuan, where less than the calculation allows is awarded to a single grant. */
  readonly awarded?: string | null;
  readonly lineId?: string | null;
  readonly bookedOn?: string;
}

/** What came of one grant; the refusals in the reader’s language. */
export interface StepOutcome {
  readonly grantId: string;
  readonly ok: boolean;
  readonly userErrors: readonly UserError[];
}

/** What came of a step: grant by grant, or why none was looked at. */
export type StepResult =
  | { readonly state: 'done'; readonly outcomes: readonly StepOutcome[] }
  | Exclude<CommandResult<unknown>, { state: 'done' }>;

type Outcomes = { readonly outcomes: readonly StepOutcome[] };

/** Carries out a step on grants; the server answers for each of them. */
export function useSteps(): {
  run(step: GrantStep, grants: readonly ReadGrant[], words: StepWords): Promise<StepResult>;
} {
  const check = useCommand(
    graphql(`
      mutation CheckGrants($input: StepGrantsInput!) {
        checkGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ checkGrants }) => checkGrants,
  );
  const review = useCommand(
    graphql(`
      mutation ReviewGrants($input: StepGrantsInput!) {
        reviewGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ reviewGrants }) => reviewGrants,
  );
  const decide = useCommand(
    graphql(`
      mutation DecideGrants($input: DecideGrantsInput!) {
        decideGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ decideGrants }) => decideGrants,
  );
  const sendBack = useCommand(
    graphql(`
      mutation SendBackGrants($input: ReasonedStepInput!) {
        sendBackGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ sendBackGrants }) => sendBackGrants,
  );
  const reject = useCommand(
    graphql(`
      mutation RejectGrants($input: ReasonedStepInput!) {
        rejectGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ rejectGrants }) => rejectGrants,
  );
  const reserve = useCommand(
    graphql(`
      mutation ReserveGrants($input: ReserveGrantsInput!) {
        reserveGrants(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ reserveGrants }) => reserveGrants,
  );
  const prepare = useCommand(
    graphql(`
      mutation PreparePayments($input: PreparePaymentsInput!) {
        preparePayments(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          outcomes {
            grantId
            ok
            userErrors {
              code
              message
              field
            }
          }
        }
      }
    `),
    ({ preparePayments }) => preparePayments,
  );

  function send(step: GrantStep, read: readonly ReadGrant[], words: StepWords): Promise<CommandResult<Outcomes>> {
    const note = words.note ?? null;
    const grants = read.map(({ id, revision }) => ({ id, revision }));
    const grantIds = read.map(({ id }) => id);
    switch (step) {
      case 'check':
        return check.run({ grants, note });
      case 'review':
        return review.run({ grants, note });
      case 'decide':
        return decide.run({
          grants: grants.map((grant) => ({ ...grant, awarded: words.awarded ?? null })),
          decisionNumber: words.decisionNumber ?? null,
          decidedOn: words.decidedOn ?? null,
          lineId: words.lineId ?? null,
          note,
        });
      case 'sendBack':
        return sendBack.run({ grants, note: note ?? '' });
      case 'reject':
        return reject.run({ grants, note: note ?? '' });
      case 'reserve':
        return reserve.run({ grantIds, lineId: words.lineId ?? null, bookedOn: words.bookedOn ?? '' });
      case 'prepare':
        return prepare.run({ grantIds });
    }
  }

  return {
    async run(step, grants, words) {
      const result = await send(step, grants, words);
      if (result.state !== 'done') return result;
      const outcomes = await Promise.all(
        result.payload.outcomes.map(async ({ grantId, ok, userErrors }) => ({
          grantId,
          ok,
          userErrors: await inReadersLanguage<UserError>(userErrors),
        })),
      );
      return { state: 'done', outcomes };
    },
  };
}
