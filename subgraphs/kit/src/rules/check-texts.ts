/** Why an input is refused, or null when it is fine. */
export type Problem = string | null;

/** A name as people write it: trimmed, without control characters, of a sane length. */
export function checkName(name: string, label = 'The name'): Problem {
  return checkLength(name, 2, 100, label) ?? checkPrintable(name, label);
}

/** A line of text that may be left out, such as an address. */
export function checkLine(text: string | null | undefined, label: string): Problem {
  if (text == null) return null;
  return checkLength(text, 0, 200, label) ?? checkPrintable(text, label);
}

/** A reason or a source that will stand in a history. */
export function checkReason(reason: string, label = 'The reason'): Problem {
  return checkLength(reason, 2, 500, label) ?? (/[\p{Cs}\0]/u.test(reason) ? unprintable(label) : null);
}

/** A day of the past or today. */
export function checkNotFuture(day: string | null | undefined, today: string): Problem {
  return day == null || day <= today ? null : `${day} lies in the future; today is ${today}.`;
}

/** A number that a person may have mistyped. */
export function checkRange(value: number | null | undefined, least: number, most: number, label: string): Problem {
  return value == null || (value >= least && value <= most)
    ? null
    : `${label} must be ${least} to ${most}; ${value} is not possible.`;
}

function checkLength(text: string, least: number, most: number, label: string): Problem {
  // Characters are counted only where the count can matter: the text may be megabytes long.
  const trimmed = text.length > 4 * most ? text : text.trim();
  const length = trimmed.length > 2 * most ? trimmed.length : [...trimmed].length;
  return length >= least && length <= most
    ? null
    : `${label} must have ${least} to ${most} characters; it has ${length}.`;
}

function checkPrintable(text: string, label: string): Problem {
  return /[\p{Cc}\p{Cs}]/u.test(text) ? unprintable(label) : null;
}

function unprintable(label: string): string {
  return `${label} contains characters that cannot be printed; type it again.`;
}
