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

/** Made-up unions per county of the provinces that the articles speak of. */
const UNIONS_PER_COUNTY: Readonly<Record<string, number>> = {
  '110000': 14,
  '210000': 8,
  '340000': 7,
  '360000': 15,
  '370000': 7,
  '610000': 8,
  '620000': 10,
};

/** Made-up unions per city or county directly below any other province. */
const UNIONS_ELSEWHERE = 3;

/** Places whose totals are printed: nothing is added there. */
const PRINTED: ReadonlySet<string> = new Set(['370300', '110106']);

/** Months of the returns. */
const RETURNS = ['2024-01-01', '2024-10-01', '2025-04-01', '2025-10-01', '2026-06-01'];

/**
 * Made-up unions wherever nothing is printed, with returns from 2024 to 2026, so that every page shows
 * something and trends move.
 */
export function addOtherProvinces(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('other provinces');
  for (const province of world.below(world.union('100000'))) {
    const perCounty = UNIONS_PER_COUNTY[province.code!];
    for (const division of divisionsBelow(world, province).filter(({ code }) => !PRINTED.has(code!))) {
      if (perCounty === undefined)
        addUnions(
          world,
          maker,
          random,
          [division],
          UNIONS_ELSEWHERE,
          RETURNS.filter((_, index) => index % 2 === 0),
        );
      else
        for (const county of countiesOf(world, division))
          addUnions(world, maker, random, placesOf(world, county), perCounty, RETURNS);
    }
  }
}

function divisionsBelow(world: DemoWorld, parent: DemoUnion): DemoUnion[] {
  return world
    .below(parent)
    .filter((union) => union.kind === UnionKind.GENERAL_FEDERATION || union.kind === UnionKind.REGIONAL_FEDERATION);
}

/** The counties of a city; a county or a city without counties stands for itself. */
function countiesOf(world: DemoWorld, division: DemoUnion): DemoUnion[] {
  if (division.level !== UnionLevel.MUNICIPAL) return [division];
  const counties = divisionsBelow(world, division).filter(({ level }) => level === UnionLevel.COUNTY);
  return counties.length > 0 ? counties : [division];
}

/** The county and two of its townships. */
function placesOf(world: DemoWorld, county: DemoUnion): DemoUnion[] {
  const townships = world
    .below(county)
    .filter(({ kind, level }) => level === UnionLevel.TOWNSHIP && kind === UnionKind.GENERAL_FEDERATION);
  return [county, ...townships.slice(0, 2)];
}

function addUnions(
  world: DemoWorld,
  maker: GrassrootsMaker,
  random: SeededRandom,
  places: readonly DemoUnion[],
  unions: number,
  periods: readonly string[],
): void {
  for (let index = 0; index < unions; index++) {
    const isNewBusinessForm = random.chance(0.08);
    const members = Math.floor(18 + random.next() ** 3 * 900);
    const foundedOn = random.chance(0.9) ? longStandingDay(random) : random.day('2024-02-01', '2026-03-20');
    const union = maker.addUnion({
      place: places[index % places.length]!,
      foundedOn,
      isNewBusinessForm,
      members: Math.ceil(members * 1.3),
      ...someKind(random, isNewBusinessForm),
    });
    let counts = membershipCounts(random, members, {
      newFormMembers: isNewBusinessForm ? Math.floor(members * 0.9) : undefined,
      twoNewMembers: random.chance(0.2) ? Math.floor(members * 0.5) : undefined,
    });
    const growth = 0.985 + random.next() * 0.06;
    world.report(
      union,
      ...periods
        .filter((period) => period >= foundedOn)
        .map((period) => {
          const reported = [period, counts] as const;
          counts = scaleCounts(counts, growth);
          return reported;
        }),
    );
  }
}

function someKind(random: SeededRandom, isNewBusinessForm: boolean): Pick<GrassrootsPlan, 'kind' | 'unitCount'> {
  const draw = random.next();
  if (isNewBusinessForm || draw < 0.66) return { kind: UnionKind.ENTERPRISE };
  if (draw < 0.9) return { kind: UnionKind.STANDALONE_GRASSROOTS };
  return { kind: UnionKind.JOINT, unitCount: random.between(2, 6) };
}
