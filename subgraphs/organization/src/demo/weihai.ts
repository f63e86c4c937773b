import { seededRandom } from '@gonghui/kit/demo';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { UnitKind } from '../unit/unit.entity.js';
import { membershipCounts, type GrassrootsMaker } from './add-grassroots.js';
import type { DemoWorld } from './demo-world.js';
import { SOURCES } from './sources.js';
import { splitTotal } from './split-total.js';
import { cyclePair, type Trade } from './synthetic-names.js';

/** Member units of the joint union (F007). */
const MEMBER_UNITS = 19;
/** Members of the joint union, persons. Design: not printed. */
const JOINT_UNION_MEMBERS = 236;

/** Trades and areas of the 32 federations founded in 2021 (F008), four in each of eight places. Design: only their number is printed. */
const FEDERATIONS: readonly (readonly [place: string, trades: readonly string[], area: string])[] = [
  ['371002', ['餐饮', '物业', '物流'], '环翠楼商圈'],
  ['371003', ['家纺', '物业', '建筑'], '龙山片区'],
  ['371071', ['电子', '医药', '快递'], '怡园片区'],
  ['371072', ['机械', '物流', '食品'], '崮山片区'],
  ['371073', ['新材料', '建筑', '家政'], '草庙子片区'],
  ['371082', ['渔业', '水产加工', '旅游'], '石岛湾片区'],
  ['371083', ['果品', '汽配', '物流'], '银滩片区'],
  ['371002101', ['民宿', '果蔬', '乡村旅游'], '羊亭河片区'],
];

const COOPERATIVE: Trade = { label: '果蔬', industry: 'A01', kind: UnitKind.COOPERATIVE, form: '农民专业合作社' };
const FARM: Trade = { label: '生态农业', industry: 'A01', kind: UnitKind.ENTERPRISE, form: '有限公司' };
const GUEST_HOUSE: Trade = { label: '乡村民宿', industry: 'H61', kind: UnitKind.INDIVIDUAL_BUSINESS, form: '店' };

/**
 * Weihai as printed: 32 regional and industry federations founded in 2021, and the Shanshui Tianyuan joint union of
 * Zhangcun town with 19 member units. Source: S02.
 */
export function addWeihai(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Weihai');
  for (const [code, trades, area] of FEDERATIONS) {
    const place = world.union(code);
    const placeName = place.name.replace(/总工会$/, '');
    for (const subject of [...trades, area]) {
      const isArea = subject === area;
      const foundedOn = random.day('2021-01-12', '2021-10-20');
      const federation = world.addUnion({
        parent: place,
        key: `${code}-${subject}`,
        code: `${code}-L${[...trades, area].indexOf(subject) + 1}`,
        name: [placeName, subject, isArea ? '区域' : '行业', '工会联合会'],
        level: UnionLevel.TOWNSHIP,
        kind: isArea ? UnionKind.REGIONAL_FEDERATION : UnionKind.INDUSTRY_FEDERATION,
        foundedOn,
      });
      const members = random.between(40, 260);
      const joint = maker.addUnion({
        place,
        parent: federation,
        kind: UnionKind.JOINT,
        foundedOn,
        members,
        unitCount: random.between(4, 9),
      });
      world.report(joint, [foundedOn, membershipCounts(random, members)]);
    }
  }
  addShanshui(world, maker);
}

function addShanshui(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Shanshui Tianyuan');
  const zhangcun = world.union('371002100');
  const foundedOn = '2021-04-28';
  const union = maker.addUnion({
    place: zhangcun,
    kind: UnionKind.JOINT,
    code: '371002100-SHANSHUI',
    name: ['张村镇', '山水田园联合工会'],
    foundedOn,
    members: JOINT_UNION_MEMBERS,
    unitCount: 0,
  });
  splitTotal(random, JOINT_UNION_MEMBERS, MEMBER_UNITS, 4).forEach((members, index) => {
    const trade = [COOPERATIVE, FARM, GUEST_HOUSE][index % 3]!;
    const unit = world.addUnit({
      registeredIn: world.union('371002'),
      name: ['张村', cyclePair(index), trade.label, trade.form],
      trade,
      employees: members + random.between(0, 6),
    });
    // Most were there from the first day, the rest joined by October.
    world.cover(union, unit, index < 14 ? foundedOn : random.day('2021-05-06', '2021-09-28'));
  });
  world.report(union, [foundedOn, membershipCounts(random, JOINT_UNION_MEMBERS, { migrantMembers: 171 })]);
  world.chronicle(union, {
    kind: HistoryKind.CHRONICLE,
    on: foundedOn,
    title: '环翠区首家涉农经济组织联合工会',
    detail: '2021年10月下辖19家会员单位。',
    source: SOURCES.article000,
  });
}
