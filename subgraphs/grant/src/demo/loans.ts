import { namePinyin } from '@gonghui/kit';
import { demoId } from '@gonghui/kit/demo';
import { BorrowerKind } from '../loan/borrower-kind.js';
import { InterestPolicy } from '../loan/interest-policy.js';
import { ReturnBasis } from '../loan/return-basis.js';
import type { GrantDemoWorld } from './grant-demo-world.js';

const { START_UP, SMALL_MICRO } = BorrowerKind;

const yuan = (amount: number): string => (BigInt(amount) * 100n).toString();

/** Year, yuan (F420, F430), enterprises (F429), jobs (F421, F431), whether there were more jobs. */
const RETURNS = [
  [2019, 259_000_000, null, 25_000, true],
  [2020, 404_000_000, 1_721, 33_100, false],
] as const;

/** Place, enterprise, credit code, kind, yuan, day, months, jobs created, jobs kept. Made up: no single loan is printed. */
const LOANS = [
  ['360112', '新建望湖餐饮店', '91360112MA90000111', START_UP, 150_000, '2021-03-09', 24, 4, 0],
  ['360100', '南昌赣江软件工作室', '91360100MA900002XC', START_UP, 200_000, '2021-03-23', 24, 6, 0],
  ['360300', '萍乡安源电瓷厂', '91360300MA9000038N', SMALL_MICRO, 800_000, '2021-04-15', 36, 5, 42],
  ['360681', '贵溪铜艺加工厂', '91360681MA9000046B', SMALL_MICRO, 500_000, '2021-05-11', 36, 3, 27],
  ['360112', '新建溪霞农产品合作社', '91360112MA9000054E', SMALL_MICRO, 300_000, '2021-05-18', 12, 2, 15],
  ['360100', '南昌青云谱家政服务部', '91360100MA9000062W', START_UP, 100_000, '2021-06-02', 12, 8, 0],
] as const;

/**
 * S117, 赣工贷. The print says neither whether the figures of 2020 are annual or cumulative (A20) nor who bears the
 * interest: both years stand here as annual, by design, and the interest as not stated. The bank is made up.
 */
export function addLoans({ rows, federation }: GrantDemoWorld): void {
  const { id: unionId } = federation('360000');
  const programmeId = demoId('loan programme', '赣工贷');
  rows.loan_programme.push({
    id: programmeId,
    union_id: unionId,
    name: '赣工贷',
    partner_bank: '合作银行（演示）',
    interest_policy: InterestPolicy.NOT_STATED,
    borrower_kinds: [SMALL_MICRO, START_UP],
    starts_on: '2019-01-01',
    ends_on: null,
    source: '江西省总工会服务职工“十件实事”（2019）：无抵押免担保利息的“赣工贷”业务',
  });
  for (const [year, amount, enterprises, jobs, isJobsFloor] of RETURNS)
    rows.loan_return.push({
      id: demoId('loan return', String(year)),
      programme_id: programmeId,
      union_id: unionId,
      year,
      version: 1,
      basis: ReturnBasis.ANNUAL,
      amount_fen: yuan(amount),
      enterprises,
      jobs,
      is_jobs_floor: isJobsFloor,
      source: `江西省总工会服务职工“十件实事”（${year}）；口径未载，演示按当年数计`,
      reason: null,
      recorded_at: `${year + 1}-01-20T10:00:00+08:00`,
      recorded_by: '江西省总工会经办员',
    });
  for (const [index, [place, name, uscc, kind, amount, lentOn, months, created, kept]] of LOANS.entries())
    rows.loan.push({
      id: demoId('loan', uscc),
      programme_id: programmeId,
      union_id: federation(place).id,
      contract_number: `GGD-2021-${String(index + 1).padStart(4, '0')}`,
      borrower_name: name,
      pinyin: namePinyin(name),
      uscc,
      borrower_kind: kind,
      amount_fen: yuan(amount),
      lent_on: lentOn,
      term_months: months,
      jobs_created: created,
      jobs_kept: kept,
      has_collateral: false,
      has_guarantee: false,
      voided_on: null,
      void_reason: null,
    });
}
