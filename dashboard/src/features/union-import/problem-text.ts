import { i18n } from '@/i18n/i18n';
import type { MessageKey } from '@/i18n/messages';
import type { Translate } from '@/i18n/use-text';

/** What is wrong, by its code, in the reader's language; the server's own sentence when the code is a newer one. */
export function problemText(
  t: Translate,
  { code, message }: { readonly code: string; readonly message: string },
): string {
  const key = `unionImport.problems.${code}`;
  return i18n.global.te(key) ? t(key as MessageKey) : message;
}
