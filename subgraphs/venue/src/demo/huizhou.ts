import { StandardPurpose } from '../standard/standard-purpose.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { StationSetting } from '../venue/station-setting.js';
import { VenueKind } from '../venue/venue-kind.js';
import { VenueService } from '../venue/venue-service.js';
import { VenueStatus } from '../venue/venue-status.js';
import { placeName, type DemoWorld } from './demo-world.js';

const { WATER, MEALS, SHOWER, LAUNDRY, REST } = VenueService;

/** Stations opened in December 2021 (F336). */
const STATIONS = 127;

/** Where stations beside the roads stand, as printed; how many stand at each is not. */
const ROADSIDE = ['高速公路服务区', '国道沿线加油站', '省道沿线加油站', '物流园区'];

/** What every station is to have (F341). */
const FIVE_HAVES = ['统一的标识名称', '合理的站点布局', '健全的服务设施', '完善的服务功能', '规范的“五有”标准管理制度'];

/** Stations found without some of it when they opened, and not since. Design: none is printed. */
const WITHOUT: ReadonlyMap<number, readonly number[]> = new Map([
  [58, [2]],
  [77, [0]],
  [94, [4]],
  [113, [1, 2]],
  [121, [3]],
]);

/** A station that was found without its sign and had it three months later. Design. */
const MENDED = 40;

/**
 * Huizhou’s 127 Hui-min stations, opened together after more than three months of preparation (F339). Source: S99.
 * Design: which county runs which, every fourth beside a road,
 * the days, and what inspections found; none is printed.
 */
export function addHuizhou(world: DemoWorld): void {
  const counties = world.federations('4413', UnionLevel.COUNTY);
  if (counties.length !== 5) throw new Error(`Huizhou has 5 counties, not ${counties.length}`);
  const fiveHaves = world.addStandard({
    federation: world.federation('441300'),
    title: '惠民驿站“五有”标准',
    purpose: StandardPurpose.CONFORMITY,
    venueKinds: [VenueKind.OUTDOOR_STATION],
    items: FIVE_HAVES,
    issuedOn: '2021-08-16',
    source: '惠州市“办实事开新局·十惠行动”惠民驿站建设要求',
  });
  for (let index = 0; index < STATIONS; index++) {
    const federation = counties[index % counties.length]!;
    const isRoad = index % 4 === 3;
    const round = Math.floor(index / counties.length) + 1;
    const venue = world.addVenue({
      federation,
      kind: VenueKind.OUTDOOR_STATION,
      name: `惠民驿站${String(index + 1).padStart(3, '0')}号`,
      statuses: [
        [VenueStatus.UNDER_CONSTRUCTION, `2021-08-${16 + (index % 12)}`, '列入“十惠行动”重点民生项目，开始筹建'],
        [VenueStatus.IN_USE, '2021-12-08', '集中揭牌启用'],
      ],
      address: `${placeName(federation)}${isRoad ? `${ROADSIDE[(index >> 2) % ROADSIDE.length]}${round}号` : `第${round}街区`}`,
      setting: isRoad ? StationSetting.ROAD : StationSetting.CITY,
      services: isRoad ? [SHOWER, LAUNDRY, REST] : [WATER, MEALS],
      functions: isRoad ? ['货车司机洗澡', '洗衣', '休息'] : ['饮水', '就餐'],
    });
    const serial = index + 1;
    const missing = (serial === MENDED ? [0] : (WITHOUT.get(serial) ?? [])).map((item) => FIVE_HAVES[item]!);
    const by = '惠州市总工会检查组';
    world.addInspection({ venue, standard: fiveHaves, on: '2021-12-06', missing, by });
    if (serial === MENDED)
      world.addInspection({
        venue,
        standard: fiveHaves,
        on: '2022-03-07',
        missing: [],
        by,
        note: '标识牌已按统一样式更换',
      });
  }
}
