/**
 * The page on which anybody checks the certificate of a serial. The serial stands behind `#`, which no server sees or
 * logs.
 * @param origin where the public reaches this system, e.g. `https://gonghui.example`
 */
export const checkAddress = (origin: string, serial: string): string => `${origin}/certificate#${serial}`;

/** The origin of an address as a browser gives it; null when it is none, e.g. with a path or a name of an account. */
export function readOrigin(text: string): string | null {
  if (text.length > 200 || !URL.canParse(text)) return null;
  const { protocol, origin } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && origin === text.toLowerCase() ? origin : null;
}
