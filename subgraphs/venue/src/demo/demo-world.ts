import { namePinyin } from '@gonghui/kit';
import { demoId } from '@gonghui/kit/demo';
import { ConstructionKind } from '../project/construction-kind.js';
import { MilestoneStatus } from '../project/milestone-status.js';
import { ProjectStatus } from '../project/project-status.js';
import { parkClassRank } from '../rules/park-class.js';
import type { StandardPurpose } from '../standard/standard-purpose.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import { StationSetting } from '../venue/station-setting.js';
import { VenueService } from '../venue/venue-service.js';
import type { VenueStatus } from '../venue/venue-status.js';

/** A general federation that the demo data is placed by. */
export interface Federation {
  readonly id: string;
  /** Division code, GB/T 2260, six digits; nine of a township. */
  readonly code: string;
  readonly name: string;
  readonly level: UnionLevel;
}

/** A status with its first day and its reason. */
export type DemoStatus = readonly [status: VenueStatus, since: string, reason: string];

/** A venue to add; what is left out follows from its kind and place. */
export interface NewVenue {
  readonly federation: Federation;
  readonly kind: VenueKind;
  /** Oldest first. */
  readonly statuses: readonly DemoStatus[];
  readonly name?: string;
  /** Day of opening where it lies before the first status. */
  readonly openedOn?: string;
  readonly park?: DemoRow;
  readonly address?: string;
  readonly functions?: readonly string[];
  readonly setting?: StationSetting;
  readonly services?: readonly VenueService[];
}

/** A project to add. */
export interface NewProject {
  readonly venue: DemoRow;
  readonly constructionKind: ConstructionKind;
  readonly status: ProjectStatus;
  readonly startOn: string | null;
  readonly endOn: string | null;
  /** Yuan that no source gives yet. */
  readonly unsecured?: number;
  /** Yuan by source. */
  readonly sources: readonly (readonly [source: string, level: UnionLevel | null, yuan: number])[];
  readonly milestones: readonly (readonly [title: string, dueOn: string, metOn: string | null])[];
}

/** A coverage target to add. */
export interface NewTarget {
  readonly federation: Federation;
  readonly title: string;
  readonly placeLevels?: readonly UnionLevel[];
  readonly minParkClass?: string;
  readonly venueKinds: readonly VenueKind[];
  readonly dueYear: number;
  readonly source: string;
}

/** A standard to add. */
export interface NewStandard {
  readonly federation: Federation;
  readonly title: string;
  readonly purpose: StandardPurpose;
  readonly venueKinds: readonly VenueKind[];
  readonly items: readonly string[];
  readonly issuedOn: string;
  readonly source: string;
}

/** An inspection to add. */
export interface NewInspection {
  readonly venue: DemoRow;
  readonly standard: DemoRow;
  readonly on: string;
  readonly missing: readonly string[];
  readonly by: string;
  readonly note?: string;
}

/** A row as the database takes it: column to value. */
export type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of the demo data, in the order in which they can be written. */
export const DEMO_TABLES = [
  'park',
  'venue',
  'venue_status_period',
  'venue_project',
  'budget_source',
  'milestone',
  'coverage_target',
  'standard',
  'inspection',
] as const;

export type DemoRows = Readonly<Record<(typeof DEMO_TABLES)[number], DemoRow[]>>;

/** The demo data while it is put together. */
export interface DemoWorld {
  readonly rows: DemoRows;
  /** The federation of a division. @throws when there is none */
  federation(code: string): Federation;
  /** Federations of a level in a province, by code. @param province first two digits of the code */
  federations(province: string, level: UnionLevel): readonly Federation[];
  /** Townships of a county, by code. */
  townships(county: string): readonly Federation[];
  addVenue(venue: NewVenue): DemoRow;
  addProject(project: NewProject): void;
  addPark(federation: Federation, name: string, parkClass: string): DemoRow;
  addTarget(target: NewTarget): void;
  addStandard(standard: NewStandard): DemoRow;
  addInspection(inspection: NewInspection): void;
}

/** An empty world over the federations that are there. */
export function createDemoWorld(federations: readonly Federation[]): DemoWorld {
  const byCode = new Map(federations.map((federation) => [federation.code, federation]));
  const rows: DemoRows = {
    park: [],
    venue: [],
    venue_status_period: [],
    venue_project: [],
    budget_source: [],
    milestone: [],
    coverage_target: [],
    standard: [],
    inspection: [],
  };

  return {
    rows,
    federation(code) {
      const found = byCode.get(code);
      if (!found)
        throw new Error(
          `there is no federation with the code ${code}; load the organization subgraph's demo data first`,
        );
      return found;
    },
    federations: (province, level) => federations.filter((one) => one.code.startsWith(province) && one.level === level),

    townships: (county) =>
      federations.filter((one) => one.code.startsWith(county) && one.level === UnionLevel.TOWNSHIP),

    addVenue({
      federation,
      kind,
      statuses,
      name = `${placeName(federation)}${NAMES[kind]}`,
      openedOn,
      park,
      address = `${placeName(federation)}${STREETS[digits(federation) % STREETS.length]}${(digits(federation) % 180) + 1}号`,
      functions = FUNCTIONS[kind],
      setting = kind === VenueKind.OUTDOOR_STATION ? StationSetting.CITY : undefined,
      services = SERVICES[kind],
    }) {
      const [status, since] = statuses.at(-1)!;
      const id = demoId('venue venue', `${federation.code} ${name}`);
      const size = sizeOf(federation, kind);
      const venue: DemoRow = {
        id,
        union_id: federation.id,
        name,
        pinyin: namePinyin(name),
        kind,
        status,
        status_since: since,
        address,
        functions,
        setting: setting ?? null,
        services,
        area_square_metres: size.areaSquareMetres,
        seats: size.seats,
        opened_on: openedOn ?? statuses.find(([each]) => each === 'IN_USE')?.[1] ?? null,
        opening_hours: status === 'IN_USE' ? HOURS[kind] : null,
        park_id: park?.['id'] ?? null,
      };
      rows.venue.push(venue);
      statuses.forEach(([each, from, reason], index) =>
        rows.venue_status_period.push({
          id: demoId('venue status', `${id} ${from}`),
          venue_id: id,
          union_id: federation.id,
          kind,
          status: each,
          starts_on: from,
          ends_on: statuses[index + 1]?.[1] ?? null,
          reason,
        }),
      );
      return venue;
    },

    addProject({ venue, constructionKind, status, startOn, endOn, unsecured = 0, sources, milestones }) {
      const title = `${String(venue['name'])}${TITLES[constructionKind]}`;
      const id = demoId('venue project', `${String(venue['id'])} ${title}`);
      const unionId = venue['union_id'];
      rows.venue_project.push({
        id,
        venue_id: venue['id'],
        union_id: unionId,
        title,
        construction_kind: constructionKind,
        status,
        start_on: startOn,
        end_on: endOn,
        budget_fen: fen(sources.reduce((sum, [, , yuan]) => sum + yuan, unsecured)),
      });
      sources.forEach(([source, level, yuan], position) =>
        rows.budget_source.push({
          id: demoId('venue source', `${id} ${position}`),
          project_id: id,
          union_id: unionId,
          position,
          source,
          level,
          amount_fen: fen(yuan),
        }),
      );
      milestones.forEach(([milestone, dueOn, metOn]) =>
        rows.milestone.push({
          id: demoId('venue milestone', `${id} ${milestone}`),
          project_id: id,
          union_id: unionId,
          title: milestone,
          due_on: dueOn,
          met_on: metOn,
          status: metOn ? MilestoneStatus.MET : MilestoneStatus.SCHEDULED,
        }),
      );
    },

    addPark(federation, name, parkClass) {
      const park: DemoRow = {
        id: demoId('venue park', `${federation.code} ${name}`),
        union_id: federation.id,
        name,
        park_class: parkClass,
        class_rank: parkClassRank(parkClass),
      };
      rows.park.push(park);
      return park;
    },

    addTarget({ federation, title, placeLevels = [], minParkClass, venueKinds, dueYear, source }) {
      rows.coverage_target.push({
        id: demoId('venue target', `${federation.code} ${title}`),
        union_id: federation.id,
        title,
        place_levels: placeLevels,
        min_park_class: minParkClass ?? null,
        min_class_rank: minParkClass === undefined ? null : parkClassRank(minParkClass),
        venue_kinds: venueKinds,
        due_year: dueYear,
        source,
      });
    },

    addStandard({ federation, title, purpose, venueKinds, items, issuedOn, source }) {
      const standard: DemoRow = {
        id: demoId('venue standard', `${federation.code} ${title}`),
        union_id: federation.id,
        title,
        purpose,
        venue_kinds: venueKinds,
        items,
        source,
        issued_on: issuedOn,
        withdrawn_on: null,
      };
      rows.standard.push(standard);
      return standard;
    },

    addInspection({ venue, standard, on, missing, by, note }) {
      rows.inspection.push({
        id: demoId('venue inspection', `${String(venue['id'])} ${String(standard['id'])} ${on}`),
        venue_id: venue['id'],
        standard_id: standard['id'],
        union_id: venue['union_id'],
        inspected_on: on,
        missing,
        note: note ?? null,
        actor_id: 'demo',
        actor_name: by,
      });
    },
  };
}

/** The division's name: the federation's without 总工会. */
export const placeName = ({ name }: Federation): string => name.replace(/总工会$/, '');

/**
 * Spreads a list evenly: gives each place of a list of `length` another place, so that neighbours land far apart.
 * @throws when two would land on one place
 */
export function spread(index: number, length: number): number {
  if (length % STRIDE === 0) throw new Error(`${length} places cannot be spread by steps of ${STRIDE}`);
  return (index * STRIDE) % length;
}

const STRIDE = 37;

const fen = (yuan: number): string => (BigInt(yuan) * 100n).toString();

const digits = ({ code }: Federation): number => Number(code) % 9973;

/** Made-up sizes: a city's palace is larger than a county's, a station is one room. */
function sizeOf(federation: Federation, kind: VenueKind): { areaSquareMetres: number; seats: number | null } {
  const city = federation.level !== UnionLevel.COUNTY;
  const step = digits(federation) % 40;
  switch (kind) {
    case VenueKind.WORKERS_PALACE:
      return city
        ? { areaSquareMetres: 12_000 + step * 350, seats: 800 + step * 10 }
        : { areaSquareMetres: 4_000 + step * 120, seats: 300 + step * 5 };
    case VenueKind.WORKERS_CLUB:
      return { areaSquareMetres: 1_200 + step * 40, seats: 120 + step * 4 };
    case VenueKind.WORKER_SERVICE_CENTRE:
      return { areaSquareMetres: 400 + step * 15, seats: null };
    case VenueKind.OUTDOOR_STATION:
      return { areaSquareMetres: 20 + step, seats: null };
    default:
      return { areaSquareMetres: 300 + step * 10, seats: null };
  }
}

const NAMES: Readonly<Record<VenueKind, string>> = {
  [VenueKind.WORKERS_PALACE]: '工人文化宫',
  [VenueKind.WORKERS_CLUB]: '工人俱乐部',
  [VenueKind.WORKERS_HOME]: '职工之家',
  [VenueKind.SHARED_WORKERS_HOME]: '共享职工之家',
  [VenueKind.WORKER_SERVICE_CENTRE]: '职工服务中心',
  [VenueKind.ACTIVITY_CENTRE]: '职工活动中心',
  [VenueKind.OUTDOOR_STATION]: '户外劳动者驿站',
  [VenueKind.SERVICE_POSITION]: '工会服务主阵地',
};

const FUNCTIONS: Readonly<Record<VenueKind, readonly string[]>> = {
  [VenueKind.WORKERS_PALACE]: ['文艺演出', '图书阅览', '体育健身', '技能培训', '法律援助', '心理咨询'],
  [VenueKind.WORKERS_CLUB]: ['文艺活动', '图书阅览', '棋牌球类'],
  [VenueKind.WORKERS_HOME]: ['职工书屋', '文体活动', '谈心谈话'],
  [VenueKind.SHARED_WORKERS_HOME]: ['职工书屋', '文体活动', '共享会议'],
  [VenueKind.WORKER_SERVICE_CENTRE]: ['困难帮扶', '法律援助', '就业服务', '互助保障'],
  [VenueKind.ACTIVITY_CENTRE]: ['体育健身', '文艺排练'],
  [VenueKind.OUTDOOR_STATION]: ['饮水热饭', '休息充电', '应急药品'],
  [VenueKind.SERVICE_POSITION]: ['文体活动', '建会入会', '法律服务'],
};

const SERVICES: Readonly<Record<VenueKind, readonly VenueService[]>> = {
  [VenueKind.WORKERS_PALACE]: [VenueService.LEGAL_SERVICE, VenueService.COUNSELLING],
  [VenueKind.WORKERS_CLUB]: [],
  [VenueKind.WORKERS_HOME]: [],
  [VenueKind.SHARED_WORKERS_HOME]: [],
  [VenueKind.WORKER_SERVICE_CENTRE]: [VenueService.UNION_JOINING, VenueService.LEGAL_SERVICE],
  [VenueKind.ACTIVITY_CENTRE]: [],
  [VenueKind.OUTDOOR_STATION]: [VenueService.WATER, VenueService.MEALS, VenueService.REST],
  [VenueKind.SERVICE_POSITION]: [VenueService.UNION_JOINING, VenueService.LEGAL_SERVICE],
};

const HOURS: Readonly<Record<VenueKind, string>> = {
  [VenueKind.WORKERS_PALACE]: '周二至周日 9:00—21:00',
  [VenueKind.WORKERS_CLUB]: '周二至周日 9:00—20:00',
  [VenueKind.WORKERS_HOME]: '每日 8:00—20:00',
  [VenueKind.SHARED_WORKERS_HOME]: '每日 8:00—20:00',
  [VenueKind.WORKER_SERVICE_CENTRE]: '工作日 8:30—17:30',
  [VenueKind.ACTIVITY_CENTRE]: '每日 9:00—21:00',
  [VenueKind.OUTDOOR_STATION]: '每日 7:00—22:00',
  [VenueKind.SERVICE_POSITION]: '每日 8:30—20:00',
};

const TITLES: Readonly<Record<ConstructionKind, string>> = {
  [ConstructionKind.NEW]: '新建项目',
  [ConstructionKind.EXTENSION]: '改扩建项目',
  [ConstructionKind.RENOVATION]: '装修改造项目',
};

const STREETS = ['文化路', '工人路', '人民路', '建设路', '和平路', '五一路', '劳动路'];
