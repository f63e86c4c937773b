import type { SeededRandom } from '@gonghui/kit/demo';
import { OfficerRole } from '../officer/union-officer.entity.js';
import type { MembershipCounts } from '../rules/check-membership.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoUnion, DemoUnit, DemoWorld } from './demo-world.js';
import {
  cyclePair,
  ENTERPRISE_TRADES,
  NEW_FORM_TRADES,
  PUBLIC_TRADES,
  tradeAt,
  type Trade,
} from './synthetic-names.js';
import { syntheticUscc } from './synthetic-uscc.js';

/** A grassroots union to make up. */
export interface GrassrootsPlan {
  /** Federation of the division where it works: a county, zone, city or township. */
  readonly place: DemoUnion;
  /** The union it belongs to, when that is not the federation of the place. */
  readonly parent?: DemoUnion;
  readonly kind: UnionKind.ENTERPRISE | UnionKind.STANDALONE_GRASSROOTS | UnionKind.JOINT;
  readonly foundedOn: string;
  readonly dissolvedOn?: string;
  readonly isNewBusinessForm?: boolean;
  /** Members that its largest return will show; the units are large enough for them. */
  readonly members: number;
  /** Workers of its one unit, when they matter. */
  readonly employees?: number;
  /** Units of a joint union. */
  readonly unitCount?: number;
  /** Its units, when they are there already. */
  readonly units?: readonly DemoUnit[];
  /** Its code, when it has one of its own. */
  readonly code?: string;
  /** Its name in pieces, when it has one of its own. */
  readonly name?: readonly string[];
}

/** Makes up grassroots unions with their units and chairs. */
export interface GrassrootsMaker {
  /** Adds a union, the units it covers since its founding, and its chair. Its members are reported by the caller. */
  addUnion(plan: GrassrootsPlan): DemoUnion;
  /** Adds a unit of that place which no union covers. */
  addUnit(place: DemoUnion, trades: readonly Trade[], employees: number): DemoUnit;
}

/** Starts making up unions: names and codes go on from one union to the next, so a world needs one maker. */
export function grassrootsMaker(world: DemoWorld, random: SeededRandom): GrassrootsMaker {
  const firms = new Map<string, number>();
  const unions = new Map<string, number>();
  const joints = new Map<string, number>();

  const divisionOf = (place: DemoUnion): DemoUnion =>
    place.level === UnionLevel.TOWNSHIP ? world.parentOf(place) : place;
  const count = (counter: Map<string, number>, key: string): number => {
    const seen = counter.get(key) ?? 0;
    counter.set(key, seen + 1);
    return seen;
  };
  /** The place as names of firms begin with it: 张店, or 张店马尚 in a subdistrict. */
  const prefixOf = (place: DemoUnion): readonly string[] => {
    const division = divisionOf(place);
    const short = division.shortName ?? division.name.replace(/总工会$/, '');
    return place === division
      ? [short]
      : [short, place.name.replace(/总工会$/, '').replace(/(街道|地区|民族乡|镇|乡)$/, '')];
  };

  const addUnit = (place: DemoUnion, trades: readonly Trade[], employees: number): DemoUnit => {
    const index = count(firms, `${place.id} ${trades[0]!.label}`);
    const trade = tradeAt(trades, index);
    return world.addUnit({
      registeredIn: divisionOf(place),
      name: [...prefixOf(place), cyclePair(index), trade.label, trade.form],
      trade,
      employees,
    });
  };

  const addUnion = (plan: GrassrootsPlan): DemoUnion => {
    const { place, kind, foundedOn, isNewBusinessForm = false, members } = plan;
    const division = divisionOf(place);
    const serial = count(unions, division.id) + 1;
    const code = plan.code ?? `${division.code!}-${String(serial).padStart(4, '0')}`;
    const isJoint = kind === UnionKind.JOINT;
    const trades = tradesOf(kind, isNewBusinessForm);
    const unitCount = plan.unitCount ?? 1;
    const units =
      plan.units ??
      Array.from({ length: unitCount }, () =>
        addUnit(place, trades, plan.employees ?? roomFor(members / unitCount, random)),
      );
    const name =
      plan.name ?? (isJoint ? jointName(prefixOf(place), count(joints, place.id)) : [units[0]!.name, '工会']);
    const union = world.addUnion({
      parent: plan.parent ?? place,
      key: code,
      code,
      name,
      kind,
      foundedOn,
      dissolvedOn: plan.dissolvedOn,
      isNewBusinessForm,
      industry: units[0]?.industry,
      uscc: syntheticUscc('81', division.code!, serial),
    });
    for (const unit of units) world.cover(union, unit, foundedOn, { validTo: plan.dissolvedOn });
    if (!plan.dissolvedOn) world.appoint(union, OfficerRole.CHAIR, chairSince(foundedOn, random), false);
    return union;
  };

  return { addUnion, addUnit };
}

function tradesOf(kind: GrassrootsPlan['kind'], isNewBusinessForm: boolean): readonly Trade[] {
  if (isNewBusinessForm) return NEW_FORM_TRADES;
  return kind === UnionKind.STANDALONE_GRASSROOTS ? PUBLIC_TRADES : ENTERPRISE_TRADES;
}

function jointName(prefix: readonly string[], index: number): readonly string[] {
  const round = index < 60 ? '' : String(Math.floor(index / 60) + 1);
  return [...prefix, `${cyclePair(index)}${round}`, '片区联合工会'];
}

/** Workers of a unit with so many members: a few more. */
function roomFor(members: number, random: SeededRandom): number {
  return Math.ceil(members * (1.05 + random.next() * 0.3)) + 1;
}

/** First day of the present term: three to five years at most, or the founding. */
function chairSince(foundedOn: string, random: SeededRandom): string {
  const elected = random.day('2022-01-01', '2025-06-30');
  return elected > foundedOn ? elected : foundedOn;
}

/**
 * A founding day of a union that is no story of its own: in an April from 1994 to 2020. Few months keep the totals of
 * the demo data few.
 */
export function longStandingDay(random: SeededRandom): string {
  return `${random.between(1994, 2020)}-04-${String(random.between(1, 28)).padStart(2, '0')}`;
}

/** Plausible parts of a membership; parts named in `known` are taken as they are. */
export function membershipCounts(
  random: SeededRandom,
  members: number,
  known: Partial<MembershipCounts> = {},
): MembershipCounts {
  const part = (low: number, high: number): number => Math.floor(members * (low + random.next() * (high - low)));
  return {
    members,
    femaleMembers: known.femaleMembers ?? part(0.24, 0.52),
    migrantMembers: known.migrantMembers ?? part(0.12, 0.55),
    newFormMembers: known.newFormMembers ?? 0,
    twoNewMembers: known.twoNewMembers ?? 0,
  };
}

/** The same membership at another time, every part in proportion. */
export function scaleCounts(counts: MembershipCounts, factor: number): MembershipCounts {
  const scale = (count: number): number => Math.floor(count * factor);
  return {
    members: scale(counts.members),
    femaleMembers: scale(counts.femaleMembers),
    migrantMembers: scale(counts.migrantMembers),
    newFormMembers: scale(counts.newFormMembers),
    twoNewMembers: scale(counts.twoNewMembers),
  };
}
