import { Beneficiary } from '../claim/beneficiary.js';
import { ClaimKind } from '../claim/claim-kind.js';
import { ClaimStatus } from '../claim/claim-status.js';
import { RejectionReason } from '../claim/rejection-reason.js';
import type { Bill } from '../claim/rules/adjudicate.js';

/** Plans that the claims name. */
export const LIAONING_AID = '辽宁职工互助保障';
export const LIAONING_RELIEF = '辽宁职工医疗救助';
export const LIAONING_CARE = '辽宁职工关爱救助';
export const JIANGXI_AID = '在职职工住院补充医疗保障互助计划';

const LAYERS = [LIAONING_AID, LIAONING_RELIEF, LIAONING_CARE];

/** Numbers of the made-up people of Jiangxi who claim. */
export const JIANGXI_SERIALS = [201, 202, 203, 204, 205, 206] as const;

/** A claim of a made-up person. */
export interface DemoClaim {
  /** What the names of its accounts begin with. */
  readonly place: 'liaoning' | 'jiangxi';
  readonly serial: number;
  readonly kind: ClaimKind;
  readonly plans: readonly string[];
  readonly status: ClaimStatus;
  readonly rejection?: RejectionReason;
  /** Whether the handler has taken it for the next step. */
  readonly isTaken?: boolean;
  readonly from: string;
  readonly until?: string;
  readonly hospital?: string;
  readonly diagnosis: string;
  readonly billNumbers?: readonly string[];
  readonly bill?: Bill;
  readonly grade?: number;
  readonly beneficiary?: Beneficiary;
  /** Whether the cover was given to a hardship household (S122). */
  readonly isGift?: boolean;
}

/** A bill in yuan. */
const bill = (total: number, insurance: number, majorIllness = 0, selfFunded = 0): Bill => {
  const [totalFen, insuranceFen, majorIllnessFen, selfFundedFen] = [total, insurance, majorIllness, selfFunded].map(
    (yuan) => BigInt(Math.round(yuan * 100)),
  ) as [bigint, bigint, bigint, bigint];
  return { totalFen, insuranceFen, majorIllnessFen, selfFundedFen };
};

/** A decided stay of Liaoning. */
const stay = (serial: number, from: string, until: string, diagnosis: string, costs: Bill): DemoClaim => ({
  place: 'liaoning',
  serial,
  kind: ClaimKind.INPATIENT,
  plans: [LIAONING_AID, LIAONING_RELIEF],
  status: ClaimStatus.DECIDED,
  from,
  until,
  hospital: '辽宁示范医院',
  diagnosis,
  billNumbers: [`LN-ZY-${serial}`],
  bill: costs,
});

/**
 * Claims in every state. The first has the layers of S13 (9,029, 7,874 and 5,000 yuan on more than 20,000); what
 * insurance left to the fen is made up, so that the demo's rates give them. Jiangxi's show S64: one person at the cap,
 * whose second claim of 10,000 gets the 5,000 that are left, and one of nearly 320,000 yuan who gets more than 110,000.
 */
export const DEMO_CLAIMS: readonly DemoClaim[] = [
  {
    ...stay(102, '2026-05-06', '2026-06-12', '重症肺炎', bill(143_000, 100_000, 20_847.66, 976.78)),
    plans: LAYERS,
  },
  stay(103, '2026-06-03', '2026-06-14', '股骨骨折', bill(38_600, 24_100, 0, 800)),
  stay(104, '2026-06-20', '2026-07-01', '急性阑尾炎', bill(14_200, 9_300)),
  stay(106, '2026-07-02', '2026-07-20', '冠心病支架术后', bill(62_000, 41_000, 3_000, 1_200)),
  stay(107, '2026-07-15', '2026-07-22', '胆囊结石', bill(18_900, 12_200)),
  stay(108, '2026-08-01', '2026-08-19', '腰椎间盘突出', bill(29_500, 17_900, 0, 600)),
  stay(109, '2026-08-11', '2026-09-02', '脑梗死', bill(71_300, 44_000, 6_500, 2_300)),
  {
    place: 'liaoning',
    serial: 111,
    kind: ClaimKind.OUTPATIENT,
    plans: [LIAONING_AID],
    status: ClaimStatus.DECIDED,
    from: '2026-04-01',
    until: '2026-06-30',
    hospital: '辽宁示范医院门诊',
    diagnosis: '糖尿病门诊慢特病',
    billNumbers: ['LN-MZ-0401', 'LN-MZ-0506', 'LN-MZ-0611'],
    bill: bill(6_400, 2_900),
  },
  {
    place: 'liaoning',
    serial: 112,
    kind: ClaimKind.ACCIDENT,
    plans: [LIAONING_AID],
    status: ClaimStatus.DECIDED,
    from: '2026-07-08',
    diagnosis: '下班途中摔伤，评定为九级',
    grade: 9,
  },
  { ...stay(114, '2026-09-20', '2026-10-01', '肺结节术后', bill(33_700, 20_400)), status: ClaimStatus.CHECKED },
  {
    place: 'liaoning',
    serial: 115,
    kind: ClaimKind.DEATH,
    plans: [LIAONING_AID],
    status: ClaimStatus.CHECKED,
    from: '2026-09-27',
    diagnosis: '突发心脏骤停',
    beneficiary: Beneficiary.SPOUSE,
  },
  {
    ...stay(116, '2026-10-02', '2026-10-13', '肾结石', bill(16_800, 10_900)),
    status: ClaimStatus.SUBMITTED,
    isTaken: true,
  },
  {
    place: 'liaoning',
    serial: 117,
    kind: ClaimKind.OUTPATIENT,
    plans: [LIAONING_AID],
    status: ClaimStatus.SUBMITTED,
    from: '2026-07-01',
    until: '2026-09-30',
    hospital: '辽宁示范医院门诊',
    diagnosis: '高血压门诊慢特病',
    billNumbers: ['LN-MZ-0702', 'LN-MZ-0803', 'LN-MZ-0907'],
    bill: bill(5_100, 2_300),
  },
  { ...stay(118, '2026-10-06', '2026-10-18', '踝关节骨折', bill(21_400, 13_000)), status: ClaimStatus.SUBMITTED },
  {
    ...stay(119, '2026-09-03', '2026-09-10', '急性胃炎', bill(9_800, 6_900)),
    status: ClaimStatus.REJECTED,
    rejection: RejectionReason.DOCUMENTS_UNREADABLE,
  },
  {
    ...stay(201, '2026-02-03', '2026-05-20', '急性白血病', bill(592_000, 242_928.57, 60_000)),
    place: 'jiangxi',
    plans: [JIANGXI_AID],
    hospital: '江西示范医院',
    billNumbers: ['JX-ZY-0201'],
  },
  {
    ...stay(201, '2026-06-08', '2026-06-30', '急性白血病巩固治疗', bill(58_500, 38_000)),
    place: 'jiangxi',
    plans: [JIANGXI_AID],
    hospital: '江西示范医院',
    billNumbers: ['JX-ZY-0202'],
  },
  {
    ...stay(202, '2026-06-11', '2026-09-01', '脑动脉瘤', bill(318_600, 118_100, 30_000)),
    place: 'jiangxi',
    plans: [JIANGXI_AID],
    hospital: '江西示范医院',
    billNumbers: ['JX-ZY-0203'],
  },
  {
    place: 'jiangxi',
    serial: 203,
    kind: ClaimKind.OUTPATIENT,
    plans: [JIANGXI_AID],
    status: ClaimStatus.SUBMITTED,
    from: '2026-07-01',
    until: '2026-09-30',
    hospital: '江西示范医院门诊',
    diagnosis: '慢性肾病门诊透析',
    billNumbers: ['JX-MZ-0701', 'JX-MZ-0801'],
    bill: bill(18_400, 13_300),
  },
  {
    ...stay(204, '2026-08-09', '2026-08-12', '急性肠胃炎', bill(3_900, 3_400)),
    place: 'jiangxi',
    plans: [JIANGXI_AID],
    hospital: '江西示范医院',
    billNumbers: ['JX-ZY-0204'],
    status: ClaimStatus.REJECTED,
    rejection: RejectionReason.BELOW_DEDUCTIBLE,
  },
  {
    ...stay(205, '2026-09-14', '2026-09-30', '肺炎', bill(26_200, 17_800)),
    place: 'jiangxi',
    plans: [JIANGXI_AID],
    hospital: '江西示范医院',
    billNumbers: ['JX-ZY-0205'],
    status: ClaimStatus.SUBMITTED,
    isGift: true,
  },
  {
    place: 'jiangxi',
    serial: 206,
    kind: ClaimKind.ACCIDENT,
    plans: [JIANGXI_AID],
    status: ClaimStatus.CHECKED,
    from: '2026-08-22',
    diagnosis: '高处坠落，评定为七级',
    grade: 7,
  },
];
