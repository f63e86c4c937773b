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

/**
 * Huizhou’s 127 Hui-min stations, opened together after more than three months of preparation (F339). Source: S99.
 * Design: which county runs which, every fourth beside a road, and the days; none is printed.
 */
export function addHuizhou(world: DemoWorld): void {
  const counties = world.federations('4413', UnionLevel.COUNTY);
  if (counties.length !== 5) throw new Error(`Huizhou has 5 counties, not ${counties.length}`);
  for (let index = 0; index < STATIONS; index++) {
    const federation = counties[index % counties.length]!;
    const isRoad = index % 4 === 3;
    const round = Math.floor(index / counties.length) + 1;
    world.addVenue({
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
  }
}
