import { demoId, seededRandom } from '@gonghui/kit/demo';
import type { FieldKeys } from '../privacy/field-keys.js';
import { ExamKind } from '../schedule/exam-kind.js';
import { ExamPayer } from '../schedule/exam-payer.js';
import { ExamRhythm } from '../schedule/exam-rhythm.js';
import { RequestKind } from '../request/request-kind.js';
import { Ownership } from '../trade-union/ownership.js';
import { CARE_TABLES, careDemoRows } from './care-demo-rows.js';
import { CHECK_UP_TABLES, checkUpDemoRows } from './check-up-demo-rows.js';
import { CLAIM_TABLES, claimDemoRows } from './claim-demo-rows.js';
import { JIANGXI_SERIALS } from './demo-claims.js';
import { peopleDemoRows } from './people-demo-rows.js';
import { PLAN_DEMO_TABLES, planDemoRows } from './plan-demo-rows.js';
import { PSYCHOLOGY_TABLES, psychologyDemoRows } from './psychology-demo-rows.js';
import { split } from './split-total.js';
import { STATION_TABLES, stationDemoRows } from './station-demo-rows.js';

/** A federation that the demo data can be placed on. */
export interface Federation {
  readonly id: string;
  readonly code: string;
  readonly level: string;
}

/** Tables of the demo data, those first that others refer to. */
export const DEMO_TABLES = [
  'exam_duty',
  'screening_programme',
  'screening_fund',
  'screening_return',
  'grant_request',
  ...PLAN_DEMO_TABLES,
  ...PSYCHOLOGY_TABLES,
  ...CHECK_UP_TABLES,
  ...CARE_TABLES,
  ...CLAIM_TABLES,
  ...STATION_TABLES,
] as const;

type DemoTable = (typeof DEMO_TABLES)[number];
type DemoRow = Readonly<Record<string, unknown>>;

/** Employers in Nanchang whose claimants are made up. */
export const JIANGXI_EMPLOYERS = ['360102-0001', '360103-0001'] as const;

/** A reported month; the ill counts are at most the women. */
interface Reported {
  readonly women: number;
  readonly cervical: number;
  readonly breast: number;
  readonly solatia: number;
}

/** What is printed of the programmes. Everything below the totals (cities, months, findings by kind) is made up. */
const PRINTED = {
  /** 40.08万名、986名、1.1亿元, over more than two years until May 2021 (S112). */
  liaoning: { women: 400_800, solatia: 986, fundsYuan: 110_000_000 },
  /** 300余名: 312 is made up (S16). */
  yulin: { women: 312 },
  /** 16334名, 19名, 8.1万元 in 2019 (S119). */
  jiangxi: { women: 16_334, solatia: 19, aidYuan: 81_000 },
} as const;

/**
 * The rows of the demo data, by table: Liaoning's duties (S113) and programme (S112), Yulin's checks (S16) and
 * Jiangxi's examinations of women in private enterprises (S119), and plans (`planDemoRows`), where nobody is known by
 * name, so they are returns; psychological services; check-ups and care of people who are made up; stations.
 * @param accounts ids of accounts by name
 * @throws when a federation that the data counts on is missing
 */
export function healthDemoRows(
  federations: readonly Federation[],
  accounts: ReadonlyMap<string, string>,
  keys: FieldKeys,
): Readonly<Record<DemoTable, readonly DemoRow[]>> {
  const idOf = (code: string): string => {
    const federation = federations.find((one) => one.code === code);
    if (!federation) throw new Error(`no federation bears the code ${code}`);
    return federation.id;
  };
  const citiesOf = (province: string): readonly Federation[] =>
    federations.filter(({ code, level }) => level === 'MUNICIPAL' && code.startsWith(province.slice(0, 2)));
  // A tree without employers has their people at the city's federation.
  const employerOf = (code: string, city = '210100'): string =>
    federations.find((one) => one.code === code)?.id ?? idOf(city);
  const plans = planDemoRows(idOf);
  const checkUps = checkUpDemoRows({ keys, idOf, employerOf });
  const claimants = peopleDemoRows(
    keys,
    JIANGXI_SERIALS.map((serial, at) => ({
      serial,
      unionId: employerOf(JIANGXI_EMPLOYERS[at % JIANGXI_EMPLOYERS.length]!, '360100'),
      bornOn: `${1966 + at * 4}-0${1 + at}-1${at}`,
      gender: at % 2 === 0 ? 'MALE' : 'FEMALE',
      honour: null,
      rosteredOn: '2022-01-01',
    })),
  );
  const people = {
    worker: [...checkUps.worker, ...claimants.worker],
    worker_identity: [...checkUps.worker_identity, ...claimants.worker_identity],
  };
  const rows: Record<DemoTable, DemoRow[]> = {
    exam_duty: [],
    screening_programme: [],
    screening_fund: [],
    screening_return: [],
    grant_request: [],
    ...plans,
    ...psychologyDemoRows({ idOf, citiesOf: (province) => citiesOf(province).map(({ code }) => code), accounts }),
    ...checkUps,
    ...people,
    ...careDemoRows(keys, idOf('210100'), accounts.get('liaoning.handler')),
    ...claimDemoRows({
      keys,
      workers: people.worker,
      plans: plans.medical_plan,
      versions: plans.plan_version,
      accounts,
    }),
    ...stationDemoRows({ idOf, citiesOf, keys, handler: accounts.get('liaoning.handler') }),
  };

  const duty = (kind: ExamKind, rhythm: ExamRhythm, years: number, callMonths: number): void =>
    void rows.exam_duty.push({
      id: demoId('exam duty', `210000 ${kind}`),
      union_id: idOf('210000'),
      kind,
      rhythm,
      years,
      call_months: callMonths,
      payer: ExamPayer.EMPLOYER,
      effective_from: '2020-12-01',
      effective_until: null,
      source: '辽宁省女职工劳动保护办法（2020年12月）',
    });
  duty(ExamKind.GYNAECOLOGICAL, ExamRhythm.CALENDAR_YEAR, 1, 12);
  duty(ExamKind.CERVICAL, ExamRhythm.INTERVAL, 2, 6);
  duty(ExamKind.BREAST, ExamRhythm.INTERVAL, 2, 6);

  const programme = (code: string, name: string, pinyin: string, values: DemoRow): string => {
    const id = demoId('screening programme', code);
    rows.screening_programme.push({
      id,
      union_id: idOf(code),
      name,
      pinyin,
      ends_on: null,
      cost_cap_fen: null,
      abnormal_months: 6,
      positive_months: 3,
      ownerships: [],
      status: 'CLOSED',
      ...values,
    });
    return id;
  };
  const report = (programmeId: string, unionId: string, month: string, reported: Reported): void =>
    void rows.screening_return.push({
      id: demoId('screening return', `${programmeId} ${unionId} ${month}`),
      programme_id: programmeId,
      union_id: unionId,
      month,
      women_screened: reported.women,
      cervical_positives: reported.cervical,
      breast_positives: reported.breast,
      solatia: reported.solatia,
    });

  addLiaoning();
  addYulin();
  addJiangxi();
  return rows;

  function addLiaoning(): void {
    const id = programme('210000', '辽宁省女职工“两癌”筛查', 'liaoningshengnvzhigongliangaishaicha lnsnzglasc', {
      kinds: [ExamKind.CERVICAL, ExamKind.BREAST],
      starts_on: '2019-03-01',
      ends_on: '2021-05-31',
      payer: ExamPayer.FEDERATION,
      cost_cap_fen: 30_000,
      source: '两年多来下拨“两癌”筛查专项资金1.1亿元',
    });
    const random = seededRandom('liaoning screening');
    const cities = citiesOf('210000');
    const quarters = [
      '2019-04-01',
      '2019-08-01',
      '2019-11-01',
      '2020-06-01',
      '2020-09-01',
      '2020-11-01',
      '2021-03-01',
      '2021-05-01',
    ];
    const { women, solatia, fundsYuan } = PRINTED.liaoning;
    const places = cities.flatMap((city) => quarters.map((month) => ({ city, month })));
    const womenOf = split(random, women, places.length, 1_500);
    // At least nine in each report: no count of a city and year is small, so that all are shown.
    const solatiaOf = split(random, solatia, places.length, 8);
    const breastOf = solatiaOf.map((count) => Math.round(count * 0.6));
    places.forEach(({ city, month }, at) =>
      report(id, city.id, month, {
        women: womenOf[at]!,
        solatia: solatiaOf[at]!,
        breast: breastOf[at]!,
        cervical: solatiaOf[at]! - breastOf[at]!,
      }),
    );
    const passed = cities.flatMap((city) => ['2019-03-20', '2020-04-15', '2021-03-10'].map((day) => ({ city, day })));
    // Passed down in whole ten thousands.
    const amounts = split(random, fundsYuan / 10_000, passed.length, 100);
    passed.forEach(({ city, day }, at) =>
      rows.screening_fund.push({
        id: demoId('screening fund', `${city.code} ${day}`),
        programme_id: id,
        union_id: city.id,
        amount_fen: amounts[at]! * 1_000_000,
        passed_on: day,
      }),
    );
  }

  function addYulin(): void {
    const id = programme('610800', '榆林市女职工“两癌”检查', 'yulinshinvzhigongliangaijiancha ylsnzglajc', {
      kinds: [ExamKind.CERVICAL, ExamKind.BREAST],
      starts_on: '2021-01-01',
      ends_on: '2021-12-31',
      payer: ExamPayer.FEDERATION,
      source: '市总工会投入资金，为300余名女职工开展“两癌”检查',
    });
    report(id, idOf('610800'), '2021-06-01', { women: PRINTED.yulin.women, cervical: 0, breast: 0, solatia: 0 });
  }

  function addJiangxi(): void {
    const id = programme(
      '360000',
      '江西省民营企业女职工免费妇科检查',
      'jiangxishengminyingqiyenvzhigongmianfeifukejiancha jxsmyqynzgmffkjc',
      {
        kinds: [ExamKind.GYNAECOLOGICAL],
        starts_on: '2019-01-01',
        ends_on: '2019-12-31',
        payer: ExamPayer.FEDERATION,
        ownerships: [Ownership.PRIVATE],
        source: '为16334名民营企业女职工进行免费妇科检查，为19名“两癌”女职工患者发放专项帮扶资金',
      },
    );
    const random = seededRandom('jiangxi screening');
    const cities = citiesOf('360000');
    const womenOf = split(random, PRINTED.jiangxi.women, cities.length, 400);
    const solatiaOf = split(random, PRINTED.jiangxi.solatia, cities.length, 0);
    cities.forEach((city, at) =>
      report(id, city.id, '2019-09-01', { women: womenOf[at]!, solatia: solatiaOf[at]!, cervical: 0, breast: 0 }),
    );
    const { solatia, aidYuan } = PRINTED.jiangxi;
    rows.grant_request.push({
      id: demoId('health grant request', 'JX 2019'),
      kind: RequestKind.SOLATIUM,
      union_id: idOf('360000'),
      programme_id: id,
      // The grant subgraph's demo data holds the scheme and what became of it.
      scheme_id: demoId('grant scheme', 'JX-ILL-AID'),
      first_month: null,
      last_month: null,
      persons: solatia,
      unit_fen: null,
      asked_fen: aidYuan * 100,
      title: '“两癌”女职工患者专项帮扶',
      payee_name: '江西省总工会',
      payee_account: '6213600000000008100',
      actor_id: accounts.get('jiangxi.health') ?? demoId('health person', '360000'),
      actor_name: '江西女职工工作部',
      actor_union_id: idOf('360000'),
      requested_at: '2019-10-15T09:30:00+08:00',
    });
  }
}
