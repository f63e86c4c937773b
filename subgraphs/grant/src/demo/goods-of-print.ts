import { GoodsEntryKind } from '../goods/goods-entry-kind.js';
import { GoodsForm } from '../goods/goods-form.js';
import { RecipientGroup } from '../goods/recipient-group.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoGoods, Federation } from './demo-records.js';
import { equalParts, placeName } from './demo-values.js';
import type { GrantDemoWorld } from './grant-demo-world.js';

const { RECEIVED, GIVEN } = GoodsEntryKind;
const { CASH, IN_KIND } = GoodsForm;
const { COMMUNITY, FRONT_LINE_WORKER, NEW_FORM_WORKER } = RecipientGroup;

const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** Goods of print, in the order of their days: what came in before what went out. */
export function addGoods(world: GrantDemoWorld): void {
  addLanzhou(world);
  addJiuquan(world);
  addDingxi(world);
  addDingnan(world);
}

/**
 * S21. Gloves and disinfectant for the 405 communities (F067) of four districts (F066), bought with Lanzhou's nearly
 * 1,000,000 yuan; how communities, quantities and prices spread is made up.
 */
function addLanzhou(world: GrantDemoWorld): void {
  const districts = ['620102', '620103', '620104', '620105'].map((code) => world.federation(code));
  const communities = equalParts(405n, districts.length);
  districts.forEach((union, index) => {
    const grant = `LZ-EPIDEMIC ${union.code}`;
    const count = Number(communities[index]);
    const bought = { union, grant, on: '2021-10-26', form: CASH, source: '兰州市总工会防疫资金采购' } as const;
    world.addGoods({ ...bought, kind: RECEIVED, ...GLOVES, quantity: 6_000, valueFen: yuan(120_000) });
    world.addGoods({ ...bought, kind: RECEIVED, ...DISINFECTANT, quantity: 8_500, valueFen: yuan(127_500) });
    const given = {
      union,
      grant,
      on: '2021-10-28',
      kind: GIVEN,
      form: IN_KIND,
      recipients: `${placeName(union)}各社区`,
      group: COMMUNITY,
      occasion: '社区疫情防控物资发放',
    } as const;
    world.addGoods({ ...given, ...GLOVES, quantity: count * 50, count });
    // The same communities: counted with the gloves.
    world.addGoods({ ...given, ...DISINFECTANT, quantity: count * 80 });
  });
}

const GLOVES = { item: '医用手套', unit: '盒' } as const;
const DISINFECTANT = { item: '消毒液', unit: '瓶' } as const;

/** S21. Nearly 10,000 front-line workers of Jiuquan (F070) equipped by the city and its counties; the number is rounded down, sets are made up. */
function addJiuquan(world: GrantDemoWorld): void {
  const unions: Federation[] = [world.federation('620900'), ...world.federations('6209', UnionLevel.COUNTY)];
  const workers = equalParts(9_980n, unions.length);
  const fen = equalParts(yuan(4_300_000), unions.length);
  unions.forEach((union, index) => {
    const count = Number(workers[index]);
    const set = { union, grant: `JQ-EPIDEMIC ${union.code}`, item: '防护用品', unit: '套', quantity: count } as const;
    world.addGoods({
      ...set,
      on: '2021-10-27',
      kind: RECEIVED,
      form: CASH,
      source: '酒泉市及各县市区总工会筹集资金采购',
      valueFen: fen[index]!,
    });
    world.addGoods({
      ...set,
      on: '2021-10-29',
      kind: GIVEN,
      form: IN_KIND,
      recipients: '疫情防控一线职工',
      group: FRONT_LINE_WORKER,
      occasion: '一线职工防护用品配备',
      count,
    });
  });
}

/** S21. Dingxi gave in kind; neither quantities nor amounts are printed: quantities are made up, amounts are left out. */
function addDingxi(world: GrantDemoWorld): void {
  const union = world.federation('621100');
  for (const [item, unit, quantity] of [
    ['保温杯', '个', 300],
    ['牛奶', '箱', 260],
    ['饼干', '箱', 180],
    ['方便面', '箱', 240],
  ] as const) {
    const goods = { union, item, unit, quantity, form: IN_KIND } as const;
    world.addGoods({ ...goods, on: '2021-10-25', kind: RECEIVED, source: '定西市总工会筹集' });
    world.addGoods({
      ...goods,
      on: '2021-10-28',
      kind: GIVEN,
      recipients: '疫情防控一线工作人员',
      group: FRONT_LINE_WORKER,
      occasion: '慰问疫情防控一线',
    });
  }
}

/** S81. 72 quilts (F286) for couriers and drivers. Where they came from, and how many attended the training, is made up. */
function addDingnan(world: GrantDemoWorld): void {
  const quilts = { union: world.federation('360728'), item: '棉被', unit: '床', quantity: 72, form: IN_KIND } as const;
  world.addGoods({ ...quilts, on: '2021-12-06', kind: RECEIVED, source: '爱心企业捐赠' });
  world.addGoods({
    ...quilts,
    on: '2021-12-20',
    kind: GIVEN,
    recipients: '快递员、货车司机代表',
    group: NEW_FORM_WORKER,
    occasion: '新就业形态劳动者温暖行动：政策宣讲、法律咨询、交通安全培训',
    count: 72,
    attendees: 120,
  } satisfies DemoGoods);
}
