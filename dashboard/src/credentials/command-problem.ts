import type { Refusal } from '@/form/refusals-of';
import { refusalsOf } from '@/form/refusals-of';
import type { CommandResult } from '@/graphql/use-command';
import type { Translate } from '@/i18n/use-text';
import { refusalText } from './refusal-text';

/** Why a command was not carried out, in one sentence; null when it was. */
export function commandProblem(t: Translate, result: CommandResult<unknown>): string | null {
  if (result.state === 'done') return null;
  return formProblems(t, result)
    .map(({ message }) => message)
    .join(' ');
}

/** The same for a form: refusals with the fields that they belong to. */
export function formProblems(t: Translate, result: CommandResult<unknown>): readonly Refusal[] {
  if (result.state !== 'refused') return refusalsOf(t, result);
  return result.errors.map((error) => ({ field: error.field, message: refusalText(t, error) }));
}
