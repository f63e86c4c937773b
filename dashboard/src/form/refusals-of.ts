import type { Translate } from '@/i18n/use-text';
import type { SendOutcome } from '@/ui/form/form-field';

/** A refusal by the server; `field` ends in the name of the field it belongs to. */
export interface Refusal {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** Why something was not carried out: the server's refusals, or the one sentence about what failed. None when it was. */
export function refusalsOf(t: Translate, outcome: SendOutcome): readonly Refusal[] {
  if (outcome.state === 'done') return [];
  if (outcome.state === 'refused') return outcome.errors;
  const { reason, traceId } = outcome.failure;
  const trace = traceId ? ` ${t('state.trace')} ${traceId}` : '';
  return [{ message: `${t(`state.failure.${reason}.title`)}: ${t(`state.failure.${reason}.detail`)}${trace}` }];
}
