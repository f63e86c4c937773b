import { seededRandom, type SeededRandom } from '@gonghui/kit/demo';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import {
  longStandingDay,
  membershipCounts,
  scaleCounts,
  type GrassrootsMaker,
  type GrassrootsPlan,
} from './add-grassroots.js';
import type { DemoUnion, DemoWorld } from './demo-world.js';
import { splitTotal, splitWithin } from './split-total.js';

/** Unions, units covered, members, 2023-04-10 (F126–F128). */
const UNIONS = 2404;
const UNITS = 18_574;
const MEMBERS = 310_500;
/** Members in new economic and new social organizations: “more than 31,000” (F130). Design: 31,268. */
const TWO_NEW_MEMBERS = 31_268;
/** New in 2022: unions in enterprises of 100 workers and more (F123), stand-alone unions of 25 members and more (F125). */
const LARGE_ENTERPRISE_UNIONS = 11;
const STANDALONE_UNIONS = 77;

/** Joint unions, founded before 2022. Design. */
const JOINT_UNIONS = 620;
/** Joint unions below each building federation, founded in 2023 before the count. Design. */
const JOINTS_PER_BUILDING = 6;
/** Office buildings with a federation of their own. Design: their number is not printed. */
const BUILDINGS: readonly (readonly [place: string, name: string])[] = [
  ['110106013', '方庄甲楼'],
  ['110106003', '西罗园乙楼'],
  ['110106008', '六里桥丙楼'],
  ['110106009', '丰台丁楼'],
  ['110106010', '新村戊楼'],
  ['110106015', '马家堡己楼'],
  ['110106017', '卢沟桥庚楼'],
  ['110106002', '太平桥辛楼'],
];

/**
 * Fengtai as printed: in April 2023, 2,404 unions that cover 18,574 units and have 310,500 members, of them more than
 * 31,000 of the “two new” groups; new in 2022, 11 unions in enterprises of 100 workers and more, and 77 stand-alone
 * unions of 25 members and more. One union with 24 members and one enterprise of 99 workers stand just below. Nothing
 * has changed since. Source: S32.
 */
export function addFengtai(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Fengtai');
  const fengtai = world.union('110106');
  const townships = [...world.below(fengtai)];
  const plans = [...planNewOf2022(townships, random), ...planOthers(world, fengtai, townships, random)];
  const members = MEMBERS - plans.reduce((sum, plan) => sum + (plan.members ?? 0), 0);
  const open = plans.filter((plan) => plan.members === null);
  const split = splitTotal(random, members, open.length, 12);
  const membersOf = new Map(open.map((plan, index) => [plan, split[index]!]));

  const joints = plans.filter((plan) => plan.kind === UnionKind.JOINT);
  const units = splitTotal(random, UNITS - (UNIONS - JOINT_UNIONS), joints.length, 5);
  const unitsOf = new Map(joints.map((plan, index) => [plan, units[index]!]));
  const twoNew = splitWithin(
    TWO_NEW_MEMBERS,
    joints.map((plan) => membersOf.get(plan)!),
  );
  const twoNewOf = new Map(joints.map((plan, index) => [plan, twoNew[index]!]));

  for (const plan of plans) {
    const count = plan.members ?? membersOf.get(plan)!;
    const union = maker.addUnion({ ...plan, members: count, unitCount: unitsOf.get(plan) });
    const now = membershipCounts(random, count, {
      twoNewMembers: twoNewOf.get(plan),
      newFormMembers: Math.floor((twoNewOf.get(plan) ?? 0) / 4),
    });
    if (plan.foundedOn < '2021-01-01' && random.chance(0.6))
      world.report(union, ['2021-01-01', scaleCounts(now, 0.86 + random.next() * 0.12)], ['2022-10-01', now]);
    else world.report(union, [plan.foundedOn > '2021-01-01' ? plan.foundedOn : '2021-01-01', now]);
  }
}

/** Members are null where the printed total decides. */
type OpenPlan = Omit<GrassrootsPlan, 'members'> & { readonly members: number | null };

function planNewOf2022(townships: readonly DemoUnion[], random: SeededRandom): OpenPlan[] {
  const founded = (): { place: DemoUnion; foundedOn: string } => ({
    place: random.pick(townships),
    foundedOn: random.day('2022-01-06', '2022-12-22'),
  });
  return [
    ...Array.from({ length: LARGE_ENTERPRISE_UNIONS }, (_, index): OpenPlan => {
      const employees = 100 + index * 17;
      return { ...founded(), kind: UnionKind.ENTERPRISE, employees, members: Math.floor(employees * 0.82) };
    }),
    { ...founded(), kind: UnionKind.ENTERPRISE, employees: 99, members: 81 },
    ...Array.from({ length: STANDALONE_UNIONS }, (_, index): OpenPlan => {
      const members = 25 + (index % 45);
      return { ...founded(), kind: UnionKind.STANDALONE_GRASSROOTS, members, employees: members + 6 };
    }),
    { ...founded(), kind: UnionKind.STANDALONE_GRASSROOTS, members: 24, employees: 31 },
  ];
}

function planOthers(
  world: DemoWorld,
  fengtai: DemoUnion,
  townships: readonly DemoUnion[],
  random: SeededRandom,
): OpenPlan[] {
  const buildings = BUILDINGS.map(([place, name], index) => ({
    place: world.union(place),
    federation: world.addUnion({
      parent: world.union(place),
      key: `${place}-BUILDING`,
      code: `${fengtai.code}-LY${index + 1}`,
      name: ['丰台区', name, '楼宇工会联合会'],
      shortName: name,
      level: UnionLevel.TOWNSHIP,
      kind: UnionKind.BUILDING_FEDERATION,
      foundedOn: random.day('2022-02-10', '2022-11-30'),
    }),
  }));
  const others = UNIONS - LARGE_ENTERPRISE_UNIONS - STANDALONE_UNIONS - 2;
  return Array.from({ length: others }, (_, index): OpenPlan => {
    const isJoint = index < JOINT_UNIONS;
    const building = index < buildings.length * JOINTS_PER_BUILDING ? buildings[index % buildings.length] : undefined;
    return {
      place: building?.place ?? random.pick(townships),
      parent: building?.federation,
      kind: isJoint ? UnionKind.JOINT : random.chance(0.82) ? UnionKind.ENTERPRISE : UnionKind.STANDALONE_GRASSROOTS,
      foundedOn: building ? random.day('2023-01-05', '2023-04-08') : longStandingDay(random),
      members: null,
    };
  });
}
