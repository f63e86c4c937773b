import { describe, expect, test } from 'vitest';
import { checkScheme, type AspectPlan, type PartPlan } from './check-scheme.js';

const aspect = (name: string, maxHundredths: number | null, criterion = '规范操作'): AspectPlan => ({
  criterion,
  name,
  maxHundredths,
});
const part = (name: string, weight: number, aspects: readonly AspectPlan[]): PartPlan => ({
  name,
  weight,
  aggregation: 'MEAN',
  aspects,
});

const theory = part('理论', 3_000, [aspect('选择题', 6_000), aspect('案例题', 4_000)]);
const practice = part('实操', 7_000, [aspect('操作维护', 4_000), aspect('设备维修', 3_050), aspect('工艺制定', 2_950)]);

interface Case {
  readonly what: string;
  readonly parts: readonly PartPlan[];
  readonly codes: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'theory 30 % and practice 70 %, each of 100 marks', parts: [theory, practice], codes: [] },
  { what: 'one part', parts: [{ ...theory, weight: 10_000 }], codes: [] },
  { what: 'no part', parts: [], codes: ['SCHEME_INVALID'] },
  { what: 'weights of 90 %', parts: [{ ...theory, weight: 2_000 }, practice], codes: ['WEIGHTS_NOT_WHOLE'] },
  {
    what: 'weights of 130 % and −30 %',
    parts: [
      { ...theory, weight: 13_000 },
      { ...practice, weight: -3_000 },
    ],
    codes: ['WEIGHTS_NOT_WHOLE', 'WEIGHTS_NOT_WHOLE'],
  },
  {
    what: '99.99 marks',
    parts: [part('理论', 10_000, [aspect('选择题', 5_999), aspect('案例题', 4_000)])],
    codes: ['MARKS_NOT_100'],
  },
  {
    what: '100.01 marks',
    parts: [part('理论', 10_000, [aspect('选择题', 6_001), aspect('案例题', 4_000)])],
    codes: ['MARKS_NOT_100'],
  },
  {
    what: 'an aspect without marks',
    parts: [part('理论', 10_000, [aspect('选择题', 10_000), aspect('案例题', 0)])],
    codes: ['MARKS_INVALID'],
  },
  {
    what: 'a maximum that is no number',
    parts: [part('理论', 10_000, [aspect('选择题', 10_000), aspect('案例题', null)])],
    codes: ['MARKS_INVALID'],
  },
  { what: 'two parts of one name', parts: [{ ...theory, name: '实操' }, practice], codes: ['SCHEME_INVALID'] },
  {
    what: 'two aspects of one name',
    parts: [part('理论', 10_000, [aspect('选择题', 5_000), aspect('选择题 ', 5_000)])],
    codes: ['SCHEME_INVALID'],
  },
  { what: 'a part without aspects', parts: [part('理论', 10_000, [])], codes: ['SCHEME_INVALID'] },
  {
    what: 'nameless things',
    parts: [part('', 10_000, [aspect('', 10_000, '')])],
    codes: Array<string>(3).fill('NAME_INVALID'),
  },
];

describe('checkScheme', () => {
  test.each(cases)('with $what: $codes', ({ parts, codes }) => {
    expect(checkScheme(parts).flatMap(([, code, problem]) => (problem ? [code] : []))).toEqual(codes);
  });
});
