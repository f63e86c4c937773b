import { StandardPurpose } from '../standard/standard-purpose.js';
import { VenueKind } from '../venue/venue-kind.js';
import { VenueService } from '../venue/venue-service.js';
import { VenueStatus } from '../venue/venue-status.js';
import { placeName, type DemoRow, type DemoWorld } from './demo-world.js';

const { UNION_JOINING, INNOVATION, LEGAL_SERVICE, COUNSELLING } = VenueService;
const { UNDER_CONSTRUCTION, IN_USE } = VenueStatus;

/** The rooms built in each position. Source: S37. */
const ROOMS = ['职工活动中心', '职工服务中心', '劳动关系全响应中心', '职工心理咨询室', '妈妈小屋'];
const COUNSELLING_ROOM = ROOMS[3]!;

/** Towns whose positions are named in print. */
const NAMED: ReadonlySet<string> = new Set(['夏村镇', '海阳所镇']);

/** Enterprises with a demonstration point (F147). */
const POINTS = 12;

/** Rooms that the first inspection of a point did not find. Design: print has every room built. */
const WITHOUT: Readonly<Record<number, readonly string[]>> = {
  5: [COUNSELLING_ROOM],
  9: [COUNSELLING_ROOM, ROOMS[4]!],
};

/**
 * Rushan’s service positions in two named towns and 12 enterprises (F147), and 15 new stations for outdoor workers
 * (F150). Source: S37, S38. Design: the towns of points and stations, the days, and two points with a room missing.
 */
export function addRushan(world: DemoWorld): void {
  const county = world.federation('371083');
  const towns = world.townships('371083');
  if (towns.length !== 15) throw new Error(`Rushan has 15 towns and subdistricts, not ${towns.length}`);
  const rooms = world.addStandard({
    federation: county,
    title: '镇级工会服务阵地功能室配置',
    purpose: StandardPurpose.EQUIPMENT,
    venueKinds: [VenueKind.SERVICE_POSITION],
    items: ROOMS,
    issuedOn: '2022-01-01',
    source: '乳山市总工会镇级服务阵地建设方案',
  });
  const inspect = (venue: DemoRow, missing: readonly string[]): void =>
    world.addInspection({ venue, standard: rooms, on: '2022-12-06', missing, by: '乳山市总工会检查组' });

  for (const federation of towns.filter((town) => NAMED.has(placeName(town)))) {
    const venue = world.addVenue({
      federation,
      kind: VenueKind.SERVICE_POSITION,
      name: `${placeName(federation)}工会服务主阵地`,
      statuses: [
        [UNDER_CONSTRUCTION, '2022-02-15', '列入镇级工会服务主阵地建设'],
        [IN_USE, '2022-06-20', '建成投用'],
      ],
      services: [UNION_JOINING, INNOVATION, LEGAL_SERVICE, COUNSELLING],
      functions: ['职工文体活动', '困难帮扶', '劳动关系协调', '心理咨询', '哺乳休息'],
    });
    inspect(venue, []);
  }
  const others = towns.filter((town) => !NAMED.has(placeName(town)));
  for (let number = 1; number <= POINTS; number++) {
    const missing = WITHOUT[number] ?? [];
    const federation = others[number - 1]!;
    const venue = world.addVenue({
      federation,
      kind: VenueKind.SERVICE_POSITION,
      name: `企业工会示范点${number}号`,
      statuses: [
        [UNDER_CONSTRUCTION, '2022-02-20', '列入基层工会示范点建设'],
        [IN_USE, '2022-06-28', '建成投用'],
      ],
      services: missing.includes(COUNSELLING_ROOM) ? [UNION_JOINING] : [UNION_JOINING, COUNSELLING],
    });
    inspect(venue, missing);
  }
  for (const federation of towns)
    world.addVenue({
      federation,
      kind: VenueKind.OUTDOOR_STATION,
      name: `${placeName(federation)}户外劳动者服务站点`,
      statuses: [
        [UNDER_CONSTRUCTION, '2022-08-01', '镇域新建户外劳动者服务站点'],
        [IN_USE, '2022-10-26', '建成启用'],
      ],
    });
}
