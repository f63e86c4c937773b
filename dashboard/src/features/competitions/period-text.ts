import type { Format } from '@/i18n/use-format';

/** Two dates as a period, one where they are the same; null without a first day. */
export function periodText(
  format: Format,
  first: string | null | undefined,
  last: string | null | undefined,
): string | null {
  if (!first) return null;
  return last && last !== first ? `${format.date(first)} – ${format.date(last)}` : format.date(first);
}
