import type { CommandResult } from '@/graphql/use-command';
import type { Translate } from '@/i18n/use-text';
import { refusalText } from './refusal-text';

/** Why a command was not carried out, in one sentence; null when it was. */
export function commandProblem(t: Translate, result: CommandResult<unknown>): string | null {
  if (result.state === 'done') return null;
  if (result.state === 'refused') return result.errors.map((error) => refusalText(t, error)).join(' ');
  const { reason } = result.failure;
  return `${t(`state.failure.${reason}.title`)} ${t(`state.failure.${reason}.detail`)}`;
}

/** The same for a form: refusals with the fields that they belong to. */
export function formProblems(
  t: Translate,
  result: CommandResult<unknown>,
): { readonly message: string; readonly field?: readonly string[] | null }[] {
  if (result.state === 'done') return [];
  if (result.state === 'refused')
    return result.errors.map((error) => ({ field: error.field, message: refusalText(t, error) }));
  return [{ message: commandProblem(t, result) ?? '' }];
}
