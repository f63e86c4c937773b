import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';

/** Writes a number of bytes as a reader expects it: 1,234,567 → 1.2 MB. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useText();
  const format = useFormat();
  return (bytes) => {
    if (bytes < 1024) return t('grant.documents.bytes', { n: format.integer(bytes) });
    if (bytes < 1024 * 1024) return t('grant.documents.kilobytes', { n: format.integer(Math.ceil(bytes / 1024)) });
    return t('grant.documents.megabytes', { n: (bytes / 1024 / 1024).toFixed(1) });
  };
}
