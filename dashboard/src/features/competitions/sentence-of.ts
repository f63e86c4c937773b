import { refusalsOf } from '@/form/refusals-of';
import type { CommandResult } from '@/graphql/use-command';
import type { Translate } from '@/i18n/use-text';

/** Why a command wasn’t carried out, one sentence each. */
export function sentenceOf(t: Translate, result: Exclude<CommandResult<unknown>, { state: 'done' }>): string[] {
  return refusalsOf(t, result).map(({ message }) => message);
}
