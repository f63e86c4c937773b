import { UnionLevel } from '../trade-union/union-level.js';
import { VenueKind } from '../venue/venue-kind.js';
import type { DemoStatus, DemoWorld } from './demo-world.js';
import { dayOf, statuses } from './statuses.js';

const { WORKERS_PALACE, WORKERS_HOME } = VenueKind;

type Venue = readonly [kind: VenueKind, history: 'in use' | 'being built' | 'planned'];

/** City, park, class, and the venue in it. Names are real; classes and venues are design: none is printed. */
const PARKS: readonly (readonly [city: string, name: string, parkClass: string, venue: Venue | null])[] = [
  ['450100', '南宁高新技术产业开发区', 'A+', [WORKERS_PALACE, 'in use']],
  ['450100', '南宁经济技术开发区', 'A', [WORKERS_HOME, 'in use']],
  ['450100', '广西—东盟经济技术开发区', 'A', [WORKERS_HOME, 'being built']],
  ['450200', '柳州高新技术产业开发区', 'A+', [WORKERS_HOME, 'in use']],
  ['450200', '柳州市柳东新区', 'A', [WORKERS_PALACE, 'being built']],
  ['450300', '桂林高新技术产业开发区', 'A+', [WORKERS_HOME, 'in use']],
  ['450300', '桂林经济技术开发区', 'B+', null],
  ['450400', '梧州高新技术产业开发区', 'B+', [WORKERS_HOME, 'in use']],
  ['450500', '北海工业园区', 'A', [WORKERS_HOME, 'in use']],
  ['450500', '北海高新技术产业开发区', 'B', null],
  ['450600', '防城港经济技术开发区', 'A', [WORKERS_HOME, 'planned']],
  ['450700', '钦州港经济技术开发区', 'A+', null],
  ['450700', '中国—马来西亚钦州产业园区', 'A', [WORKERS_HOME, 'in use']],
  ['450800', '贵港国家生态工业（制糖）示范园区', 'B', null],
  ['450900', '玉林龙潭产业园区', 'B+', null],
  ['451000', '百色新山铝产业示范园区', 'B', [WORKERS_HOME, 'planned']],
  ['451100', '贺州旺高工业区', 'C', null],
  ['451300', '来宾市工业园区', 'C+', null],
  ['451400', '中国—东盟南宁空港扶绥经济区', 'C', null],
];

/** Guangxi’s parks and the wish for a palace or a home in each of class A and above. Source: S62. */
export function addGuangxi(world: DemoWorld): void {
  PARKS.forEach(([city, name, parkClass, venue], index) => {
    const federation = world.federation(city);
    const park = world.addPark(federation, name, parkClass);
    if (venue) {
      const [kind, history] = venue;
      const label = kind === WORKERS_PALACE ? '工人文化宫' : '职工之家';
      world.addVenue({ federation, kind, park, name: `${name}${label}`, statuses: historyOf(history, index) });
    }
  });
  world.federations('45', UnionLevel.MUNICIPAL).forEach((federation, index) => {
    if (index % 3 !== 2)
      world.addVenue({ federation, kind: WORKERS_PALACE, statuses: statuses.old(dayOf(1956 + index * 2, index)) });
  });
  world.addTarget({
    federation: world.federation('450000'),
    title: 'A类以上产业园区工人文化宫、职工之家全覆盖',
    minParkClass: 'A',
    venueKinds: [WORKERS_PALACE, WORKERS_HOME],
    dueYear: 2025,
    source: '2022年12月1日自治区政府与总工会联席会议议题（年份为设计，原文未载）',
  });
}

function historyOf(history: Venue[1], index: number): DemoStatus[] {
  if (history === 'planned') return statuses.planned(dayOf(2023, index));
  if (history === 'being built') return statuses.building(dayOf(2022, index), dayOf(2023, index));
  return statuses.built(dayOf(2017, index), dayOf(2018, index), dayOf(2019, index));
}
