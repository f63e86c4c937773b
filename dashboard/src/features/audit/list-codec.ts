import type { UrlCodec } from '@/url/use-query-state';

/** Several names, known to the console or not, separated by commas. */
export const listCodec: UrlCodec<readonly string[]> = {
  read(text) {
    const names = [...new Set(text.split(',').map((name) => name.trim()))].filter(Boolean);
    return names.length > 0 ? names : null;
  },
  write: (names) => names.join(','),
};
