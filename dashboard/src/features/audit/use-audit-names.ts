import { useI18n } from 'vue-i18n';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { codeFields } from './audit-names';
import { fenToYuan, valueKind } from './row-diff';

/** Names of what the trail speaks of, in the reader's language; what the console doesn't know is shown as written. */
export interface AuditNames {
  table(table: string): string;
  action(action: string): string;
  field(table: string, field: string): string;
  /** A value as text. */
  value(table: string, field: string, value: unknown): string;
}

/** Reads the names from the messages, which hold one entry per known name. */
export function useAuditNames(): AuditNames {
  // Keys are put together from the data, so they can't be checked as `useText` does.
  const { t: translate, te } = useI18n({ useScope: 'global' });
  const { t } = useText();
  const format = useFormat();
  const known = (key: string, otherwise: string) => (te(key) || te(key, 'zh-CN') ? translate(key) : otherwise);

  function field(table: string, name: string): string {
    const own = `audit.ownFields.${table}.${name}`;
    return te(own) ? translate(own) : known(`audit.fields.${name}`, name);
  }

  function code(table: string, name: string, content: unknown): string {
    const place = codeFields[`${table}.${name}`];
    return place ? known(`${place}.${String(content)}`, String(content)) : String(content);
  }

  function value(table: string, name: string, content: unknown): string {
    switch (valueKind(table, name, content)) {
      case 'empty':
        return '—';
      case 'redacted':
        return t('audit.values.redacted');
      case 'replaced':
        return t('audit.values.replaced');
      case 'yes':
        return t('audit.values.yes');
      case 'no':
        return t('audit.values.no');
      case 'moment':
        return format.dateTime(String(content));
      case 'date':
        return format.date(String(content));
      case 'money':
        return format.money(fenToYuan(String(content)));
      case 'number':
        return String(content);
      case 'list':
        return (content as unknown[]).map((one) => code(table, name, one)).join(t('audit.values.separator'));
      case 'json':
        return JSON.stringify(content);
      default:
        return code(table, name, content);
    }
  }

  return {
    table: (table) => known(`audit.tables.${table}`, table),
    action: (action) => known(`audit.actions.${action}`, action),
    field,
    value,
  };
}
