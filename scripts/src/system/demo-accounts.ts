import { createDemoAccounts, STAFF_ROLES, type DemoAccount, type OfferedAccount } from '@gonghui/staff';
import type pg from 'pg';

/** An account of the demo data. */
export interface DemoStaff extends Omit<DemoAccount, 'unionId'> {
  /** Division code of the federation it belongs to. */
  readonly code: string;
}

/** The password of every demo account; it protects nothing. */
export const DEMO_PASSWORD = 'gonghui-demo-2026';

const CHINA = '100000';
const JIANGXI = '360000';
const SHAANXI = '610000';

/** Named `<place>.<role>`; every account has the demo password. */
export const DEMO_ACCOUNTS: readonly DemoStaff[] = [
  {
    username: 'national.admin',
    name: '全国管理员',
    code: CHINA,
    roles: ['ADMINISTRATOR'],
    grantableRoles: STAFF_ROLES,
  },
  { username: 'national.analyst', name: '全国分析员', code: CHINA, roles: ['ANALYST'] },
  { username: 'national.auditor', name: '全国审计员', code: CHINA, roles: ['AUDITOR'] },
  {
    username: 'jiangxi.admin',
    name: '江西管理员',
    code: JIANGXI,
    roles: ['ADMINISTRATOR'],
    grantableRoles: ['ANALYST', 'CADRE', 'AUDITOR'],
  },
  { username: 'jiangxi.analyst', name: '江西分析员', code: JIANGXI, roles: ['ANALYST'] },
  { username: 'jiangxi.auditor', name: '江西审计员', code: JIANGXI, roles: ['AUDITOR'] },
  { username: 'jiangxi.granter', name: '江西补助经办员', code: JIANGXI, roles: ['GRANT_OFFICER'] },
  { username: 'jiangxi.reviewer', name: '江西补助复审员', code: JIANGXI, roles: ['REVIEWER'] },
  { username: 'jiangxi.payer', name: '江西拨付员', code: JIANGXI, roles: ['PAYER'] },
  { username: 'nanchang.cadre', name: '南昌工会干部', code: '360100', roles: ['CADRE'] },
  { username: 'xinjian.cadre', name: '新建区工会干部', code: '360112', roles: ['CADRE'] },
  { username: 'honggutan.cadre', name: '红谷滩区工会干部', code: '360113', roles: ['CADRE'] },
  { username: 'shandong.analyst', name: '山东分析员', code: '370000', roles: ['ANALYST'] },
  { username: 'zibo.cadre', name: '淄博工会干部', code: '370300', roles: ['CADRE'] },
  { username: 'beijing.analyst', name: '北京分析员', code: '110000', roles: ['ANALYST'] },
  { username: 'gansu.analyst', name: '甘肃分析员', code: '620000', roles: ['ANALYST'] },
  { username: 'shaanxi.organizer', name: '陕西竞赛组织员', code: SHAANXI, roles: ['ORGANIZER'] },
  { username: 'shaanxi.organizer2', name: '陕西竞赛复核员', code: SHAANXI, roles: ['ORGANIZER'] },
  { username: 'shaanxi.sealer1', name: '陕西加密员一', code: SHAANXI, roles: ['ORGANIZER'] },
  { username: 'shaanxi.sealer2', name: '陕西加密员二', code: SHAANXI, roles: ['ORGANIZER'] },
  ...['一', '二', '三', '四', '五'].map((ordinal, index) => ({
    username: `shaanxi.judge${index + 1}`,
    name: `陕西评委${ordinal}`,
    code: SHAANXI,
    roles: ['JUDGE'] as const,
  })),
  { username: 'anhui.organizer', name: '安徽竞赛组织员', code: '340000', roles: ['ORGANIZER'] },
  { username: 'yulin.cadre', name: '榆林工会干部', code: '610800', roles: ['CADRE'] },
  { username: 'shaanxi.auditor', name: '陕西审计员', code: '610000', roles: ['AUDITOR'] },
  { username: 'liaoning.auditor', name: '辽宁审计员', code: '210000', roles: ['AUDITOR'] },
  { username: 'liaoning.analyst', name: '辽宁分析员', code: '210000', roles: ['ANALYST'] },
  { username: 'liaoning.health', name: '辽宁健康管理员', code: '210000', roles: ['HEALTH_OFFICER'] },
  { username: 'liaoning.handler', name: '辽宁健康经办员', code: '210000', roles: ['HEALTH_HANDLER'] },
  { username: 'liaoning.handler2', name: '辽宁健康复核员', code: '210000', roles: ['HEALTH_HANDLER'] },
  { username: 'liaoning.granter', name: '辽宁补助经办员', code: '210000', roles: ['GRANT_OFFICER'] },
  { username: 'liaoning.reviewer', name: '辽宁补助复审员', code: '210000', roles: ['REVIEWER'] },
  { username: 'liaoning.payer', name: '辽宁拨付员', code: '210000', roles: ['PAYER'] },
  { username: 'shenyang.cadre', name: '沈阳工会干部', code: '210100', roles: ['CADRE'] },
  { username: 'shaanxi.health', name: '陕西健康管理员', code: SHAANXI, roles: ['HEALTH_OFFICER'] },
  { username: 'jiangxi.health', name: '江西健康管理员', code: JIANGXI, roles: ['HEALTH_OFFICER'] },
  { username: 'jiangxi.handler', name: '江西健康经办员', code: JIANGXI, roles: ['HEALTH_HANDLER'] },
  { username: 'jiangxi.handler2', name: '江西健康复核员', code: JIANGXI, roles: ['HEALTH_HANDLER'] },
];

/** Creates the demo accounts at their federations, which must be there. @returns their ids by name */
export async function loadDemoAccounts(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ code: string; id: string }>(
    `select code, id from organization.trade_union where code = any($1) and status = 'ACTIVE'`,
    [DEMO_ACCOUNTS.map(({ code }) => code)],
  );
  const unions = new Map(rows.map(({ code, id }) => [code, id]));
  const accounts = DEMO_ACCOUNTS.map(({ code, ...account }) => {
    const unionId = unions.get(code);
    if (!unionId) throw new Error(`demo account ${account.username}: no federation bears the code ${code}`);
    return { ...account, unionId };
  });
  await createDemoAccounts(pool, accounts, DEMO_PASSWORD);
  const { rows: made } = await pool.query<{ id: string; username: string }>(
    'select id, username from staff.staff_account where username = any($1)',
    [DEMO_ACCOUNTS.map(({ username }) => username)],
  );
  return new Map(made.map(({ id, username }) => [username, id]));
}

/** The demo accounts that exist, as the sign-in page offers them. */
export async function offeredAccounts(pool: pg.Pool): Promise<OfferedAccount[]> {
  const { rows } = await pool.query<{ username: string; name: string; union: string }>(
    `select a.username, a.name, u.name as union from staff.staff_account a join organization.trade_union u on u.id = a.union_id
      where a.username = any($1) and a.disabled_at is null order by array_position($1, a.username)`,
    [DEMO_ACCOUNTS.map(({ username }) => username)],
  );
  return rows.map((row) => ({ ...row, password: DEMO_PASSWORD }));
}
