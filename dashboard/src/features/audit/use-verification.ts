import type { Ref, ShallowRef } from 'vue';
import { ref, shallowRef } from 'vue';
import { commandProblem } from '@/credentials/command-problem';
import { graphql } from '@/gql';
import type { VerifyAuditTrailMutation } from '@/gql/graphql';
import { useCommand } from '@/graphql/use-command';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useTasks } from '@/tasks/use-tasks';

type Findings = NonNullable<VerifyAuditTrailMutation['verifyAuditTrail']['verification']>;

/** The findings of the last verification of this tab, and when it ended. */
export interface Verification extends Findings {
  readonly at: Date;
}

const busy = ref(false);
const last = shallowRef<Verification | null>(null);

/** Verifies the whole trail as a task that goes on while the reader moves from page to page. */
export function useVerification(): {
  busy: Ref<boolean>;
  last: ShallowRef<Verification | null>;
  verify(): Promise<void>;
} {
  const { t } = useText();
  const format = useFormat();
  const { start } = useTasks();
  const command = useCommand(
    graphql(`
      mutation VerifyAuditTrail($input: VerifyAuditTrailInput!) {
        verifyAuditTrail(input: $input) {
          clientMutationId
          userErrors {
            code
            message
            field
          }
          verification {
            ok
            seals
            records
            unsealed
            headHash
            faults {
              sealId
              recordId
              reason
            }
          }
        }
      }
    `),
    (data) => data.verifyAuditTrail,
  );

  async function verify(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await start(t('audit.verify.task'), async () => {
        const result = await command.run({});
        const problem = commandProblem(t, result);
        const findings = result.state === 'done' ? result.payload.verification : null;
        if (problem !== null || !findings) throw new Error(problem ?? t('state.failed'));
        last.value = { ...findings, at: new Date() };
        const numbers = { seals: format.integer(findings.seals), records: format.integer(findings.records) };
        if (findings.ok) return { message: t('audit.verify.sound', numbers) };
        return {
          message: t('audit.verify.broken', { n: findings.faults.length }, findings.faults.length),
          refusals: {
            fileName: t('audit.verify.file'),
            header: [t('audit.verify.record'), t('audit.verify.seal'), t('audit.verify.reason')],
            rows: findings.faults.map(({ recordId, sealId, reason }) => [
              recordId ?? null,
              sealId ?? null,
              t(`audit.faults.${reason}`),
            ]),
          },
        };
      });
    } finally {
      busy.value = false;
    }
  }

  return { busy, last, verify };
}
