import { seededRandom } from '@gonghui/kit/demo';
import { HistoryKind } from '../history/union-history-entry.entity.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { Ownership, UnitKind } from '../unit/unit.entity.js';
import { membershipCounts, type GrassrootsMaker } from './add-grassroots.js';
import type { DemoWorld } from './demo-world.js';
import { SOURCES } from './sources.js';
import { cyclePair, ENTERPRISE_TRADES, tradeAt } from './synthetic-names.js';

/** Enterprises of the building (F361). */
const BUILDING_ENTERPRISES = 125;

/**
 * The joint union of the Blue Light building in Fancheng, Xiangyang: 125 units; one moved out and stays in its
 * history, three tenants have no union yet. Source: S105.
 */
export function addXiangyang(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Blue Light building');
  const fancheng = world.union('420606');
  const street = world.union('420606001');
  const foundedOn = '2019-04-01';
  const members = 1420;
  const union = maker.addUnion({
    place: street,
    kind: UnionKind.JOINT,
    code: '420606001-LANGUANG',
    name: ['襄阳', '蓝光楼宇', '联合基层工会委员会'],
    foundedOn,
    members,
    unitCount: 0,
  });
  for (let index = 0; index < BUILDING_ENTERPRISES + 4; index++) {
    const trade = tradeAt(ENTERPRISE_TRADES, index);
    const unit = world.addUnit({
      registeredIn: fancheng,
      name: ['樊城', '蓝光', cyclePair(index), trade.label, trade.form],
      trade,
      employees: random.between(4, 24),
      ownership: Ownership.PRIVATE,
    });
    if (index < BUILDING_ENTERPRISES)
      world.cover(union, unit, index < 90 ? foundedOn : random.day('2019-05-06', '2021-03-31'));
    else if (index === BUILDING_ENTERPRISES) world.cover(union, unit, foundedOn, { validTo: '2020-11-16' });
  }
  world.report(union, [foundedOn, membershipCounts(random, 1105)], ['2021-05-01', membershipCounts(random, members)]);
  for (const [on, onText, title] of [
    ['2017-01-01', '2017年', '蓝光写字楼被命名为襄阳蓝光创新创业孵化园'],
    ['2019-04-01', undefined, '工会互助委员会正式运作'],
  ] as const)
    world.chronicle(union, { kind: HistoryKind.CHRONICLE, on, onText, title, source: SOURCES.article004 });
}

/** The union of the Akesu company in Suzhou, re-elected after three years without a committee. Source: S23. */
export function addSuzhou(world: DemoWorld): void {
  const random = seededRandom('Akesu');
  const source = SOURCES.article000;
  const union = world.addUnion({
    parent: world.union('320505400'),
    key: '320505-AKESU',
    code: '320505-0001',
    name: ['阿克苏公司工会'],
    kind: UnionKind.ENTERPRISE,
    industry: 'C26',
  });
  const unit = world.addUnit({
    registeredIn: world.union('320505'),
    name: ['阿克苏公司'],
    trade: { label: '化工', industry: 'C26', kind: UnitKind.ENTERPRISE, form: '有限公司' },
    employees: 185,
    ownership: Ownership.FOREIGN_INVESTED,
    hasUscc: false,
  });
  world.cover(union, unit, '2012-01-01');
  world.report(union, ['2021-10-01', membershipCounts(random, 162)]);
  world.chronicle(union, {
    kind: HistoryKind.CHRONICLE,
    on: '2021-09-01',
    onText: '2021年9月上旬',
    title: '全总机关江苏蹲点工作组与浒墅关经开区指导换届',
    detail: '现有185名职工：90名长期在苏州办公，其中生产制造43人，客服、研发等47人；另有95名销售人员分布在全国各地。',
    source,
  });
  world.chronicle(union, {
    kind: HistoryKind.CHRONICLE,
    on: '2021-10-01',
    onText: '2021年10月',
    title: '时隔3年完成换届，选出新一届工会主席',
    source,
  });
}

/** The first years of the Jiangxi federation: figures of history, in no present total. Source: S128. */
export function addJiangxiChronicle(world: DemoWorld): void {
  const jiangxi = world.union('360000');
  const on = '1927-03-01';
  const source = SOURCES.article004;
  world.chronicle(jiangxi, { kind: HistoryKind.CHRONICLE, on, onText: '1927年春', title: '江西省总工会成立', source });
  world.chronicle(jiangxi, {
    kind: HistoryKind.CHRONICLE,
    on,
    onText: '1927年',
    title: '建立各行业工会组织70余个，会员达4万余人',
    detail: '历史数字，不计入现有统计。',
    source,
  });
}

/** Industrial unions and directly administered unions of Liaoning (辽宁省产业工会、直管基层工会). Made up. */
export function addLiaoningDirect(world: DemoWorld, maker: GrassrootsMaker): void {
  const random = seededRandom('Liaoning');
  const liaoning = world.union('210000');
  for (const [index, trade] of ['机械冶金', '建设交通', '财贸轻纺'].entries()) {
    const industrial = world.addUnion({
      parent: liaoning,
      key: `210000-CY${index + 1}`,
      code: `210000-CY${index + 1}`,
      name: ['辽宁省', trade, '产业工会'],
      shortName: trade,
      // Not another province: its own unions are those of the trade.
      level: UnionLevel.MUNICIPAL,
      kind: UnionKind.INDUSTRIAL_UNION,
    });
    for (let count = 0; count < 4; count++) addDirect(industrial);
  }
  for (let count = 0; count < 3; count++) addDirect(liaoning);

  function addDirect(parent: typeof liaoning): void {
    const members = random.between(800, 6200);
    const union = maker.addUnion({
      place: liaoning,
      parent,
      kind: UnionKind.ENTERPRISE,
      foundedOn: random.day('1986-01-01', '2010-12-31'),
      members,
    });
    world.report(union, ['2024-01-01', membershipCounts(random, members)]);
  }
}
