/** Why a field is refused, in words for the person who filled it in, or null when it is fine. */
export type Problem = string | null;

/** A name as people write it: trimmed, without control characters, of a sane length. */
export function checkName(name: string, label = 'The name'): Problem {
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return `${label} contains characters that cannot be printed; type it again.`;
  const length = [...name.trim()].length;
  if (length < 2 || length > 100) return `${label} must have 2 to 100 characters; it has ${length}.`;
  return null;
}

/** A reason that will stand in a history. */
export function checkReason(reason: string): Problem {
  if (/[\p{Cs}\0]/u.test(reason)) return 'The reason contains characters that cannot be stored; type it again.';
  const length = [...reason.trim()].length;
  if (length < 2 || length > 500) return `Give a reason of 2 to 500 characters; it has ${length}.`;
  return null;
}

/** A day of the past or today. */
export function checkNotFuture(day: string, today: string): Problem {
  return day <= today ? null : `${day} lies in the future; today is ${today}.`;
}
