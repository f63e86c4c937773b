/** What kind of value a field holds, so that it can be read. */
export type ValueKind =
  | 'empty'
  | 'redacted'
  | 'replaced'
  | 'yes'
  | 'no'
  | 'moment'
  | 'date'
  | 'union'
  | 'account'
  | 'id'
  | 'money'
  | 'number'
  | 'list'
  | 'text'
  | 'json';

const unionFields = new Set([
  'union_id',
  'parent_id',
  'successor_id',
  'registered_in_id',
  'scope_union_id',
  'host_union_id',
  'home_union_id',
  'entering_union_id',
  'actor_union_id',
]);
const accountFields = new Set([
  'account_id',
  'actor_id',
  'closed_by',
  'created_by',
  'decided_by',
  'examined_by',
  'imported_by',
  'judge_id',
  'set_aside_by',
]);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Tells by the field's name and the value's form what it is. */
export function valueKind(table: string, field: string, value: unknown): ValueKind {
  if (value === null || value === undefined || value === '') return 'empty';
  if (value === '[redacted]') return 'redacted';
  if (value === '[changed]') return 'replaced';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'list';
  if (typeof value === 'object') return 'json';
  const text = String(value);
  if (field.endsWith('_fen') && /^-?\d+$/.test(text)) return 'money';
  if (typeof value === 'number') return 'number';
  if (uuid.test(text)) {
    if (unionFields.has(field) || (table === 'organization.trade_union' && field === 'id')) return 'union';
    return accountFields.has(field) || (table === 'staff.staff_account' && field === 'id') ? 'account' : 'id';
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date';
  return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? 'moment' : 'text';
}

/** Fen as a decimal number of yuan, without passing through a float. */
export function fenToYuan(fen: string): string {
  const digits = fen.replace('-', '').padStart(3, '0');
  return `${fen.startsWith('-') ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
