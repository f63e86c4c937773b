import { refusalText } from '@/credentials/refusal-text';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import type { AuthAnswer } from './ask-auth';

/** Codes that are about one field of the form that was sent. */
export type FieldOfCode = Readonly<Record<string, string>>;

/** The refusal of an address under `/auth` as a form shows it: beside its field, with the time when to come back. */
export function authProblems(
  t: Translate,
  format: Format,
  answer: AuthAnswer,
  fields: FieldOfCode,
): { readonly message: string; readonly field?: readonly string[] }[] {
  if (answer.state === 'done') return [];
  const text = refusalText(t, answer);
  const message = answer.retryAt ? `${text} ${t('account.retryAt', { time: format.dateTime(answer.retryAt) })}` : text;
  const field = fields[answer.code];
  return [field ? { message, field: [field] } : { message }];
}
