import { useI18n } from 'vue-i18n';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { fenToYuan, valueKind } from './audit-value';
import { codeFields } from './code-fields';

/** Names of what the trail speaks of, in the reader's language; what the console doesn't know is shown as written. */
export interface AuditNames {
  /** Tables that have a name, such as `grants.payment`. */
  readonly tables: readonly string[];
  /** Use cases that have a name. */
  readonly actions: readonly string[];
  table(table: string): string;
  action(action: string): string;
  field(table: string, field: string): string;
  /** A value as text. */
  value(table: string, field: string, value: unknown): string;
}

/** Reads the names from the messages, which hold one entry per known name. */
export function useAuditNames(): AuditNames {
  // Keys are put together from the data, so they can't be checked as `useText` does.
  const { t: translate, te, tm } = useI18n({ useScope: 'global' });
  const { t } = useText();
  const format = useFormat();
  const known = (key: string, otherwise: string) => (te(key) || te(key, 'zh-CN') ? translate(key) : otherwise);

  function field(table: string, name: string): string {
    const own = `auditNames.ownFields.${table}.${name}`;
    return te(own) ? translate(own) : known(`auditNames.fields.${name}`, name);
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
        return t('auditNames.values.redacted');
      case 'replaced':
        return t('auditNames.values.replaced');
      case 'yes':
        return t('auditNames.values.yes');
      case 'no':
        return t('auditNames.values.no');
      case 'moment':
        return format.dateTime(String(content));
      case 'date':
        return format.date(String(content));
      case 'money':
        return format.money(fenToYuan(String(content)));
      case 'number':
        return String(content);
      case 'list':
        return (content as unknown[]).map((one) => code(table, name, one)).join(t('auditNames.values.separator'));
      case 'json':
        return JSON.stringify(content);
      default:
        return code(table, name, content);
    }
  }

  const tables: Readonly<Record<string, object>> = tm('auditNames.tables');
  return {
    tables: Object.entries(tables).flatMap(([schema, own]) => Object.keys(own).map((name) => `${schema}.${name}`)),
    actions: Object.keys(tm('auditNames.actions')),
    table: (table) => known(`auditNames.tables.${table}`, table),
    action: (action) => known(`auditNames.actions.${action}`, action),
    field,
    value,
  };
}
