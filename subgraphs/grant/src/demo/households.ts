import { HardshipCause } from '../beneficiary/hardship-cause.js';
import { GrantStatus } from '../case/grant-status.js';
import { SchemeKind } from '../scheme/scheme-kind.js';
import type { DemoHousehold } from './demo-records.js';
import type { GrantDemoWorld } from './grant-demo-world.js';
import { plainTerms } from './scheme-terms-of-print.js';

const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** What a household gets in a month. Made up: no amount is printed. */
const MONTHLY = yuan(600);

/** The code on the wall of the first household of Guixi: `/household#` and this opens its page. */
export const DEMO_WALL_CODE = 'demo-household-of-guixi-00000001';

const { ILLNESS, DISABILITY, UNEMPLOYMENT, LOW_INCOME, EDUCATION, DISASTER } = HardshipCause;

/** Cause, members, of these with work, income a month in yuan, last month that was paid, day on which it ended. */
const HOUSEHOLDS: readonly (readonly [HardshipCause, number, number, number, number, string?])[] = [
  [ILLNESS, 3, 1, 2_400, 10],
  [DISABILITY, 4, 1, 2_100, 10],
  [UNEMPLOYMENT, 2, 0, 0, 10],
  [LOW_INCOME, 5, 2, 3_600, 10],
  [EDUCATION, 4, 2, 3_900, 8, '2026-08-31'],
  [DISASTER, 3, 1, 1_800, 9],
];

/**
 * S124, one household one code (F435): households of Guixi, where it is told of, and of Xinjian, month by month. They
 * are made up and known by their codes alone. One month of the last household of each was not paid yet.
 */
export function addHouseholds(world: GrantDemoWorld): void {
  const scheme = world.addScheme({
    funder: world.federation('360000'),
    code: 'JX-HU',
    name: '困难职工家庭帮扶（一户一码）',
    kind: SchemeKind.ALLOWANCE,
    terms: plainTerms('month', '困难职工家庭月度帮扶', '户月'),
    from: '2020-01-01',
    source: '江西省困难职工“一户一码”监测查询服务平台（2020）',
  });
  const line = world.addLine(scheme, 2026, '一户一码帮扶', yuan(120_000));
  for (const [place, code] of [
    ['GX', '360681'],
    ['XJ', '360112'],
  ] as const) {
    const union = world.federation(code);
    const months = HOUSEHOLDS.reduce((sum, [, , , , last]) => sum + last, 0);
    const payments = HOUSEHOLDS.flatMap(([cause, members, employed, income, last, removedOn], index) => {
      const household: DemoHousehold = world.addHousehold({
        union,
        code: `${place}-${String(index + 1).padStart(4, '0')}`,
        cause,
        members,
        employed,
        monthlyIncomeFen: yuan(income),
        registeredOn: '2025-12-01',
        ...(removedOn && { removedOn }),
        ...(place === 'GX' && index === 0 && { wallCode: DEMO_WALL_CODE }),
      });
      return Array.from({ length: last }, (_, month) => {
        const day = `2026-${String(month + 1).padStart(2, '0')}`;
        return { on: `${day}-15`, fen: MONTHLY, milestone: `${day} 帮扶`, month: `${day}-01`, household };
      });
    }).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    world.addGrant({
      scheme,
      line,
      applicant: union,
      key: code,
      title: `${union.name}2026年困难职工家庭月度帮扶`,
      appliedOn: '2025-12-16',
      decidedOn: '2026-01-08',
      status: GrantStatus.PAYING,
      items: [['month', months + 1, MONTHLY * BigInt(months + 1)]],
      declared: [HOUSEHOLDS.length, null],
      payments,
    });
  }
}
