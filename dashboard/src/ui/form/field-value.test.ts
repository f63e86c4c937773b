import { describe, expect, test } from 'vitest';
import { choicesOf, idOf, integerOf, linesOf, moneyOf, problemOf, textOf } from './field-value';
import type { FieldValue, FormField } from './form-field';

const text: FormField = { kind: 'text', name: 'name', label: 'Name', required: true };
const integer: FormField = { kind: 'integer', name: 'n', label: 'N' };
const money: FormField = { kind: 'money', name: 'm', label: 'M' };
const date: FormField = { kind: 'date', name: 'd', label: 'D', min: '2020-01-01', max: '2026-11-21' };
const month: FormField = { kind: 'month', name: 'd', label: 'D', max: '2026-11-21' };
const confirm: FormField = { kind: 'text', name: 'c', label: 'C', required: true, match: '淄博市总工会' };

describe('problemOf', () => {
  test.each<{ field: FormField; value: FieldValue; problem: string | null }>([
    { field: text, value: '  ', problem: 'required' },
    { field: text, value: '工会', problem: null },
    { field: integer, value: '', problem: null },
    { field: integer, value: '12', problem: null },
    { field: integer, value: '-1', problem: 'integer' },
    { field: integer, value: '1.5', problem: 'integer' },
    { field: money, value: '80,500,000.00', problem: null },
    { field: money, value: '0.001', problem: 'money' },
    { field: money, value: 'ten', problem: 'money' },
    { field: date, value: '2026-11-21', problem: null },
    { field: date, value: '2026-11-22', problem: 'date' },
    { field: date, value: '2019-12-31', problem: 'date' },
    { field: date, value: '21/11/2026', problem: 'date' },
    { field: month, value: '2026-11', problem: null },
    { field: month, value: '2026-12', problem: 'date' },
    { field: confirm, value: '淄博市', problem: 'differs' },
    { field: confirm, value: ' 淄博市总工会 ', problem: null },
  ])('$field.kind “$value”: $problem', ({ field, value, problem }) => {
    expect(problemOf(field, value)).toBe(problem);
  });
});

describe('with the values of a form', () => {
  const values = {
    name: ' 江西 ',
    empty: ' ',
    employees: '42',
    budget: '¥80,500,000.5',
    large: '9007199254740993.01',
    functions: '图书室、健身房\n\n剧场',
    union: { id: 'u1', label: '江西省总工会' },
    kinds: ['CLUB', 'PALACE', 'OTHER'],
  };

  test('text is trimmed, and nothing is null', () => {
    expect(textOf(values, 'name')).toBe('江西');
    expect(textOf(values, 'empty')).toBeNull();
    expect(textOf(values, 'missing')).toBeNull();
  });

  test('a number is a number', () => expect(integerOf(values, 'employees')).toBe(42));

  test('money keeps every digit', () => {
    expect(moneyOf(values, 'budget')).toBe('80500000.50');
    expect(moneyOf(values, 'large')).toBe('9007199254740993.01');
    expect(moneyOf(values, 'empty')).toBeNull();
  });

  test('lines end at breaks and enumeration commas', () => {
    expect(linesOf(values, 'functions')).toEqual(['图书室', '健身房', '剧场']);
  });

  test('a lookup gives the id', () => expect(idOf(values, 'union')).toBe('u1'));

  test('choices come in the order of the known ones', () => {
    expect(choicesOf(values, 'kinds', ['PALACE', 'CLUB'] as const)).toEqual(['PALACE', 'CLUB']);
  });
});
