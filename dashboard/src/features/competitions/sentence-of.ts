import type { CommandResult, UserError } from '@/graphql/use-command';
import type { Translate } from '@/i18n/use-text';

/** Why a command wasn’t carried out, one sentence each. */
export function sentenceOf(t: Translate, result: Exclude<CommandResult<unknown>, { state: 'done' }>): string[] {
  if (result.state === 'refused') return result.errors.map(({ message }: UserError) => message);
  const { reason, traceId } = result.failure;
  const trace = traceId ? ` ${t('state.trace')} ${traceId}` : '';
  return [`${t(`state.failure.${reason}.title`)} · ${t(`state.failure.${reason}.detail`)}${trace}`];
}
