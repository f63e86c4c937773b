import { currentLocale } from './i18n';

/**
 * What the server refused, in the reader's language. The server speaks English and gives a code; where the console does
 * not know the code, the server's own sentence stays. `{1}` of a sentence stands for the first number of the server's.
 */
export async function inReadersLanguage<One extends { readonly code: string; readonly message: string }>(
  errors: readonly One[],
): Promise<One[]> {
  if (errors.length === 0 || currentLocale() !== 'zh-CN') return [...errors];
  const { refusals } = await import('./refusals.zh-CN');
  return errors.map((error) => {
    const numbers = error.message.match(/\d+/g) ?? [];
    const said = refusals[error.code]?.replace(/\{(\d)\}/g, (_, at: string) => numbers[Number(at) - 1] ?? '…');
    return { ...error, message: said ?? error.message };
  });
}
