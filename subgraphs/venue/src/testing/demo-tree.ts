import { UnionLevel } from '../trade-union/union-level.js';
import type { TreeRow } from './organization-stand-in.js';

const { NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY, TOWNSHIP } = UnionLevel;

/** Province, number of cities, number of counties: as many as there are where the demo data counts on it. */
const PROVINCES: readonly (readonly [code: number, cities: number, counties: number])[] = [
  [110000, 0, 16],
  [210000, 3, 10],
  [360000, 11, 100],
  [370000, 3, 10],
  [450000, 14, 0],
  [610000, 2, 6],
  [620000, 14, 86],
];

/** Towns that the demo data names. */
const TOWNS: Readonly<Record<number, string>> = { 100: '夏村镇', 102: '海阳所镇' };

/** Huizhou with its counties, by their own codes. */
const HUIZHOU: readonly TreeRow[] = [
  { id: 440000, parent: 100000, level: PROVINCIAL },
  { id: 441300, parent: 440000, level: MUNICIPAL },
  ...[441302, 441303, 441322, 441323, 441324].map((id): TreeRow => ({ id, parent: 441300, level: COUNTY })),
];

/** Rushan with its city and its towns, by their own codes. */
const RUSHAN: readonly TreeRow[] = [
  { id: 371000, parent: 370000, level: MUNICIPAL },
  { id: 371083, parent: 371000, level: COUNTY },
  ...[1, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 114].map((town): TreeRow => ({
    id: 371083000 + town,
    parent: 371083,
    level: TOWNSHIP,
    name: `${TOWNS[town] ?? `乳山第${town}镇`}总工会`,
  })),
];

/** Federations that the demo data can be placed on. */
export const DEMO_TREE: readonly TreeRow[] = [
  { id: 100000, parent: null, level: NATIONAL },
  ...PROVINCES.flatMap(([province, cities, counties]): TreeRow[] => [
    { id: province, parent: 100000, level: PROVINCIAL },
    ...numbers(cities).map((city) => ({ id: province + city * 100, parent: province, level: MUNICIPAL })),
    ...numbers(counties).map((county) => {
      const city = cities === 0 ? 1 : ((county - 1) % cities) + 1;
      const parent = cities === 0 ? province : province + city * 100;
      return { id: province + city * 100 + Math.ceil(county / Math.max(cities, 1)), parent, level: COUNTY };
    }),
  ]),
  ...HUIZHOU,
  ...RUSHAN,
];

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
