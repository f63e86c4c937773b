import type { FieldValue, FieldValues, FormField, LookupOption } from './form-field';

/** Why a value can't be sent. */
export type FieldProblem = 'required' | 'integer' | 'money' | 'date' | 'differs';

/** The value of an untouched field. */
export function emptyValue(field: FormField): FieldValue {
  if (field.kind === 'check') return false;
  if (field.kind === 'choices') return [];
  return field.kind === 'lookup' ? null : '';
}

/** What is wrong with a value, before the server is asked; null when nothing is. */
export function problemOf(field: FormField, value: FieldValue | undefined): FieldProblem | null {
  if (isEmpty(value)) return field.required ? 'required' : null;
  const text = typeof value === 'string' ? value.trim() : '';
  if (field.kind === 'integer' && !/^\d{1,9}$/.test(text)) return 'integer';
  if (field.kind === 'money' && !/^\d{1,13}(\.\d{1,2})?$/.test(plainAmount(text))) return 'money';
  if (field.kind === 'date' && !isWithin(text, field.min, field.max)) return 'date';
  if (field.kind === 'month' && !isWithin(`${text}-01`, undefined, field.max)) return 'date';
  if (field.kind === 'text' && field.match !== undefined && text !== field.match) return 'differs';
  return null;
}

/** The text of a field without blanks around it; null when there is none. */
export function textOf(values: FieldValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The whole number of a field; null when there is none. */
export function integerOf(values: FieldValues, name: string): number | null {
  const text = textOf(values, name);
  return text === null ? null : Number(text);
}

/** The amount of a field as the API takes it: yuan with two places, never a float; null when there is none. */
export function moneyOf(values: FieldValues, name: string): string | null {
  const text = textOf(values, name);
  if (text === null) return null;
  const [yuan = '0', fen = ''] = plainAmount(text).split('.');
  return `${yuan.replace(/^0+(?=\d)/, '')}.${fen.padEnd(2, '0')}`;
}

/** The id of the record chosen in a lookup; null when none is. */
export function idOf(values: FieldValues, name: string): string | null {
  return lookupOf(values, name)?.id ?? null;
}

/** The record chosen in a lookup. */
export function lookupOf(values: FieldValues, name: string): LookupOption | null {
  const value = values[name];
  return value !== null && typeof value === 'object' && 'id' in value ? value : null;
}

/** The values chosen among several, of those the API knows. */
export function choicesOf<Value extends string>(values: FieldValues, name: string, known: readonly Value[]): Value[] {
  const value = values[name];
  return Array.isArray(value) ? known.filter((one) => value.includes(one)) : [];
}

/** The value chosen, when the API knows it; null when none is. */
export function choiceOf<Value extends string>(
  values: FieldValues,
  name: string,
  known: readonly Value[],
): Value | null {
  return known.find((value) => value === values[name]) ?? null;
}

/** The lines of a text, without empty ones. */
export function linesOf(values: FieldValues, name: string): string[] {
  return (textOf(values, name) ?? '')
    .split(/[\n,，、;；]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function plainAmount(text: string): string {
  return text.replaceAll(/[,，\s¥]/g, '');
}

function isWithin(date: string, min: string | undefined, max: string | undefined): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  return (min === undefined || date >= min) && (max === undefined || date <= max);
}
