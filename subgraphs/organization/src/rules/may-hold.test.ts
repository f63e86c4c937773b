import { describe, expect, test } from 'vitest';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { kindFitsLevel, mayHold } from './may-hold.js';

const { GENERAL_FEDERATION, INDUSTRY_FEDERATION, ENTERPRISE, JOINT, REGIONAL_FEDERATION } = UnionKind;
const { NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, TOWNSHIP, GRASSROOTS } = UnionLevel;

describe('mayHold', () => {
  test.each([
    { parent: TOWNSHIP, child: GRASSROOTS, kind: JOINT, code: null },
    { parent: PROVINCIAL, child: GRASSROOTS, kind: ENTERPRISE, code: null },
    { parent: COUNTY, child: COUNTY, kind: INDUSTRY_FEDERATION, code: null },
    { parent: COUNTY, child: COUNTY, kind: GENERAL_FEDERATION, code: 'LEVEL_ABOVE_PARENT' },
    { parent: COUNTY, child: MUNICIPAL, kind: INDUSTRY_FEDERATION, code: 'LEVEL_ABOVE_PARENT' },
    { parent: GRASSROOTS, child: GRASSROOTS, kind: ENTERPRISE, code: 'PARENT_IS_GRASSROOTS' },
    { parent: PROVINCIAL, child: NATIONAL, kind: GENERAL_FEDERATION, code: 'SECOND_ROOT' },
  ])('$parent above $child $kind: $code', ({ parent, child, kind, code }) => {
    const placement = mayHold(parent, child, kind);
    expect(placement.state === 'refused' ? placement.code : null).toBe(code);
  });
});

describe('kindFitsLevel', () => {
  test.each([
    { kind: ENTERPRISE, level: GRASSROOTS, state: 'allowed' },
    { kind: REGIONAL_FEDERATION, level: TOWNSHIP, state: 'allowed' },
    { kind: ENTERPRISE, level: TOWNSHIP, state: 'refused' },
    { kind: GENERAL_FEDERATION, level: GRASSROOTS, state: 'refused' },
  ])('$kind at $level: $state', ({ kind, level, state }) => {
    expect(kindFitsLevel(kind, level).state).toBe(state);
  });
});
