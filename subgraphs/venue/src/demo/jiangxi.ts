import { ConstructionKind } from '../project/construction-kind.js';
import { ProjectStatus } from '../project/project-status.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import { placeName, spread, type DemoRow, type DemoWorld, type Federation, type NewProject } from './demo-world.js';
import { dayOf, statuses } from './statuses.js';

const { MUNICIPAL, COUNTY, PROVINCIAL } = UnionLevel;
const { WORKERS_PALACE } = VenueKind;

/** Cities whose palace is being built; the other nine have one in use. Design: which ones is not printed. */
const CITIES_BUILDING = ['360600', '361000'];

/** Counties with a palace in use, being built, planned: with the cities 53, 38 and 12 (F398–F400). */
const COUNTIES_IN_USE = 44;
const COUNTIES_BUILDING = 36;
const COUNTIES_PLANNED = 12;

/**
 * Provincial awards by project, yuan: 39 projects (F391) and 80,500,000 yuan (F392), at most 10,000,000 a city (F388)
 * and 3,000,000 a county (F389). How they divide is design.
 */
const CITY_AWARDS: Readonly<Record<string, number>> = { '360600': 8_000_000, '361000': 6_000_000, '360300': 5_000_000 };
const COUNTY_AWARDS: readonly number[] = [
  ...times(6, 1_000_000),
  ...times(16, 1_500_000),
  ...times(9, 2_000_000),
  ...times(3, 2_500_000),
  ...times(2, 3_000_000),
];

/** Of the awarded counties so many had finished by May 2021; the others are building. */
const COUNTIES_AWARDED_AND_DONE = 16;

const AWARD = '江西省总工会工人文化宫建设奖补资金（2018—2021年）';

/**
 * Jiangxi's palaces as printed in May 2021 and unchanged since, their projects and awards, and the targets for 2023 and
 * 2025. Source: S110, S111.
 */
export function addJiangxi(world: DemoWorld): void {
  const cities = world.federations('36', MUNICIPAL);
  const counties = world.federations('36', COUNTY);
  if (cities.length !== 11 || counties.length !== 100)
    throw new Error(`Jiangxi has 11 cities and 100 counties, not ${cities.length} and ${counties.length}`);

  cities.forEach((city, index) => addCityPalace(world, city, index));
  const awards = [...COUNTY_AWARDS];
  let done = COUNTIES_AWARDED_AND_DONE;
  counties.forEach((county, index) => {
    const place = spread(index, counties.length);
    if (place < COUNTIES_IN_USE) {
      // Every second one is new, and the first of these were built with an award.
      const isNew = place % 2 === 0;
      addPalaceInUse(world, county, index, isNew, isNew && done > 0 ? (done--, awards.pop()!) : null);
    } else if (place < COUNTIES_IN_USE + COUNTIES_BUILDING) {
      addPalaceBeingBuilt(world, county, index, awards.length > done ? awards.pop()! : null);
    } else if (place < COUNTIES_IN_USE + COUNTIES_BUILDING + COUNTIES_PLANNED) {
      addPlannedPalace(world, county, index);
    }
  });
  if (awards.length > 0) throw new Error(`${awards.length} of Jiangxi's awards found no project`);

  const province = world.federation('360000');
  world.addTarget({
    federation: province,
    title: '设区市、县（市、区）工人文化宫全覆盖',
    placeLevels: [MUNICIPAL, COUNTY],
    venueKinds: [WORKERS_PALACE],
    dueYear: 2023,
    source:
      '江西省政府办公厅2019年《关于进一步加强全省工人文化宫建设与管理的意见》、江西省总工会2021年《关于推动全省工人文化宫实现高质量发展的意见》',
  });
  world.addTarget({
    federation: province,
    title: '工人文化宫高质量发展（契合需求、主责突出、活动经常、特色显著、制度健全）',
    placeLevels: [MUNICIPAL, COUNTY],
    venueKinds: [WORKERS_PALACE],
    dueYear: 2025,
    source: '江西省总工会2021年《关于推动全省工人文化宫实现高质量发展的意见》',
  });
}

function addCityPalace(world: DemoWorld, city: Federation, index: number): void {
  const award = CITY_AWARDS[city.code] ?? null;
  if (CITIES_BUILDING.includes(city.code)) {
    const venue = world.addVenue({
      federation: city,
      kind: WORKERS_PALACE,
      statuses: statuses.building(dayOf(2018, index), dayOf(2019, index + 3)),
    });
    addProject(world, venue, city, {
      kind: ConstructionKind.NEW,
      status: ProjectStatus.IMPLEMENTATION,
      start: dayOf(2019, index + 3),
      end: '2023-06-30',
      award,
    });
    return;
  }
  if (award === null) {
    world.addVenue({ federation: city, kind: WORKERS_PALACE, statuses: statuses.old(dayOf(1952 + index * 3, index)) });
    return;
  }
  const since = dayOf(1956, index);
  const venue = world.addVenue({
    federation: city,
    kind: WORKERS_PALACE,
    statuses: statuses.renewed(since, '2019-03-01', '2020-10-20'),
  });
  addProject(world, venue, city, {
    kind: ConstructionKind.RENOVATION,
    status: ProjectStatus.COMPLETED,
    start: '2019-03-01',
    end: '2020-10-20',
    award,
  });
}

function addPalaceInUse(
  world: DemoWorld,
  county: Federation,
  index: number,
  isNew: boolean,
  award: number | null,
): void {
  if (!isNew) {
    const since = dayOf(1958 + (index % 40), index);
    world.addVenue({
      federation: county,
      kind: WORKERS_PALACE,
      statuses: index % 5 === 0 ? statuses.renewed(since, dayOf(2014, index), dayOf(2015, index)) : statuses.old(since),
    });
    return;
  }
  const opened = award === null ? dayOf(2013 + (index % 5), index) : dayOf(index % 3 === 0 ? 2021 : 2020, index, 4);
  const year = Number(opened.slice(0, 4));
  const begun = dayOf(year - 2, index, 11);
  const venue = world.addVenue({
    federation: county,
    kind: WORKERS_PALACE,
    statuses: statuses.built(dayOf(year - 3, index), begun, opened),
  });
  if (award !== null)
    addProject(world, venue, county, {
      kind: ConstructionKind.NEW,
      status: ProjectStatus.COMPLETED,
      start: begun,
      end: opened,
      award,
    });
}

function addPalaceBeingBuilt(world: DemoWorld, county: Federation, index: number, award: number | null): void {
  const begun = index % 4 === 0 ? dayOf(2021, index, 4) : dayOf(2019 + (index % 2), index);
  const isExtension = index % 5 === 0;
  const venue = world.addVenue({
    federation: county,
    kind: WORKERS_PALACE,
    statuses: isExtension
      ? statuses.extending(dayOf(1965 + (index % 30), index), begun)
      : statuses.building(dayOf(2018, index), begun),
  });
  addProject(world, venue, county, {
    kind: isExtension ? ConstructionKind.EXTENSION : ConstructionKind.NEW,
    status: index % 7 === 0 ? ProjectStatus.COMPLETION : ProjectStatus.IMPLEMENTATION,
    start: begun,
    end: dayOf(Number(begun.slice(0, 4)) + 2, index),
    award,
  });
}

function addPlannedPalace(world: DemoWorld, county: Federation, index: number): void {
  const venue = world.addVenue({
    federation: county,
    kind: WORKERS_PALACE,
    statuses: statuses.planned(dayOf(2020, index)),
  });
  world.addProject({
    venue,
    constructionKind: ConstructionKind.NEW,
    status: index % 2 === 0 ? ProjectStatus.PREPARATION : ProjectStatus.IDENTIFICATION,
    startOn: null,
    endOn: null,
    unsecured: 6_000_000 + (index % 9) * 500_000,
    sources: [[`${placeName(county)}财政`, null, 12_000_000 + (index % 6) * 1_000_000]],
    milestones: [['立项批复', '2021-12-31', null]],
  });
}

interface Building {
  readonly kind: ConstructionKind;
  readonly status: ProjectStatus;
  readonly start: string;
  readonly end: string;
  /** Yuan. */
  readonly award: number | null;
}

/** Costs are made up: finance and the federation give what the award leaves. */
function addProject(
  world: DemoWorld,
  venue: DemoRow,
  federation: Federation,
  { kind, status, start, end, award }: Building,
): void {
  const isCity = federation.level === MUNICIPAL;
  const step = Number(federation.code) % 17;
  const finished = status === ProjectStatus.COMPLETED;
  const sources: NewProject['sources'] = [
    ...(award === null ? [] : [[AWARD, PROVINCIAL, award] as const]),
    [`${placeName(federation)}财政`, null, (isCity ? 60_000_000 : 14_000_000) + step * 700_000],
    [`${federation.name}自筹`, federation.level, (isCity ? 8_000_000 : 1_200_000) + step * 100_000],
  ];
  const year = Number(start.slice(0, 4));
  world.addProject({
    venue,
    constructionKind: kind,
    status,
    startOn: start,
    endOn: end,
    sources,
    milestones: [
      ['立项批复', `${year - 1}-12-31`, `${year - 1}-11-${10 + (step % 18)}`],
      ['开工', start, start],
      [
        '主体完工',
        `${year + 1}-12-31`,
        finished || status === ProjectStatus.COMPLETION ? `${year + 1}-0${1 + (step % 4)}-15` : null,
      ],
      ['竣工验收', end, finished ? end : null],
    ],
  });
}

function times(count: number, yuan: number): number[] {
  return Array.from({ length: count }, () => yuan);
}
