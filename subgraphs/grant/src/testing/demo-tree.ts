import { UnionLevel } from '../trade-union/union-level.js';
import type { TreeRow } from './organization-stand-in.js';

const { NATIONAL, PROVINCIAL, MUNICIPAL, COUNTY } = UnionLevel;

/** Cities by code with how many counties the demo data counts on; a province stands by its cities. */
const CITIES: readonly (readonly [code: number, counties: number])[] = [
  ...numbers(14).map((index) => [210000 + index * 100, 0] as const),
  [330400, 21],
  // Xinjian is the 12th of Nanchang, Guixi the 81st of Yingtan, Dingnan the 28th of Ganzhou.
  ...numbers(11).map((index) => [360000 + index * 100, { 1: 12, 6: 81, 7: 28 }[index] ?? 9] as const),
  [371000, 83],
  [440600, 0],
  [441300, 5],
  [532300, 0],
  [610800, 12],
  // 86 counties in all.
  ...numbers(14).map((index) => [620000 + index * 100, index <= 2 ? 7 : 6] as const),
];

/** Provinces without a city of interest. */
const PROVINCES = [220000];

/** Federations that the demo data can be placed on. */
export const DEMO_TREE: readonly TreeRow[] = [
  { id: 100000, parent: null, level: NATIONAL },
  ...[...new Set([...PROVINCES, ...CITIES.map(([code]) => Math.floor(code / 10_000) * 10_000)])].map((id) => ({
    id,
    parent: 100000,
    level: PROVINCIAL,
  })),
  ...CITIES.flatMap(([city, counties]): TreeRow[] => [
    { id: city, parent: Math.floor(city / 10_000) * 10_000, level: MUNICIPAL },
    ...numbers(counties).map((index) => ({ id: city + index, parent: city, level: COUNTY })),
  ]),
];

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
