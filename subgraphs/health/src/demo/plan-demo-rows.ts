import { demoId } from '@gonghui/kit/demo';
import { ClaimDocumentKind } from '../claim/claim-document-kind.js';
import { ClaimKind } from '../claim/claim-kind.js';
import { DeductiblePer } from '../plan/deductible-per.js';
import { PlanKind } from '../plan/plan-kind.js';
import { PlanMethod } from '../plan/plan-method.js';
import { writePlanTerms, type PlanBenefit, type PlanTerms } from '../plan/plan-terms.js';
import { JIANGXI_AID, LIAONING_AID, LIAONING_CARE, LIAONING_RELIEF } from './demo-claims.js';

/** Tables of the plans' demo data, those first that others refer to. */
export const PLAN_DEMO_TABLES = ['medical_plan', 'plan_version', 'plan_return'] as const;

type DemoRow = Readonly<Record<string, unknown>>;

const TERMS: PlanTerms = {
  rank: 1,
  method: PlanMethod.SEGMENTS,
  excludesSelfFunded: true,
  deductibleFen: 0n,
  deductiblePer: DeductiblePer.ADMISSION,
  brackets: [],
  fixedFen: null,
  capFen: null,
  needsEnrolment: true,
  premiumFen: 0n,
  coverMonths: 12,
  waitingDays: 0,
  documents: [ClaimDocumentKind.INVOICE, ClaimDocumentKind.SETTLEMENT],
  benefits: [],
};

const bracket = (fromYuan: number, untilYuan: number | null, percent: number) => ({
  fromFen: BigInt(fromYuan) * 100n,
  untilFen: untilYuan === null ? null : BigInt(untilYuan) * 100n,
  rateBasisPoints: percent * 100,
});

/** What a plan pays besides stays in hospital, all on one account with them: kinds as printed (S64), amounts made up. */
const benefits = (percent: number, accidentYuan: number, deathYuan: number): PlanBenefit[] => {
  const { deductibleFen, deductiblePer, excludesSelfFunded } = TERMS;
  const shared = { deductibleFen, deductiblePer, grades: [], fixedFen: null, capFen: null, sharesAccount: true };
  return [
    {
      ...shared,
      kind: ClaimKind.OUTPATIENT,
      method: PlanMethod.SEGMENTS,
      excludesSelfFunded,
      brackets: [bracket(0, null, percent)],
      waits: true,
      documents: [ClaimDocumentKind.INVOICE, ClaimDocumentKind.SETTLEMENT, ClaimDocumentKind.CHRONIC_CERTIFICATE],
    },
    {
      ...shared,
      kind: ClaimKind.ACCIDENT,
      method: PlanMethod.GRADES,
      excludesSelfFunded: false,
      brackets: [],
      grades: Array.from({ length: 10 }, (_, at) => ({ grade: at + 1, rateBasisPoints: (10 - at) * 1_000 })),
      fixedFen: BigInt(accidentYuan) * 100n,
      waits: false,
      documents: [ClaimDocumentKind.ACCIDENT_PROOF, ClaimDocumentKind.DISABILITY_ASSESSMENT],
    },
    {
      ...shared,
      kind: ClaimKind.DEATH,
      method: PlanMethod.FIXED,
      excludesSelfFunded: false,
      brackets: [],
      fixedFen: BigInt(deathYuan) * 100n,
      waits: false,
      documents: [ClaimDocumentKind.DEATH_CERTIFICATE, ClaimDocumentKind.KINSHIP_PROOF],
    },
  ];
};

/**
 * Plans of mutual aid and relief with the figures printed of them: Yulin's layers (S12, S13), Jiangxi's supplementary
 * plan (S64) with the cover given to hardship households (S122), Rushan's mutual aid (S40), and Liaoning's, which are
 * made up to hold the demo's claims. What no article prints
 * stands in `assumptions`; sums that are not printed are reported as a floor of nothing.
 * @param idOf id of the federation of a code
 */
export function planDemoRows(idOf: (code: string) => string): Record<(typeof PLAN_DEMO_TABLES)[number], DemoRow[]> {
  const rows: Record<(typeof PLAN_DEMO_TABLES)[number], DemoRow[]> = {
    medical_plan: [],
    plan_version: [],
    plan_return: [],
  };
  const jiangxi = plan(
    '360000',
    JIANGXI_AID,
    'zaizhizhigongzhuyuanbuchongyiliaobaozhanghuzhujihua zzzgzybcylbzhzjh',
    PlanKind.MUTUAL_AID,
    '2020-01-01',
    {
      deductibleFen: 50_000n,
      brackets: [bracket(0, 20_000, 50), bracket(20_000, 50_000, 60), bracket(50_000, null, 70)],
      capFen: 20_000_000n,
      premiumFen: 12_000n,
      waitingDays: 30,
      benefits: benefits(40, 20_000, 30_000),
    },
    '每人每年120元，起付标准500元，一个保障期最高20万元；含住院、门诊慢特病、意外、身故',
    '各分段的起止与比例、等待期、支付顺序，以及门诊慢特病、意外、身故的比例、金额和是否共用额度未见刊载，为演示数值',
  );
  report(jiangxi, '360000', '2020-12-01', { gifted_households: 5_785, gift_cost_fen: 5_785 * 12_000 });
  report(jiangxi, '360100', '2022-12-01', {
    covered_persons: 60_000,
    cover_qualifier: 'NEARLY',
    aided_person_times: 697,
    relief_qualifier: 'MORE_THAN',
  });

  plan(
    '610800',
    '职工互助保障',
    'zhigonghuzhubaozhang zghzbz',
    PlanKind.MUTUAL_AID,
    '2020-01-01',
    { brackets: [bracket(0, 10_000, 40), bracket(10_000, null, 45)], premiumFen: 10_000n },
    '医保报销后，由职工互助保障赔付',
    '分段、比例、保费和支付顺序未见刊载，为演示数值',
  );
  const relief = plan(
    '610800',
    '在职职工医疗救助活动',
    'zaizhizhigongyiliaojiuzhuhuodong zzzgyljzhd',
    PlanKind.MEDICAL_RELIEF,
    '2020-01-01',
    {
      rank: 2,
      method: PlanMethod.BANDS,
      brackets: [bracket(0, 5_000, 55), bracket(5_000, 20_000, 65), bracket(20_000, null, 80)],
      needsEnrolment: false,
    },
    '医保报销后自付部分按55%至80%救助',
    '各档的起止和中间比例未见刊载，为演示数值',
  );
  report(relief, '610800', '2020-12-01', {
    covered_persons: 50_000,
    cover_qualifier: 'MORE_THAN',
    aided_persons: 3_202,
    relief_fen: 536_000_000,
    relief_qualifier: 'MORE_THAN',
  });
  report(relief, '610800', '2021-08-01', {
    covered_persons: 32_434,
    aided_persons: 2_830,
    relief_fen: 463_000_000,
    relief_qualifier: 'MORE_THAN',
  });
  plan(
    '610800',
    '市级关爱救助',
    'shijiguanaijiuzhu sjgajz',
    PlanKind.CARE_RELIEF,
    '2020-01-01',
    { rank: 3, method: PlanMethod.FIXED, excludesSelfFunded: false, fixedFen: 500_000n, needsEnrolment: false },
    '医疗救助之后，再给予市级关爱救助5000元',
    '支付顺序按报道的叙述；每年一次为演示规定',
  );
  const LIAONING_SOURCE = '演示用计划，未见刊载；支付顺序与各层金额按榆林分层保障的报道';
  const LIAONING_ASSUMPTIONS = '全部条款为演示数值';
  plan(
    '210000',
    LIAONING_AID,
    'liaoningzhigonghuzhubaozhang lnzghzbz',
    PlanKind.MUTUAL_AID,
    '2020-01-01',
    {
      brackets: [bracket(0, 10_000, 40), bracket(10_000, null, 45)],
      capFen: 10_000_000n,
      premiumFen: 10_000n,
      benefits: benefits(40, 20_000, 30_000),
    },
    LIAONING_SOURCE,
    LIAONING_ASSUMPTIONS,
  );
  plan(
    '210000',
    LIAONING_RELIEF,
    'liaoningzhigongyiliaojiuzhu lnzgyljz',
    PlanKind.MEDICAL_RELIEF,
    '2020-01-01',
    {
      rank: 2,
      method: PlanMethod.BANDS,
      excludesSelfFunded: false,
      brackets: [bracket(0, 5_000, 55), bracket(5_000, 20_000, 60), bracket(20_000, null, 80)],
      needsEnrolment: false,
    },
    LIAONING_SOURCE,
    LIAONING_ASSUMPTIONS,
  );
  plan(
    '210000',
    LIAONING_CARE,
    'liaoningzhigongguanaijiuzhu lnzggajz',
    PlanKind.CARE_RELIEF,
    '2020-01-01',
    { rank: 3, method: PlanMethod.FIXED, excludesSelfFunded: false, fixedFen: 500_000n, needsEnrolment: false },
    LIAONING_SOURCE,
    LIAONING_ASSUMPTIONS,
  );
  const rushan = plan(
    '371083',
    '职工互助保障工程',
    'zhigonghuzhubaozhanggongcheng zghzbzgc',
    PlanKind.MUTUAL_AID,
    '2020-01-01',
    { brackets: [bracket(0, null, 50)], premiumFen: 5_000n },
    '职工互助保障参保7153人次',
    '比例和保费未见刊载，为演示数值',
  );
  report(rushan, '371083', '2023-04-01', { cover_person_times: 7_153 });
  return rows;

  function plan(
    code: string,
    name: string,
    pinyin: string,
    kind: PlanKind,
    effectiveFrom: string,
    terms: Partial<PlanTerms>,
    source: string,
    assumptions: string,
  ): string {
    const id = demoId('medical plan', `${code} ${name}`);
    rows.medical_plan.push({ id, union_id: idOf(code), name, pinyin, kind });
    rows.plan_version.push({
      id: demoId('plan version', `${code} ${name} 1`),
      plan_id: id,
      union_id: idOf(code),
      version: 1,
      status: 'PUBLISHED',
      effective_from: effectiveFrom,
      effective_to: null,
      terms: writePlanTerms({ ...TERMS, ...terms }),
      source,
      assumptions,
    });
    return id;
  }

  function report(planId: string, code: string, month: string, figures: DemoRow): void {
    rows.plan_return.push({
      id: demoId('plan return', `${planId} ${code} ${month}`),
      plan_id: planId,
      union_id: idOf(code),
      month,
      covered_persons: 0,
      cover_person_times: 0,
      cover_qualifier: 'EXACT',
      gifted_households: 0,
      gift_cost_fen: 0,
      aided_persons: 0,
      aided_person_times: 0,
      relief_fen: 0,
      relief_qualifier: 'EXACT',
      ...figures,
    });
  }
}
