import type { Problem } from '@gonghui/kit/rules';

const MOST = 2_000;

/** What a step of a finding says: 2 to 2000 characters, lines allowed. */
export function checkStepText(text: string): Problem {
  const length = text.length > 4 * MOST ? text.length : [...text.trim()].length;
  if (length < 2 || length > MOST) return `The text must have 2 to ${MOST} characters; it has ${length}.`;
  return /[\p{Cs}\0]/u.test(text) ? 'The text contains characters that cannot be stored; type it again.' : null;
}
