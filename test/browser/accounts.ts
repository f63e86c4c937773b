import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { ROOT } from '../support/start-process.js';

/** Password of every demo account. */
export const DEMO_PASSWORD = 'gonghui-demo-2026';

/** The demo accounts that the stories are told by. */
export const accounts = [
  'jiangxi.analyst',
  'jiangxi.auditor',
  'jiangxi.admin',
  'zibo.cadre',
  'yulin.cadre',
  'shaanxi.auditor',
  'national.analyst',
  'shaanxi.organizer',
  'shaanxi.organizer2',
  'anhui.organizer',
  'shaanxi.sealer1',
  'shaanxi.sealer2',
  'shaanxi.judge1',
  'shaanxi.judge2',
  'shaanxi.judge3',
  'shaanxi.judge4',
  'shaanxi.judge5',
  'jiangxi.granter',
  'jiangxi.reviewer',
  'jiangxi.payer',
  'xinjian.cadre',
  'national.admin',
  'liaoning.health',
  'liaoning.handler',
  'liaoning.analyst',
  'liaoning.granter',
  'liaoning.reviewer',
  'liaoning.payer',
  'shenyang.cadre',
] as const;
export type Account = (typeof accounts)[number];

const FOLDER = join(ROOT, 'test/test-results/sessions');

/** File with the session of an account, for Playwright's `storageState`; a folder per system, so that runs side by side do not meet. */
export const sessionOf = (account: Account): string =>
  join(folderOf(process.env['GONGHUI_URL'] ?? ''), `${account}.json`);

const folderOf = (url: string): string => join(FOLDER, url.replaceAll(/\W+/g, '-'));

/** Signs every account in once, so that no test spends its time, or the limit on sign-ins, on the form. */
export async function signInAccounts(url: string): Promise<void> {
  mkdirSync(folderOf(url), { recursive: true });
  for (const account of accounts) {
    const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
    const response = await context.post('/auth/sign-in/username', {
      data: { username: account, password: DEMO_PASSWORD },
    });
    if (!response.ok()) throw new Error(`${account} can't sign in: ${response.status()} ${await response.text()}`);
    writeFileSync(sessionOf(account), JSON.stringify(await context.storageState()));
    await context.dispose();
  }
}
