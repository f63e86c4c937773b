import { describe, expect, test } from 'vitest';
import { checkCompetition, checkEvent, checkRound } from './check-competition.js';

const codes = (checks: readonly (readonly [string, string, string | null])[]): string[] =>
  checks.flatMap(([field, , problem]) => (problem ? [field] : []));

describe('checkCompetition', () => {
  test.each([
    { input: { name: '工业机器人操作技能竞赛', edition: 1, startsOn: '2022-12-08', endsOn: '2022-12-08' }, fields: [] },
    { input: { name: '', edition: 0 }, fields: ['name', 'edition'] },
    { input: { startsOn: '2022-12-08', endsOn: '2022-12-07' }, fields: ['endsOn'] },
    { input: { entryOpensOn: '2022-11-02', entryClosesOn: '2022-11-01' }, fields: ['entryClosesOn'] },
    { input: { entryClosesOn: '2022-12-09', endsOn: '2022-12-08' }, fields: ['entryClosesOn'] },
    { input: { outsideBodies: ['上海市市场监督管理局', ''] }, fields: ['outsideBodies.1'] },
    { input: {}, fields: [] },
  ])('$input has faults in $fields', ({ input, fields }) => {
    expect(codes(checkCompetition(input))).toEqual(fields);
  });
});

describe('checkEvent', () => {
  test.each([
    { input: { name: '燃油加油机计量', minEntries: 5, maxEntries: 5, maxPerUnion: 1 }, fields: [] },
    { input: { minEntries: 5, maxEntries: 4 }, fields: ['maxEntries'] },
    { input: { minEntries: 0, maxPerUnion: 0 }, fields: ['minEntries', 'maxPerUnion'] },
  ])('$input has faults in $fields', ({ input, fields }) => {
    expect(codes(checkEvent(input))).toEqual(fields);
  });
});

describe('checkRound', () => {
  test.each([
    { input: { name: '初赛', appealHours: 2, advancement: { kind: 'TOP_N', value: 20 } }, fields: [] },
    { input: { advancement: { kind: 'TOP_N', value: 0 } }, fields: ['advancement.value'] },
    { input: { advancement: { kind: 'TOP_PERCENT', value: 10_000 } }, fields: [] },
    { input: { advancement: { kind: 'TOP_PERCENT', value: 10_001 } }, fields: ['advancement.value'] },
    { input: { advancement: { kind: 'MIN_SCORE', value: 6_000 } }, fields: [] },
    { input: { appealHours: -1 }, fields: ['appealHours'] },
  ])('$input has faults in $fields', ({ input, fields }) => {
    expect(codes(checkRound(input))).toEqual(fields);
  });
});
