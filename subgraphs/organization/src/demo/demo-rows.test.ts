import { checkName, checkUscc } from '@gonghui/kit';
import { hash } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkMembership } from '../rules/check-membership.js';
import { kindFitsLevel, mayHold } from '../rules/may-hold.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoRows, DemoUnion } from './demo-world.js';
import { demoRows } from './load-organization-demo.js';

let rows: DemoRows;
let unionOf: ReadonlyMap<string, DemoUnion>;
beforeAll(() => {
  rows = allRows();
  unionOf = new Map(rows.unions.map((union) => [union.id, union]));
}, 60_000);
afterEach(() => vi.useRealTimers());

describe('the demo data', () => {
  test('is the same whenever it is made', () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    expect(digest(allRows())).toBe(digest(rows));
  }, 60_000);

  test('has the size that pages and tests are made for', () => {
    const grassroots = rows.unions.filter(({ level }) => level === UnionLevel.GRASSROOTS).length;
    expect(rows.unions.length - grassroots).toBeGreaterThan(40_000);
    expect(grassroots).toBeGreaterThan(15_000);
    expect(grassroots).toBeLessThan(20_000);
    expect(rows.units.length).toBeLessThan(45_000);
  });

  test('has no id twice', () => {
    const ids = Object.values(rows).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no code twice', () => {
    const codes = rows.unions.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    const usccs = rows.units.flatMap(({ uscc }) => uscc ?? []);
    expect(new Set(usccs).size).toBe(usccs.length);
  });

  test('has unions that could have been founded by hand', () => {
    const wrong = rows.unions.filter((union) => {
      const parent = union.parentId && unionOf.get(union.parentId);
      if (!parent) return union.level !== UnionLevel.NATIONAL;
      return (
        mayHold(parent.level, union.level, union.kind).state === 'refused' ||
        kindFitsLevel(union.kind, union.level).state === 'refused' ||
        union.countedFrom < parent.countedFrom ||
        checkName(union.name) !== null ||
        (union.uscc !== null && checkUscc(union.uscc).state !== 'valid')
      );
    });
    expect(wrong.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  test('has units with valid credit codes, which employ at least as many as are members', () => {
    expect(rows.units.filter(({ uscc }) => uscc !== null && checkUscc(uscc).state !== 'valid')).toEqual([]);
    const employees = new Map(rows.units.map((unit) => [unit.id, unit.employees]));
    const staff = new Map<string, number>();
    for (const { unionId, unitId } of rows.coverages)
      staff.set(unionId, (staff.get(unionId) ?? 0) + employees.get(unitId)!);
    const overfull = rows.returns.filter(({ unionId, members }) => members > (staff.get(unionId) ?? Infinity));
    expect(overfull.map(({ unionId }) => unionOf.get(unionId)!.name)).toEqual([]);
  });

  test('has membership returns that could have been reported, by grassroots unions, since their founding', () => {
    const wrong = rows.returns.filter((row) => {
      const union = unionOf.get(row.unionId)!;
      return (
        checkMembership(row).length > 0 ||
        union.level !== UnionLevel.GRASSROOTS ||
        row.period.slice(0, 7) < union.countedFrom.slice(0, 7) ||
        (row.until !== null && row.until <= row.period)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('covers units since the founding of their union', () => {
    const wrong = rows.coverages.filter(
      ({ unionId, validFrom, validTo }) =>
        validFrom < unionOf.get(unionId)!.countedFrom || (validTo !== null && validTo <= validFrom),
    );
    expect(wrong).toEqual([]);
  });

  test('has a federation for every division, zones as regional federations beside the counties', () => {
    const count = (level: UnionLevel, kind: UnionKind): number =>
      rows.divisionCodes.filter(
        ({ unionId }) => unionOf.get(unionId)!.level === level && unionOf.get(unionId)!.kind === kind,
      ).length;
    expect({
      provincial: count(UnionLevel.PROVINCIAL, UnionKind.GENERAL_FEDERATION),
      municipal: count(UnionLevel.MUNICIPAL, UnionKind.GENERAL_FEDERATION),
      county: count(UnionLevel.COUNTY, UnionKind.GENERAL_FEDERATION),
      zones: count(UnionLevel.MUNICIPAL, UnionKind.REGIONAL_FEDERATION),
      townships: count(UnionLevel.TOWNSHIP, UnionKind.GENERAL_FEDERATION),
    }).toMatchInlineSnapshot(`
      {
        "county": 2842,
        "municipal": 333,
        "provincial": 31,
        "townships": 41341,
        "zones": 129,
      }
    `);
  });

  test.each([
    ['江西省总工会', '360000', null],
    ['南昌市总工会', '360100', '360000'],
    ['东湖区总工会', '360102', '360100'],
    ['东城区总工会', '110101', '110000'],
    ['仙桃市总工会', '429004', '420000'],
    ['兰州新区总工会', '620171', '620100'],
    ['张村镇总工会', '371002100', '371002'],
    ['东华门街道总工会', '110101001', '110101'],
  ])('has %s', (name, code, parentCode) => {
    const union = rows.unions.find((one) => one.code === code)!;
    expect(union.name).toBe(name);
    expect(unionOf.get(union.parentId!)!.code).toBe(parentCode ?? '100000');
  });
});

function allRows(): DemoRows {
  const all: Record<string, unknown[]> = {};
  for (const part of demoRows())
    for (const [table, list] of Object.entries(part)) (all[table] ??= []).push(...(list as unknown[]));
  return all as unknown as DemoRows;
}

function digest(all: DemoRows): string {
  return hash('sha256', JSON.stringify(all));
}
