import { demoId, seededRandom } from '@gonghui/kit/demo';
import { DocumentKind } from '../case/document-kind.js';
import { GrantStatus } from '../case/grant-status.js';
import { monthlyInstalments } from '../rules/monthly-instalments.js';
import { addHouseholds } from './households.js';
import { addHuizhou } from './huizhou.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import { WorkerCategory } from '../scheme/worker-category.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { UnionLevel } from '../trade-union/union-level.js';
import type { DemoUse, Federation } from './demo-records.js';
import { accountNumber, equalParts, placeName } from './demo-values.js';
import type { GrantDemoWorld } from './grant-demo-world.js';
import {
  COUNTY_SUBSIDY,
  DUES_REFUND,
  EXPERT_ALLOWANCE,
  LIGHTING_AID,
  PALACE_GRANTS,
  plainTerms,
  SCREENING_SUBSIDY,
  WAGE_ADVANCE,
} from './scheme-terms-of-print.js';

const { MUNICIPAL, COUNTY } = UnionLevel;
const { CLOSED, PAID, PAYING, RESERVED, APPROVED, REVIEWED, CHECKED, SUBMITTED } = GrantStatus;

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));

/** Enterprises whose dues Yulin refunded (F030), and their sum (F031). */
const YULIN = { count: 2_197, fen: yuan(2_441_500) };

/** Jiangxi's projects (F391) and what they got (F392). */
const JIANGXI = { count: 39, fen: yuan(80_500_000) };

/** All schemes of the demo. */
export function addSchemes(world: GrantDemoWorld): void {
  addJiangxi(world);
  addJiangxiPatients(world);
  addHouseholds(world);
  addYulin(world);
  addGansu(world);
  addLiaoning(world);
  addMedicalRelief(world);
  addHuizhou(world);
  addFoshan(world);
  addJiashan(world);
  addRushan(world);
  addEpidemicAid(world);
  addLufeng(world);
  addDingnan(world);
  addJilin(world);
}

/**
 * S110. Projects and awards are the venue subgraph's; how they spread over the years, and the budgets, are made up. What
 * is on its way in 2026 is made up, so that every inbox holds something.
 */
function addJiangxi(world: GrantDemoWorld): void {
  const funder = world.federation('360000');
  const awarded = world.projects.filter(({ awardFen }) => awardFen !== null);
  const total = awarded.reduce((sum, { awardFen }) => sum + BigInt(awardFen!), 0n);
  if (awarded.length !== JIANGXI.count || total !== JIANGXI.fen)
    throw new Error(`Jiangxi's venues have ${awarded.length} awards of ${total} fen`);
  const scheme = world.addScheme({
    funder,
    code: 'JX-GONG',
    name: '工人文化宫建设奖补',
    kind: SchemeKind.CAPITAL_SUBSIDY,
    subjectKind: SubjectKind.VENUE_PROJECT,
    terms: PALACE_GRANTS,
    from: '2018-01-01',
    source: '江西省总工会2018年工人文化宫建设实施方案',
  });
  const yearOf = (index: number): number => 2019 + (index % 3);
  const lines = new Map(
    [2019, 2020, 2021, 2026].map((year) => {
      const spent = awarded.reduce(
        (sum, { awardFen }, index) => (yearOf(index) === year ? sum + BigInt(awardFen!) : sum),
        0n,
      );
      const budget = spent === 0n ? yuan(30_000_000) : spent + yuan(1_000_000);
      return [year, world.addLine(scheme, year, '工人文化宫建设奖补', budget)];
    }),
  );
  awarded.forEach(({ id, unionId, title, awardFen }, index) => {
    const year = yearOf(index);
    const fen = BigInt(awardFen!);
    const applicant = world.byId(unionId)!;
    // Whoever got the cap had asked for more.
    const asked = applicant.level === COUNTY && fen === yuan(3_000_000) ? yuan(3_500_000) : fen;
    const first = (fen * 6n) / 10n;
    world.addGrant({
      scheme,
      line: lines.get(year)!,
      applicant,
      key: id,
      title: `${title}奖补`,
      appliedOn: `${year - 1}-10-${10 + (index % 18)}`,
      decidedOn: `${year}-01-${10 + (index % 15)}`,
      status: CLOSED,
      subject: [SubjectKind.VENUE_PROJECT, id],
      items: [['construction', 1, asked]],
      payments: [
        { on: `${year}-02-${10 + (index % 15)}`, fen: first, milestone: '开工' },
        { on: `${year}-05-${10 + (index % 10)}`, fen: fen - first, milestone: '主体完工' },
      ],
      documents: [DocumentKind.EVIDENCE, DocumentKind.ACCEPTANCE],
    });
  });
  // One asks just below the cap, one more than it.
  const asks = [2_990_000, 3_500_000, 1_800_000, 2_400_000, 3_000_000, 2_000_000, 1_500_000];
  const onTheirWay = [SUBMITTED, SUBMITTED, SUBMITTED, CHECKED, CHECKED, REVIEWED, REVIEWED];
  world.projects
    .filter(({ awardFen, unionId }) => awardFen === null && world.byId(unionId)?.level === COUNTY)
    // The first county has still to apply: Honggutan, whose palace is planned.
    .slice(1, onTheirWay.length + 1)
    .forEach(({ id, unionId, title }, index) =>
      world.addGrant({
        scheme,
        line: lines.get(2026)!,
        applicant: world.byId(unionId)!,
        key: id,
        title: `${title}奖补`,
        appliedOn: `2026-09-${10 + index}`,
        status: onTheirWay[index]!,
        subject: [SubjectKind.VENUE_PROJECT, id],
        items: [['construction', 1, yuan(asks[index]!)]],
      }),
    );
}

/**
 * S119. Aid of 81,000 yuan (F426) to 19 women with cancer (F425), who leave the health subgraph as one sum: its demo
 * data holds the request that this was made of.
 */
function addJiangxiPatients(world: GrantDemoWorld): void {
  const funder = world.federation('360000');
  const scheme = world.addScheme({
    funder,
    code: 'JX-ILL-AID',
    name: '“两癌”女职工患者专项帮扶',
    kind: SchemeKind.SOLATIUM,
    terms: plainTerms('solatium', '专项帮扶资金', '人'),
    from: '2019-01-01',
    source: '江西省总工会2019年民营企业女职工免费妇科检查和“两癌”帮扶',
  });
  const fen = yuan(81_000);
  world.addGrant({
    scheme,
    line: world.addLine(scheme, 2019, '“两癌”帮扶', fen),
    applicant: funder,
    key: '2019',
    title: '“两癌”女职工患者专项帮扶',
    requestId: demoId('health grant request', 'JX 2019'),
    appliedOn: '2019-10-15',
    decidedOn: '2019-11-05',
    status: CLOSED,
    items: [['solatium', 19, fen]],
    declared: [19, null],
    payments: [{ on: '2019-12-10', fen, milestone: '一次发放' }],
  });
}

/**
 * S10. The register of the demo does not hold these enterprises: each refund is filed by the federation of its county,
 * and the enterprise union is the payee. Single amounts are made up; their number and sum are printed. That refunds pay the
 * prizes of labour contests is printed, the single uses of every 40th are made up.
 */
function addYulin(world: GrantDemoWorld): void {
  const funder = world.federation('610800');
  const counties = world.federations('6108', COUNTY);
  const scheme = world.addScheme({
    funder,
    code: 'YL-REFUND',
    name: '小微企业工会经费全额返还',
    kind: SchemeKind.DUES_REFUND,
    terms: DUES_REFUND,
    from: '2021-01-01',
    source: '榆林市总工会2021年小微企业工会经费全额返还办法',
  });
  const line = world.addLine(scheme, 2021, '小微企业工会经费返还', YULIN.fen);
  refundsOf(YULIN.count, YULIN.fen).forEach((fen, index) => {
    const applicant = counties[index % counties.length]!;
    const serial = String(index + 1).padStart(4, '0');
    const month = 3 + (index % 8);
    world.addGrant({
      scheme,
      line,
      applicant,
      key: serial,
      title: `${placeName(applicant)}小微企业工会经费返还（第${serial}户）`,
      appliedOn: `2021-0${1 + (index % 2)}-${10 + (index % 18)}`,
      decidedOn: '2021-02-28',
      status: CLOSED,
      items: [['dues', 1, fen]],
      payeeName: `${placeName(applicant)}小微企业${serial}号工会`,
      payeeAccount: accountNumber(applicant.code, serial),
      payments: [{ on: `2021-${String(month).padStart(2, '0')}-15`, fen, milestone: '返还' }],
      ...(index % 40 === 0 && { uses: usesOf(fen, index % 80 === 0), documents: [DocumentKind.EVIDENCE] }),
    });
  });
}

/** Made up: half of a refund went into prizes, and of every other one a quarter into training. */
function usesOf(fen: bigint, isTraining: boolean): DemoUse[] {
  return [
    { on: '2021-05-20', fen: fen / 2n, usedFor: '劳动竞赛奖励', recipients: '竞赛获奖班组' },
    ...(isTraining ? [{ on: '2021-06-25', fen: fen / 4n, usedFor: '技能培训' }] : []),
  ];
}

/** So many amounts that add up to a total, from small to about a hundred times as much: first digits as in nature. */
function refundsOf(count: number, totalFen: bigint): bigint[] {
  const random = seededRandom('refunds of dues');
  const weights = Array.from({ length: count }, () => 10 ** (random.next() * 2));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const amounts = weights.map((weight) => BigInt(Math.max(1, Math.floor((Number(totalFen) * weight) / whole))));
  const rest = totalFen - amounts.reduce((sum, fen) => sum + fen, 0n);
  return amounts.map((fen, index) => (index === 0 ? fen + rest : fen));
}

/** S27. 40,000,000 yuan a year for key work of 86 counties (F106), 5,350,000 (F107) and 10,000,000 (F108) in 2023. */
function addGansu(world: GrantDemoWorld): void {
  const counties = world.federations('62', COUNTY);
  const scheme = world.addScheme({
    funder: world.federation('620000'),
    code: 'GS-COUNTY',
    name: '县区专项补助',
    kind: SchemeKind.SPECIAL_SUBSIDY,
    terms: COUNTY_SUBSIDY,
    from: '2022-11-01',
    source: '甘肃省总工会2023—2026年县级工会专项补助安排',
  });
  const give = (year: number, item: string, name: string, totalFen: bigint, among: readonly Federation[]): void => {
    const line = world.addLine(scheme, year, name, totalFen, COUNTY);
    equalParts(totalFen, among.length).forEach((fen, index) => {
      const applicant = among[index]!;
      // In 2026 the money is on its way: a part is decided, reserved, or paid in half.
      const status = year < 2026 ? CLOSED : [PAID, PAYING, RESERVED, APPROVED][index % 4]!;
      const half = fen / 2n;
      world.addGrant({
        scheme,
        line,
        applicant,
        key: `${year} ${item} ${applicant.code}`,
        title: `${placeName(applicant)}${name}${year}年补助`,
        appliedOn: `${year}-01-${10 + (index % 18)}`,
        decidedOn: `${year}-03-18`,
        status,
        items: [[item, 1, fen]],
        // Two counties that share an account: something for auditors to find.
        payeeAccount: accountNumber(index === 1 ? among[0]!.code : applicant.code, scheme.code),
        payments:
          status === CLOSED || status === PAID
            ? [{ on: `${year}-04-${10 + (index % 15)}`, fen, milestone: '年度拨付' }]
            : status === PAYING
              ? [{ on: `${year}-04-${10 + (index % 15)}`, fen: half, milestone: '上半年拨付' }]
              : [],
      });
    });
  };
  for (const year of [2023, 2024, 2025, 2026]) give(year, 'keyWork', '县级工会重点工作', yuan(40_000_000), counties);
  give(2023, 'newForms', '县级新业态工会联合会', yuan(5_350_000), counties);
  give(
    2023,
    'palace',
    '县级工人文化宫俱乐部',
    yuan(10_000_000),
    counties.filter((_, index) => index % 8 === 0),
  );
}

/**
 * S114. Applied for in 2021, paid in 2022; the numbers are made up. The article's two patients of a city would be a sum
 * that points at them: solatia are asked for eight at least, or for none (`calculate.test.ts` has the example itself).
 */
function addLiaoning(world: GrantDemoWorld): void {
  const scheme = world.addScheme({
    funder: world.federation('210000'),
    code: 'LN-SCREEN',
    name: '“两癌”筛查补助',
    kind: SchemeKind.PER_CAPITA_SUBSIDY,
    terms: SCREENING_SUBSIDY,
    from: '2021-01-01',
    source: '辽宁省总工会2021年1月通知',
  });
  const line = world.addLine(scheme, 2022, '“两癌”筛查和关爱慰问', yuan(1_000_000));
  world.federations('21', MUNICIPAL).forEach((applicant, index) => {
    const women = index === 0 ? 100 : 60 + ((index * 37) % 90);
    const patients = index % 4 === 0 ? 8 + (index >> 2) : 0;
    const fen = BigInt(women) * yuan(300) + BigInt(patients) * yuan(10_000);
    world.addGrant({
      scheme,
      line,
      applicant,
      key: applicant.code,
      title: `${placeName(applicant)}困难企业女职工“两癌”筛查补助`,
      appliedOn: `2021-03-${10 + index}`,
      decidedOn: '2021-11-20',
      status: CLOSED,
      items: [
        ['screening', women, BigInt(women) * yuan(index % 3 === 0 ? 350 : 300)],
        ...(patients > 0
          ? [['solatium', patients, BigInt(patients) * yuan(index % 3 === 0 ? 12_000 : 10_000)] as const]
          : []),
      ],
      declared: [women, 'health.womenScreened'],
      payments: [{ on: `2022-04-${10 + index}`, fen, milestone: '次年拨付' }],
    });
  });
}

/** Pay what was decided on claims of mutual aid, requested by the health subgraph (S13, S64). Made up: no scheme is printed. */
function addMedicalRelief(world: GrantDemoWorld): void {
  for (const [code, prefix] of [
    ['210000', 'LN'],
    ['360000', 'JX'],
  ] as const) {
    const scheme = world.addScheme({
      funder: world.federation(code),
      code: `${prefix}-RELIEF`,
      name: '职工医疗互助救助金拨付',
      kind: SchemeKind.SOLATIUM,
      terms: plainTerms('relief', '医疗互助救助金', '人'),
      from: '2026-01-01',
      source: '演示用项目，未见刊载',
    });
    world.addLine(scheme, 2026, '医疗互助救助金', yuan(2_000_000));
  }
}

/** S47. Aid (F168) and donations (F169), whose split by givers is made up, are kept apart: two lines, two files; 148 lamps (F170) for 16,000 villagers (F167). */
function addFoshan(world: GrantDemoWorld): void {
  const funder = world.federation('440600');
  const scheme = world.addScheme({
    funder,
    code: 'FS-LIGHT',
    name: '乡村路灯亮化帮扶',
    kind: SchemeKind.CAPITAL_SUBSIDY,
    terms: LIGHTING_AID,
    from: '2021-01-01',
    source: '佛山市总工会驻村工作队报告',
  });
  const fen = yuan(100_000);
  const sources = [
    ['lamps', '工会专项帮扶资金'],
    ['donatedLamps', '企业和个人捐赠'],
  ] as const;
  for (const [item, name] of sources)
    world.addGrant({
      scheme,
      line:
        item === 'donatedLamps'
          ? world.addDonationLine(scheme, name, '2022-01-10', [
              ['企业捐赠', yuan(60_000)],
              ['个人捐赠', yuan(40_000)],
            ])
          : world.addLine(scheme, 2022, name, fen),
      applicant: funder,
      key: item,
      title: `新兴村“工会路”太阳能路灯（${name}）`,
      appliedOn: '2022-01-12',
      status: CLOSED,
      items: [[item, 74, fen]],
      declared: [16_000, null],
      payments: [{ on: '2022-05-10', fen, milestone: '路灯安装完成' }],
    });
}

/** S77. Three experts, twelve payments a year (F281); the amount is made up. */
function addJiashan(world: GrantDemoWorld): void {
  const funder = world.federation('330421');
  const scheme = world.addScheme({
    funder,
    code: 'JS-EXPERT',
    name: '工会专家团工作补贴',
    kind: SchemeKind.ALLOWANCE,
    terms: EXPERT_ALLOWANCE,
    from: '2019-12-01',
    source: '姚庄镇总工会专家团管理办法',
  });
  const year = yuan(6_000);
  const line = world.addLine(scheme, 2020, '专家团补贴', yuan(18_000));
  for (const expert of [1, 2, 3])
    world.addGrant({
      scheme,
      line,
      applicant: funder,
      key: String(expert),
      title: `专家${expert}号2020年工作补贴`,
      appliedOn: '2019-12-05',
      decidedOn: '2020-01-06',
      status: CLOSED,
      items: [['month', 12, year]],
      payeeName: `专家${expert}号`,
      payeeAccount: accountNumber('330421', `expert ${expert}`),
      payments: monthlyInstalments(year, 2020).map(({ month, amountFen }) => ({
        on: `${month.slice(0, 8)}25`,
        fen: amountFen,
        milestone: '按月发放',
        month,
      })),
    });
}

/** S37 and S38. 1,200,000 yuan for service positions (F146), 940,000 for the country (F149); single amounts are made up. */
function addRushan(world: GrantDemoWorld): void {
  const funder = world.federation('371083');
  const positions = world.addScheme({
    funder,
    code: 'RS-POSITION',
    name: '特色小镇工会服务主阵地',
    kind: SchemeKind.CAPITAL_SUBSIDY,
    subjectKind: SubjectKind.VENUE,
    terms: plainTerms('position', '服务阵地和示范点', '处'),
    from: '2022-01-01',
    source: '乳山市总工会镇级服务阵地建设方案',
  });
  const positionLine = world.addLine(positions, 2022, '镇级服务阵地', yuan(1_200_000));
  const places: readonly (readonly [name: string, amount: number])[] = [
    ['夏村镇工会服务主阵地', 300_000],
    ['海阳所镇工会服务主阵地', 276_000],
    ...Array.from({ length: 12 }, (_, index) => [`企业工会示范点${index + 1}号`, 52_000] as const),
  ];
  places.forEach(([title, amount], index) =>
    world.addGrant({
      scheme: positions,
      line: positionLine,
      applicant: funder,
      key: title,
      title,
      appliedOn: `2022-02-${10 + index}`,
      status: CLOSED,
      subject: [SubjectKind.VENUE, world.position(title)],
      items: [['position', 1, yuan(amount)]],
      payeeAccount: accountNumber('371083', title),
      payments: [{ on: `2022-06-${10 + index}`, fen: yuan(amount), milestone: '建成投用' }],
    }),
  );
  const country = world.addScheme({
    funder,
    code: 'RS-COUNTRY',
    name: '乡村振兴专项资金',
    kind: SchemeKind.SPECIAL_SUBSIDY,
    terms: plainTerms('purpose', '乡村振兴服务', '项'),
    from: '2022-01-01',
    source: '乳山市总工会2022年预算',
  });
  const countryLine = world.addLine(country, 2022, '乡村振兴', yuan(940_000));
  const purposes: readonly (readonly [string, number])[] = [
    ['工会组建和入会服务', 260_000],
    ['创新创业服务', 220_000],
    ['法律服务', 180_000],
    ['心理咨询服务', 140_000],
  ];
  purposes.forEach(([title, amount], index) =>
    world.addGrant({
      scheme: country,
      line: countryLine,
      applicant: funder,
      key: title,
      title: `乡村振兴${title}`,
      appliedOn: `2022-03-${10 + index}`,
      status: CLOSED,
      items: [['purpose', 1, yuan(amount)]],
      payments: [{ on: `2022-07-${10 + index}`, fen: yuan(amount), milestone: '服务下沉' }],
    }),
  );
}

/** S21. Lanzhou's nearly 1,000,000 yuan (F065) for four districts (F066), Jiuquan's 4,300,000 (F069) with its counties. */
function addEpidemicAid(world: GrantDemoWorld): void {
  const give = (code: string, short: string, total: number, applicants: readonly Federation[]): void => {
    const funder = world.federation(code);
    const scheme = world.addScheme({
      funder,
      code: `${short}-EPIDEMIC`,
      name: `${placeName(funder)}疫情防控物资和慰问`,
      kind: SchemeKind.SOLATIUM,
      terms: plainTerms('supplies', '防疫物资和慰问', '批'),
      from: '2021-10-01',
      source: `${funder.name}2021年10月疫情防控安排`,
    });
    const line = world.addLine(scheme, 2021, '疫情防控', yuan(total));
    equalParts(yuan(total), applicants.length).forEach((fen, index) => {
      const applicant = applicants[index]!;
      world.addGrant({
        scheme,
        line,
        applicant,
        key: applicant.code,
        title: `${placeName(applicant)}疫情防控物资`,
        appliedOn: '2021-10-20',
        decidedOn: '2021-10-22',
        status: CLOSED,
        items: [['supplies', 1, fen]],
        payments: [{ on: '2021-10-28', fen, milestone: '物资发放' }],
      });
    });
  };
  give(
    '620100',
    'LZ',
    990_000,
    ['620102', '620103', '620104', '620105'].map((code) => world.federation(code)),
  );
  give('620900', 'JQ', 4_300_000, [world.federation('620900'), ...world.federations('6209', COUNTY)]);
}

/** S66. What was raised is handed over in full; the floors of the printed sums (F228, F233, F236, F238). */
function addLufeng(world: GrantDemoWorld): void {
  const funder = world.federation('532300');
  const scheme = world.addScheme({
    funder,
    code: 'CX-RAISED',
    name: '企业工会职工募捐救助',
    kind: SchemeKind.SOLATIUM,
    terms: plainTerms('raised', '职工募捐', '户'),
    from: '2018-01-01',
    source: '禄丰市天宝动物营养科技有限公司工会募捐记录',
  });
  const campaigns: readonly (readonly [year: number, amount: number])[] = [
    [2022, 19_044],
    [2021, 38_000],
    [2019, 53_600],
    [2018, 68_100],
  ];
  campaigns.forEach(([year, amount], index) =>
    world.addGrant({
      scheme,
      line: world.addDonationLine(scheme, '募捐', `${year}-06-08`, [['天宝公司职工募捐', yuan(amount)]]),
      applicant: funder,
      key: String(year),
      title: `困难职工${index + 1}号募捐救助`,
      appliedOn: `${year}-06-10`,
      decidedOn: `${year}-06-12`,
      status: CLOSED,
      items: [['raised', 1, yuan(amount)]],
      payeeName: `困难职工${index + 1}号`,
      payeeAccount: accountNumber('532300', String(year)),
      payments: [{ on: `${year}-06-20`, fen: yuan(amount), milestone: '全额转交' }],
    }),
  );
}

/** S81. Solatium to five drivers and couriers (F287); the amount is made up. */
function addDingnan(world: GrantDemoWorld): void {
  const funder = world.federation('360728');
  const scheme = world.addScheme({
    funder,
    code: 'DN-WARM',
    name: '新就业形态劳动者温暖行动',
    kind: SchemeKind.SOLATIUM,
    terms: plainTerms('solatium', '慰问金', '人'),
    from: '2021-12-01',
    source: '定南县总工会2021年12月活动方案',
  });
  const line = world.addLine(scheme, 2021, '温暖行动', yuan(5_000));
  for (const person of [1, 2, 3, 4, 5])
    world.addGrant({
      scheme,
      line,
      applicant: funder,
      key: String(person),
      title: `困难货车司机、快递员${person}号慰问`,
      appliedOn: '2021-12-06',
      decidedOn: '2021-12-08',
      status: CLOSED,
      items: [['solatium', 1, yuan(1_000)]],
      payeeName: `劳动者${person}号`,
      payeeAccount: accountNumber('360728', String(person)),
      payments: [{ on: '2021-12-20', fen: yuan(1_000), milestone: '现场发放' }],
    });
}

/** S95. 5,000,000 yuan a year since 2016 (F356, F357), for migrant workers; 600,000 advanced and 450,000 recovered, as in the example of 2021. */
function addJilin(world: GrantDemoWorld): void {
  const funder = world.federation('220000');
  const scheme = world.addScheme({
    funder,
    code: 'JL-WAGES',
    name: '农民工欠薪应急救助周转金',
    kind: SchemeKind.REVOLVING_FUND,
    terms: WAGE_ADVANCE,
    from: '2016-01-01',
    source: '吉林省总工会2016年周转金办法',
  });
  const lines = new Map(
    [2016, 2017, 2018, 2019, 2020, 2021].map((year) => [year, world.addLine(scheme, year, '周转金', yuan(5_000_000))]),
  );
  world.addGrant({
    scheme,
    line: lines.get(2021)!,
    applicant: funder,
    key: '2021 1',
    title: '建筑企业农民工欠薪垫付',
    appliedOn: '2021-01-11',
    decidedOn: '2021-01-15',
    status: PAID,
    items: [['advance', 60, yuan(600_000)]],
    declared: [60, null],
    workers: WorkerCategory.MIGRANT_WORKER,
    payeeName: '欠薪农民工工资专户',
    payments: [{ on: '2021-01-26', fen: yuan(600_000), milestone: '垫付' }],
    returned: [{ on: '2021-09-15', fen: yuan(450_000), isReused: true }],
  });
}
