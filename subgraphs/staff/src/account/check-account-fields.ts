import { Refusal, type UserError } from '@gonghui/kit';
import { USERNAME, USERNAME_LENGTH } from '../auth/username.js';
import { passwordAdvice, passwordProblem } from '../auth/password-problem.js';

/** Fields of an account as they were typed. */
export interface AccountFields {
  readonly username?: string;
  readonly name?: string | null;
  /** Field name and value of a new password. */
  readonly password?: readonly [field: string, value: string];
}

/** Refuses with everything that is wrong with the fields, so that a form shows it all at once. */
export function checkAccountFields(
  { username, name, password }: AccountFields,
  usernameOfAccount = username ?? '',
): void {
  const errors: UserError[] = [];
  if (username !== undefined && !isUsername(username))
    errors.push({
      code: 'USERNAME_INVALID',
      message: `A user name has ${USERNAME_LENGTH.min} to ${USERNAME_LENGTH.max} of a-z and 0-9, with single . _ - between them.`,
      field: ['username'],
    });
  if (name != null && !isName(name))
    errors.push({
      code: 'NAME_INVALID',
      message: 'A name has 1 to 100 characters, all of them printable.',
      field: ['name'],
    });
  const problem = password && passwordProblem(password[1], usernameOfAccount);
  if (problem) errors.push({ code: 'PASSWORD_REFUSED', message: passwordAdvice(problem), field: [password[0]] });
  const [first, ...rest] = errors;
  if (first) throw new Refusal(first, ...rest);
}

function isUsername(text: string): boolean {
  return USERNAME.test(text) && text.length >= USERNAME_LENGTH.min && text.length <= USERNAME_LENGTH.max;
}

function isName(text: string): boolean {
  const length = [...text.trim()].length;
  return length >= 1 && length <= 100 && !/[\p{Cc}\p{Cs}]/u.test(text);
}
