import { graphql } from '@/gql';
import type { CommandResult } from '@/graphql/use-command';
import { useCommand } from '@/graphql/use-command';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useConfirm } from '@/ui/confirm/use-confirm';

/** The refusal that is a warning: the amount is ten thousand times what others ask. */
const looksLikeWan = 'AMOUNT_LOOKS_LIKE_WAN';

/** Hands an application in. An amount that looks like one in 万元 is handed in once the applicant has looked again. */
export function useSubmitGrant(): (
  grant: { readonly id: string; readonly applied: string },
  note?: string | null,
) => Promise<CommandResult<unknown>> {
  const { t } = useText();
  const format = useFormat();
  const { confirm } = useConfirm();
  const { run } = useCommand(
    graphql(`
      mutation SubmitGrant($input: SubmitGrantInput!) {
        submitGrant(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          grant {
            id
            number
          }
        }
      }
    `),
    ({ submitGrant }) => submitGrant,
  );

  return async ({ id, applied }, note = null) => {
    const result = await run({ id, confirmed: [], note });
    if (result.state !== 'refused' || result.errors.some(({ code }) => code !== looksLikeWan)) return result;
    const answer = await confirm({
      title: t('grants.wan.title'),
      message: t('grants.wan.message', { amount: format.money(applied) }),
      confirmLabel: t('grants.wan.confirm'),
      cancelLabel: t('grants.wan.back'),
      danger: true,
    });
    return answer ? run({ id, confirmed: [looksLikeWan], note }) : result;
  };
}
