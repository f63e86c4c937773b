import type { ComputedRef } from 'vue';
import { graphql } from '@/gql';
import type { GrantActForm_GrantFragment } from '@/gql/graphql';
import { useSteps } from '@/grant/use-steps';
import type { CommandResult } from '@/graphql/use-command';
import { useCommand } from '@/graphql/use-command';
import { today } from '@/i18n/today';
import { useText } from '@/i18n/use-text';
import { moneyOf, textOf } from '@/ui/form/field-value';
import type { FieldValues, SendOutcome } from '@/ui/form/form-field';
import { useSubmitGrant } from './application/use-submit-grant';
import type { GrantAct } from './next-acts';
import { fieldOfRefusal, missingIn, rowsFor, typedTranches } from './tranche-rows';

/** Sends an act on a grant with what was said of it. */
export function useActCommands(
  grant: ComputedRef<GrantActForm_GrantFragment>,
  act: () => GrantAct,
  byMonth: () => boolean,
): { send(values: FieldValues): Promise<SendOutcome> } {
  const { t } = useText();
  const steps = useSteps();
  const submitGrant = useSubmitGrant();
  const day = today();

  const saveTranches = useCommand(
    graphql(`
      mutation SaveTranches($input: SaveTranchesInput!) {
        saveTranches(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.saveTranches,
  );
  const meetTranche = useCommand(
    graphql(`
      mutation MeetTranche($input: MeetTrancheInput!) {
        meetTranche(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.meetTranche,
  );
  const withdrawGrant = useCommand(
    graphql(`
      mutation WithdrawGrant($input: WithdrawGrantInput!) {
        withdrawGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.withdrawGrant,
  );
  const acceptGrant = useCommand(
    graphql(`
      mutation AcceptGrant($input: AcceptGrantInput!) {
        acceptGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.acceptGrant,
  );
  const closeGrant = useCommand(
    graphql(`
      mutation CloseGrant($input: CloseGrantInput!) {
        closeGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.closeGrant,
  );
  const revokeGrant = useCommand(
    graphql(`
      mutation RevokeGrant($input: RevokeGrantInput!) {
        revokeGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.revokeGrant,
  );
  const voidReservation = useCommand(
    graphql(`
      mutation VoidReservation($input: VoidReservationInput!) {
        voidReservation(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
          }
        }
      }
    `),
    (data) => data.voidReservation,
  );
  const clawBackGrant = useCommand(
    graphql(`
      mutation ClawBackGrant($input: ClawBackGrantInput!) {
        clawBackGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          clawBack {
            id
          }
        }
      }
    `),
    (data) => data.clawBackGrant,
  );

  function command(values: FieldValues): Promise<CommandResult<unknown>> | null {
    const grantId = grant.value.id;
    const text = (name: string) => textOf(values, name) ?? '';
    switch (act()) {
      case 'submit':
        return submitGrant(grant.value, textOf(values, 'note'));
      case 'withdraw':
        return withdrawGrant.run({ id: grantId, note: text('note') });
      case 'meet':
        return meetTranche.run({ trancheId: text('trancheId'), metOn: text('metOn'), documentId: text('documentId') });
      case 'accept':
        return acceptGrant.run({
          grantId,
          acceptedOn: text('acceptedOn'),
          documentId: textOf(values, 'documentId'),
          note: textOf(values, 'note'),
        });
      case 'close':
        return closeGrant.run({ grantId, closedOn: text('closedOn') });
      case 'revoke':
        return revokeGrant.run({ grantId, reason: text('reason') });
      case 'void':
        return voidReservation.run({ grantId, bookedOn: text('bookedOn'), reason: text('reason') });
      case 'clawBack':
        return clawBackGrant.run({
          grantId,
          amount: moneyOf(values, 'amount') ?? '',
          dueOn: text('dueOn'),
          reason: text('reason'),
        });
      default:
        return null;
    }
  }

  /** A part that is begun must be said whole; what is refused of it stands beside its field. */
  async function sendTranches(values: FieldValues): Promise<SendOutcome> {
    if (byMonth()) return saveTranches.run({ grantId: grant.value.id, isMonthly: true });
    const typed = typedTranches(values, rowsFor(grant.value.tranches.length));
    const missing = missingIn(typed);
    if (missing.length > 0)
      return { state: 'refused', errors: missing.map((name) => ({ message: t('form.required'), field: [name] })) };
    const tranches = typed.map(({ milestone, amount, dueOn }) => ({ milestone, amount, dueOn }));
    const result = await saveTranches.run({ grantId: grant.value.id, tranches, isMonthly: false });
    if (result.state !== 'refused') return result;
    const errors = result.errors.map(({ message, field }) => ({ message, field: fieldOfRefusal(field, typed) }));
    return { state: 'refused', errors };
  }

  async function send(values: FieldValues): Promise<SendOutcome> {
    if (act() === 'tranches') return sendTranches(values);
    const sent = command(values);
    if (sent) return sent;
    const step = act() as 'check' | 'review' | 'decide' | 'sendBack' | 'reject' | 'reserve' | 'prepare';
    const result = await steps.run(step, [grant.value], {
      note: textOf(values, 'note'),
      decidedOn: textOf(values, 'decidedOn'),
      decisionNumber: textOf(values, 'decisionNumber'),
      awarded: moneyOf(values, 'awarded'),
      lineId: textOf(values, 'lineId'),
      bookedOn: textOf(values, 'bookedOn') ?? day,
    });
    if (result.state !== 'done') return result;
    const errors = result.outcomes.flatMap(({ userErrors }) => userErrors);
    return errors.length > 0 ? { state: 'refused', errors } : { state: 'done' };
  }

  return { send };
}
