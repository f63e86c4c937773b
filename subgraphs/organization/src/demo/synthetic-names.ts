import { EnterpriseScale, Ownership, UnitKind } from '../unit/unit.entity.js';

/** A trade that demo units belong to. */
export interface Trade {
  /** As it stands in a name, e.g. 机械. */
  readonly label: string;
  /** Class of GB/T 4754-2017. */
  readonly industry: string;
  readonly kind: UnitKind;
  /** What a name of the trade ends in. */
  readonly form: string;
}

const enterprise = (label: string, industry: string): Trade => ({
  label,
  industry,
  kind: UnitKind.ENTERPRISE,
  form: '有限公司',
});

/** Trades of enterprises. */
export const ENTERPRISE_TRADES: readonly Trade[] = [
  enterprise('机械', 'C34'),
  enterprise('化工', 'C26'),
  enterprise('陶瓷', 'C30'),
  enterprise('纺织', 'C17'),
  enterprise('电子', 'C39'),
  enterprise('医药', 'C27'),
  enterprise('食品', 'C13'),
  enterprise('建筑', 'E47'),
  enterprise('商贸', 'F52'),
  enterprise('餐饮', 'H62'),
  enterprise('软件', 'I65'),
  enterprise('运输', 'G54'),
  enterprise('印刷', 'C23'),
  enterprise('家具', 'C21'),
  enterprise('汽配', 'C36'),
  enterprise('环保', 'N77'),
  enterprise('装饰', 'E50'),
  enterprise('酒店', 'H61'),
  enterprise('仓储', 'G59'),
  enterprise('服饰', 'C18'),
  enterprise('塑料', 'C29'),
  enterprise('电气', 'C38'),
  enterprise('矿业', 'B10'),
  enterprise('新材料', 'C41'),
];

/** Trades of enterprises of new business forms (新业态). */
export const NEW_FORM_TRADES: readonly Trade[] = [
  enterprise('快递', 'G60'),
  enterprise('外卖配送', 'G60'),
  enterprise('网约车', 'G54'),
  enterprise('直播电商', 'I64'),
  enterprise('货运平台', 'G58'),
  enterprise('家政', 'O80'),
];

/** Trades of units that have a stand-alone grassroots union. */
export const PUBLIC_TRADES: readonly Trade[] = [
  { label: '实验', industry: 'P83', kind: UnitKind.INSTITUTION, form: '学校' },
  { label: '社区', industry: 'Q84', kind: UnitKind.INSTITUTION, form: '医院' },
  { label: '社会工作', industry: 'Q85', kind: UnitKind.SOCIAL_ORGANIZATION, form: '服务中心' },
  { label: '养老', industry: 'Q85', kind: UnitKind.SOCIAL_ORGANIZATION, form: '服务中心' },
  { label: '文化', industry: 'R88', kind: UnitKind.INSTITUTION, form: '馆' },
  { label: '信息咨询', industry: 'L72', kind: UnitKind.ENTERPRISE, form: '有限公司' },
];

/** The trade of property-management enterprises. */
export const PROPERTY_TRADE = enterprise('物业服务', 'K70');

/** The trade of logistics enterprises. */
export const LOGISTICS_TRADE = enterprise('物流', 'G54');

/** First two characters of a unit's credit code, by kind. @see GB 32100-2015 */
export const USCC_PREFIX: Readonly<Record<UnitKind, string>> = {
  [UnitKind.ENTERPRISE]: '91',
  [UnitKind.INSTITUTION]: '12',
  [UnitKind.SOCIAL_ORGANIZATION]: '51',
  [UnitKind.COOPERATIVE]: '93',
  [UnitKind.INDIVIDUAL_BUSINESS]: '92',
  [UnitKind.GOVERNMENT]: '11',
};

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** The sixty pairs of the calendar cycle: nobody takes such a name for a real firm. */
const CYCLE: readonly string[] = Array.from({ length: 60 }, (_, index) => STEMS[index % 10]! + BRANCHES[index % 12]!);

/** A two-character firm name: the pair of the cycle at that place, from 0. */
export function cyclePair(index: number): string {
  return CYCLE[index % 60]!;
}

/** The trade of the firm at that place: with `cyclePair` of the same place, no pair of both comes twice within 60 × trades. */
export function tradeAt(trades: readonly Trade[], index: number): Trade {
  return trades[(Math.floor(index / 60) + index * 7) % trades.length]!;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const CLASSIC = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈';

/** A person’s name that is plainly made up: a surname with two characters of the Thousand Character Classic. */
export function syntheticPerson(index: number): string {
  const at = (index * 2 + Math.floor(index / SURNAMES.length) * 6) % (CLASSIC.length - 1);
  return SURNAMES[index % SURNAMES.length]! + CLASSIC.slice(at, at + 2);
}

/** Scale class that fits so many workers. Design: the statistical limits differ by trade. */
export function scaleOf(employees: number): EnterpriseScale {
  if (employees < 20) return EnterpriseScale.SMALL_MICRO;
  if (employees < 300) return EnterpriseScale.MEDIUM;
  return employees < 1000 ? EnterpriseScale.ABOVE_DESIGNATED_SIZE : EnterpriseScale.LARGE;
}

/** Ownerships as they spread over demo enterprises. */
export const OWNERSHIPS: readonly Ownership[] = [
  Ownership.PRIVATE,
  Ownership.PRIVATE,
  Ownership.PRIVATE,
  Ownership.NON_PUBLIC,
  Ownership.STATE_OWNED,
  Ownership.COLLECTIVE,
  Ownership.FOREIGN_INVESTED,
];
