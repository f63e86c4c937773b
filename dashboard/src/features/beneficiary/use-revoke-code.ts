import { graphql } from '@/gql';
import { useCommand } from '@/graphql/use-command';
import { useText } from '@/i18n/use-text';
import { useConfirm } from '@/ui/confirm/use-confirm';
import { useNotices } from '@/ui/notices/use-notices';
import { beneficiaryChanged } from './beneficiary-changes';

/** Ends the code of a household after a question, e.g. when somebody took a picture of it. */
export function useRevokeCode(): { revoke(household: { id: string; householdCode: string }): Promise<void> } {
  const { t } = useText();
  const { confirm } = useConfirm();
  const { notify } = useNotices();
  const { run } = useCommand(
    graphql(`
      mutation RevokeBeneficiaryCode($input: BeneficiaryCodeInput!) {
        revokeBeneficiaryCode(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          beneficiary {
            id
          }
        }
      }
    `),
    ({ revokeBeneficiaryCode }) => revokeBeneficiaryCode,
  );

  async function revoke({ id, householdCode }: { id: string; householdCode: string }): Promise<void> {
    const answer = await confirm({
      title: t('beneficiary.actions.revokeOf', { code: householdCode }),
      message: t('beneficiary.codes.revokes'),
      confirmLabel: t('beneficiary.actions.revoke'),
      danger: true,
    });
    if (!answer) return;
    const sent = await run({ beneficiaryId: id });
    if (sent.state === 'done')
      notify({ tone: 'good', text: t('beneficiary.notices.revoked', { code: householdCode }) });
    else {
      const text =
        sent.state === 'refused'
          ? sent.errors.map(({ message }) => message).join(' ')
          : t(`state.failure.${sent.failure.reason}.detail`);
      notify({ tone: 'bad', text });
    }
    beneficiaryChanged();
  }

  return { revoke };
}
