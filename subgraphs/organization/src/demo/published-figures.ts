import { Qualifier } from '../rules/figure-agreement.js';
import { ORGANIZATION_INDICATORS } from '../summary/indicators.js';
import { demoId } from './demo-id.js';
import type { DemoFigure, DemoWorld } from './demo-world.js';
import { SOURCES } from './sources.js';

type Printed = Omit<DemoFigure, 'id' | 'unionId' | 'qualifier' | 'source'> & { readonly qualifier?: Qualifier };

const { coveredUnits, grassrootsUnions, members, newFormMembers, newFormUnions, twoNewMembers } = ORGANIZATION_INDICATORS;
const { AT_LEAST, MORE_THAN, NEARLY } = Qualifier;

/** By union (its code) and source, what was printed. The label is in the words of the print. */
const PRINTED: readonly { readonly union: string; readonly source: string; readonly figures: readonly Printed[] }[] = [
  {
    union: '371000',
    source: SOURCES.article000,
    figures: [
      { factId: 'F008', systemId: 'S02', indicator: 'organization.federationsFounded', label: '全市共成立区域、行业工会联合会', value: 32, unit: 'federations', asOf: '2021-10-31' },
    ],
  },
  {
    union: '371002100-SHANSHUI',
    source: SOURCES.article000,
    figures: [
      { factId: 'F006', systemId: 'S02', indicator: 'organization.ordinalInDistrict', label: '环翠区首家涉农经济组织联合工会', value: 1, unit: 'ordinal', asOf: '2021-04-28' },
      { factId: 'F007', systemId: 'S02', indicator: coveredUnits, label: '下辖会员单位', value: 19, unit: 'units', asOf: '2021-10-31' },
    ],
  },
  {
    union: '110106',
    source: SOURCES.article001,
    figures: [
      { factId: 'F118', systemId: 'S32', indicator: 'organization.committeeTerm', label: '丰台区总工会委员会届次', value: 13, unit: 'ordinal', asOf: '2023-04-10' },
      { factId: 'F119', systemId: 'S32', indicator: 'organization.plenaryOfTerm', label: '本届全体会议次数', value: 4, unit: 'ordinal', asOf: '2023-04-10' },
      { factId: 'F120', systemId: 'S32', indicator: 'organization.twoNewStartYear', label: '聚焦商务楼宇中“两新”组织，起始年份', value: 2022, unit: 'year', asOf: '2022-12-31' },
      { factId: 'F122', systemId: 'S32', indicator: 'organization.largeEnterpriseThreshold', label: '百人以上企业', value: 100, unit: 'persons', qualifier: AT_LEAST, asOf: '2022-12-31' },
      { factId: 'F123', systemId: 'S32', indicator: 'organization.largeEnterpriseUnionsFounded', label: '百人以上企业新建工会组织', value: 11, unit: 'unions', asOf: '2022-12-31' },
      { factId: 'F124', systemId: 'S32', indicator: 'organization.standaloneThreshold', label: '会员25人以上单独基层工会', value: 25, unit: 'members', qualifier: AT_LEAST, asOf: '2022-12-31' },
      { factId: 'F125', systemId: 'S32', indicator: 'organization.standaloneUnionsFounded', label: '会员25人以上单独基层工会新增', value: 77, unit: 'unions', asOf: '2022-12-31' },
      { factId: 'F126', systemId: 'S32', indicator: grassrootsUnions, label: '全区共有工会组织', value: 2404, unit: 'unions', asOf: '2023-04-10' },
      { factId: 'F127', systemId: 'S32', indicator: coveredUnits, label: '覆盖单位', value: 18_574, unit: 'units', asOf: '2023-04-10' },
      { factId: 'F128', systemId: 'S32', indicator: members, label: '全区现有工会会员', value: 310_500, unit: 'persons', asOf: '2023-04-10' },
      { factId: 'F129', systemId: 'S32', indicator: 'organization.twoNewCountYear', label: '“两新”群体会员，统计起始年份', value: 2020, unit: 'year', asOf: '2023-04-10' },
      { factId: 'F130', systemId: 'S32', indicator: twoNewMembers, label: '2020年至今共发展“两新”群体会员', value: 31_000, unit: 'persons', qualifier: MORE_THAN, asOf: '2023-04-10' },
    ],
  },
  {
    union: '620000',
    source: SOURCES.article001,
    figures: [
      { factId: 'F099', systemId: 'S25', indicator: 'organization.countyFederations', label: '全省县区工会', value: 86, unit: 'counties', asOf: '2023-04-04' },
    ],
  },
  {
    union: '370300',
    source: SOURCES.article002,
    figures: [
      { factId: 'F185', systemId: 'S52', indicator: 'organization.campaignDirections', label: '入会方式、组织形式、服务保障“三向发力”', value: 3, unit: 'items', asOf: '2022-12-13' },
      { factId: 'F188', systemId: 'S52', indicator: grassrootsUnions, label: '全市共有基层工会组织', value: 7198, unit: 'unions', asOf: '2022-12-13' },
      { factId: 'F189', systemId: 'S52', indicator: members, label: '会员', value: 712_541, unit: 'persons', asOf: '2022-12-13' },
      { factId: 'F191', systemId: 'S53', indicator: 'organization.enterprisesWithPartyWithoutUnion', label: '50人以上已建党组织未建工会组织的企业', value: 72, unit: 'enterprises', asOf: '2021-12-31' },
      { factId: 'F193', systemId: 'S52', indicator: 'organization.leafletsPrinted', label: '印发《职工加入工会的十大好处》等', value: 40_000, unit: 'copies', qualifier: NEARLY, asOf: '2022-12-13' },
      { factId: 'F194', systemId: 'S52', indicator: 'organization.benefitsListed', label: '职工加入工会的十大好处', value: 10, unit: 'items', asOf: '2022-12-13' },
      { factId: 'F195', systemId: 'S52', indicator: 'organization.campaignDays', label: '“建会集中行动”开展百余日', value: 100, unit: 'days', qualifier: MORE_THAN, asOf: '2021-09-30' },
      { factId: 'F196', systemId: 'S52', indicator: 'organization.unionsFounded', label: '新建工会组织', value: 1294, unit: 'unions', asOf: '2021-09-30' },
      { factId: 'F197', systemId: 'S52', indicator: 'organization.newMembers', label: '新发展会员', value: 58_632, unit: 'persons', asOf: '2021-09-30' },
      { factId: 'F198', systemId: 'S52', indicator: 'organization.newMigrantMembers', label: '新发展农民工会员', value: 42_367, unit: 'persons', asOf: '2021-09-30' },
      { factId: 'F210', systemId: 'S59', indicator: newFormUnions, label: '全市共有新业态工会组织', value: 388, unit: 'unions', asOf: '2022-11-30' },
      { factId: 'F211', systemId: 'S59', indicator: newFormMembers, label: '新就业形态劳动者会员', value: 56_622, unit: 'persons', asOf: '2022-11-30' },
    ],
  },
  {
    union: '370303-WYC',
    source: SOURCES.article002,
    figures: [
      { factId: 'F206', systemId: 'S59', indicator: members, label: '网约车司机有了“娘家”', value: 260, unit: 'persons', qualifier: MORE_THAN, asOf: '2022-05-31' },
    ],
  },
  {
    union: '370321-WL',
    source: SOURCES.article002,
    figures: [{ factId: 'F208', systemId: 'S59', indicator: coveredUnits, label: '涵盖物流企业', value: 11, unit: 'enterprises', asOf: '2022-06-30' }],
  },
  {
    union: '370302-WY',
    source: SOURCES.article002,
    figures: [{ factId: 'F209', systemId: 'S59', indicator: coveredUnits, label: '涵盖区内物业企业', value: 42, unit: 'enterprises', asOf: '2022-06-30' }],
  },
  {
    union: '420606001-LANGUANG',
    source: SOURCES.article004,
    figures: [
      { factId: 'F358', systemId: 'S105', indicator: 'organization.ordinalInCity', label: '襄阳第一家写字楼', value: 1, unit: 'ordinal', asOf: '2021-05-25' },
      { factId: 'F359', systemId: 'S105', indicator: 'organization.incubatorSinceYear', label: '被命名为创新创业孵化园，年份', value: 2017, unit: 'year', asOf: '2017-12-31' },
      { factId: 'F361', systemId: 'S103', indicator: coveredUnits, label: '孵化园现有入驻企业', value: 125, unit: 'enterprises', asOf: '2021-05-25' },
    ],
  },
  {
    union: '360000',
    source: SOURCES.article004,
    figures: [
      { factId: 'F398', systemId: 'S111', indicator: 'venue.palacesInUse', label: '全省市县在用工人文化宫', value: 53, unit: 'palaces', asOf: '2021-05-25' },
      { factId: 'F399', systemId: 'S111', indicator: 'venue.palacesUnderConstruction', label: '新建、改扩建中', value: 38, unit: 'palaces', asOf: '2021-05-25' },
      { factId: 'F400', systemId: 'S111', indicator: 'venue.palacesPlanned', label: '计划新建', value: 12, unit: 'palaces', asOf: '2021-05-25' },
      { factId: 'F445', systemId: 'S128', indicator: 'history.foundedYear', label: '江西省总工会成立，年份', value: 1927, unit: 'year', asOf: '1927-03-01' },
      { factId: 'F446', systemId: 'S128', indicator: 'history.industryUnions', label: '短时间内建立各行业工会组织', value: 70, unit: 'unions', qualifier: MORE_THAN, asOf: '1927-12-31' },
      { factId: 'F447', systemId: 'S128', indicator: 'history.members', label: '会员', value: 40_000, unit: 'persons', qualifier: MORE_THAN, asOf: '1927-12-31' },
    ],
  },
];

/** Adds every figure that was printed about a union, beside what the records give. Dates in print are founding days and chronicles. */
export function addPublishedFigures(world: DemoWorld): void {
  for (const { union, source, figures } of PRINTED) {
    const unionId = world.union(union).id;
    for (const figure of figures)
      world.figures.push({ qualifier: Qualifier.EXACT, ...figure, id: demoId('figure', `${union} ${figure.factId}`), unionId, source });
  }
}
