import { StepKind } from '../case/step-kind.js';
import { DocumentKind } from '../case/document-kind.js';
import { CapKind } from '../scheme/cap-kind.js';
import { PayYear } from '../scheme/pay-year.js';
import type { SchemeTerms } from '../scheme/scheme-terms.js';
import { WorkerCategory } from '../scheme/worker-category.js';
import { EnterpriseScale } from '../trade-union/enterprise-scale.js';
import { UnionKind } from '../trade-union/union-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';

/** Terms that say nothing but who decides; a scheme states what differs. */
const PLAIN: Omit<SchemeTerms, 'items'> = {
  applicantLevels: [],
  applicantKinds: [],
  placeIds: [],
  enterpriseScales: [],
  workerCategories: [],
  ratings: [],
  caps: [],
  rateBasisPoints: 10_000,
  payYear: PayYear.SAME,
  documents: [],
  decisionBody: '党组会议',
  skippedSteps: [],
};

const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** Palace grants: at most 10,000,000 yuan a city project (F388) and 3,000,000 a county project (F389). Source: S110. */
export const PALACE_GRANTS: SchemeTerms = {
  ...PLAIN,
  applicantLevels: [UnionLevel.MUNICIPAL, UnionLevel.COUNTY],
  items: [{ key: 'construction', name: '工人文化宫新建、改扩建', unit: '项目', capPerUnitFen: null, isFixed: false }],
  caps: [
    { kind: CapKind.PROJECT, level: UnionLevel.MUNICIPAL, amountFen: yuan(10_000_000) },
    { kind: CapKind.PROJECT, level: UnionLevel.COUNTY, amountFen: yuan(3_000_000) },
  ],
  documents: [DocumentKind.APPLICATION, DocumentKind.APPROVAL_OF_PROJECT],
};

/**
 * Screening subsidies: 300 yuan a woman (F412), 10,000 yuan a solatium (F413), for cities and industrial unions,
 * decided by the party-group meeting, whose minutes are attached, paid in the next year (F411). Source: S114.
 */
export const SCREENING_SUBSIDY: SchemeTerms = {
  ...PLAIN,
  applicantLevels: [UnionLevel.MUNICIPAL],
  applicantKinds: [UnionKind.INDUSTRIAL_UNION],
  items: [
    { key: 'screening', name: '困难企业女职工“两癌”筛查费', unit: '人', capPerUnitFen: yuan(300), isFixed: false },
    { key: 'solatium', name: '患病女职工关爱慰问金', unit: '人', capPerUnitFen: yuan(10_000), isFixed: false },
  ],
  payYear: PayYear.NEXT,
  documents: [DocumentKind.APPLICATION, DocumentKind.ROLL, DocumentKind.DECISION],
};

/** Refund of all dues to small and micro enterprises (F032). Design: it buys nothing that could be accepted. Source: S10. */
export const DUES_REFUND: SchemeTerms = {
  ...PLAIN,
  enterpriseScales: [EnterpriseScale.SMALL_MICRO],
  items: [{ key: 'dues', name: '上缴工会经费全额返还', unit: '户', capPerUnitFen: null, isFixed: false }],
  documents: [DocumentKind.DUES_RECEIPT],
  skippedSteps: [StepKind.ACCEPT],
};

/** County special subsidies; their limit is the budget line. Source: S27. */
export const COUNTY_SUBSIDY: SchemeTerms = {
  ...PLAIN,
  applicantLevels: [UnionLevel.COUNTY],
  items: [
    { key: 'keyWork', name: '县级工会重点工作', unit: '县', capPerUnitFen: null, isFixed: false },
    { key: 'newForms', name: '县级新业态工会联合会', unit: '县', capPerUnitFen: null, isFixed: false },
    { key: 'palace', name: '县级工人文化宫、俱乐部', unit: '县', capPerUnitFen: null, isFixed: false },
  ],
};

/** Awards to stations rated excellent: the announced amount, which is not printed. Design: 5,000 yuan. Source: S100. */
export const STATION_AWARD: SchemeTerms = {
  ...PLAIN,
  ratings: ['EXCELLENT'],
  items: [{ key: 'station', name: '优秀驿站奖补', unit: '个', capPerUnitFen: yuan(5_000), isFixed: true }],
};

/** Special aid for a project in the country. Source: S47. */
export const LIGHTING_AID: SchemeTerms = {
  ...PLAIN,
  items: [
    { key: 'lamps', name: '太阳能路灯', unit: '盏', capPerUnitFen: null, isFixed: false },
    { key: 'donatedLamps', name: '太阳能路灯（企业和个人捐赠）', unit: '盏', capPerUnitFen: null, isFixed: false },
  ],
};

/** Advances of the wages that employers owe to migrant workers; their limit is the fund. Source: S95. */
export const WAGE_ADVANCE: SchemeTerms = {
  ...PLAIN,
  workerCategories: [WorkerCategory.MIGRANT_WORKER],
  items: [{ key: 'advance', name: '垫付工资', unit: '人', capPerUnitFen: null, isFixed: false }],
};

/** Monthly allowance of an expert (F281); its amount is not printed. Design: 500 yuan. Source: S77. */
export const EXPERT_ALLOWANCE: SchemeTerms = {
  ...PLAIN,
  items: [{ key: 'month', name: '工会专家团工作补贴', unit: '月', capPerUnitFen: yuan(500), isFixed: true }],
};

/** Terms without any limit but the budget. */
export function plainTerms(key: string, name: string, unit: string): SchemeTerms {
  return { ...PLAIN, items: [{ key, name, unit, capPerUnitFen: null, isFixed: false }] };
}
