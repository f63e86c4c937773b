import { expect, type Page } from '@playwright/test';
import type { Account } from './accounts.js';
import { ask, change } from './graph.js';
import { smallContest } from './small-contest.js';
import { smallTraining } from './small-training.js';

/** One page of the console in one state, to be looked at in every language and theme. A new page adds a row to `pages`. */
export interface ConsolePage {
  /** What is shown, for the name of the test. */
  readonly title: string;
  /** Name of the route in `dashboard/src/features/<feature>/routes.ts`. */
  readonly route: string;
  /** Who looks at it; nobody is signed in without. */
  readonly account?: Account;
  /** Its address; it may be read from the graph. */
  readonly path: string | (() => Promise<string>);
  /** Brings the page into the state that is to be looked at: opens a dialog, sends an empty form. */
  readonly act?: (page: Page) => Promise<void>;
}

const JIANGXI_VENUE = '{ tradeUnion(code: "360000") { id } venues(first: 1) { edges { node { id } } } }';
const ZIBO = `{
  tradeUnion(code: "370300") { id }
  tradeUnions(filter: { levels: [GRASSROOTS] }, first: 1) { edges { node { id } } }
}`;

/** A grant of Jiangxi with that status. */
const aGrant = async (status: string): Promise<string> => {
  const { grants } = await ask(
    'jiangxi.granter',
    'query($statuses: [GrantStatus!]) { grants(filter: { statuses: $statuses }, first: 1) { edges { node { id } } } }',
    { statuses: [status] },
  );
  return grants.edges[0].node.id;
};

/** A draft of Xinjian's for the palaces, made for this run. */
const aDraft = async (): Promise<string> => {
  const { tradeUnion, grantSchemes, venueProjects } = await ask(
    'xinjian.cadre',
    `{ tradeUnion(code: "360112") { id } grantSchemes(first: 100) { edges { node { id code } } }
       venueProjects(first: 1) { edges { node { id } } } }`,
  );
  const scheme = grantSchemes.edges.find(({ node }: { node: { code: string } }) => node.code === 'JX-GONG').node;
  const { grant } = await change('xinjian.cadre', 'saveGrantDraft', 'grant { id }', {
    schemeId: scheme.id,
    unionId: tradeUnion.id,
    title: '新建区工人文化宫草稿',
    subjectKind: 'VENUE_PROJECT',
    subjectId: venueProjects.edges[0].node.id,
    payeeName: '南昌市新建区总工会',
    payeeAccount: '6222021001116245702',
    items: [{ key: 'construction', quantity: 1, asked: '1000000.00' }],
  });
  return grant.id;
};

const aScheme = async (): Promise<string> =>
  (await ask('jiangxi.granter', '{ grantSchemes(first: 1) { edges { node { id } } } }')).grantSchemes.edges[0].node.id;

/** Sends a form as it stands, so that its errors show. */
const sendForm =
  (submit: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name: submit }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  };

const press =
  (name: RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();

export const pages: readonly ConsolePage[] = [
  { title: 'sign-in', route: 'sign-in', path: '/sign-in' },
  {
    title: 'sign-in with nothing filled in',
    route: 'sign-in',
    path: '/sign-in',
    act: async (page) => {
      await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },

  { title: 'overview of a province', route: 'overview', account: 'jiangxi.analyst', path: '/' },
  { title: 'overview of the country', route: 'overview', account: 'national.analyst', path: '/' },
  {
    title: 'overview, its trend as a table',
    route: 'overview',
    account: 'jiangxi.analyst',
    path: '/',
    act: press(/^(以表格查看|As table)$/),
  },
  {
    title: 'command palette with what it found',
    route: 'overview',
    account: 'jiangxi.analyst',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('textbox').fill('nanchang');
      await expect(page.getByRole('option', { name: /南昌市总工会/ }).first()).toBeVisible();
    },
  },
  {
    title: 'list of keys',
    route: 'overview',
    account: 'jiangxi.analyst',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    title: 'choice of scope',
    route: 'overview',
    account: 'jiangxi.analyst',
    path: '/',
    act: press(/^(更换查看范围|Change scope)/),
  },
  { title: 'address without a page', route: 'not-found', account: 'jiangxi.analyst', path: '/no-such-page' },

  { title: 'unions', route: 'unions', account: 'jiangxi.analyst', path: '/unions' },
  {
    title: 'unions, none found',
    route: 'unions',
    account: 'jiangxi.analyst',
    path: '/unions?q=nothing-is-called-this',
  },
  {
    title: 'unions, columns and density',
    route: 'unions',
    account: 'jiangxi.analyst',
    path: '/unions',
    act: press(/^(列与密度|Columns and density)/),
  },
  ...['summary', 'coverage', 'officers', 'history', 'figures'].map((tab) => ({
    title: `union, ${tab}`,
    route: 'union',
    account: 'zibo.cadre' as const,
    path: async () => {
      const { tradeUnion } = await ask('zibo.cadre', ZIBO);
      return `/unions/${tradeUnion.id}?tab=${tab}`;
    },
  })),
  {
    title: 'union to be founded, with errors',
    route: 'union',
    account: 'zibo.cadre',
    path: async () => `/unions/${(await ask('zibo.cadre', ZIBO)).tradeUnion.id}?act=found`,
    act: sendForm(/^(建立下级工会|Found a union below)$/),
  },
  ...['edit', 'officer', 'return', 'merge', 'dissolve'].map((act) => ({
    title: `grassroots union, ${act}`,
    route: 'union',
    account: 'zibo.cadre' as const,
    path: async () => `/unions/${(await ask('zibo.cadre', ZIBO)).tradeUnions.edges[0].node.id}?act=${act}`,
  })),
  { title: 'import of unions', route: 'union-import', account: 'zibo.cadre', path: '/unions/import' },
  {
    title: 'import of unions, nothing chosen',
    route: 'union-import',
    account: 'zibo.cadre',
    path: '/unions/import',
    act: async (page) => {
      await page.getByRole('button', { name: /^(试导入|Try)/ }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },

  { title: 'units', route: 'units', account: 'zibo.cadre', path: '/units' },
  { title: 'unit to be registered', route: 'unit-new', account: 'zibo.cadre', path: '/units/new' },
  {
    title: 'unit to be registered, with errors',
    route: 'unit-new',
    account: 'zibo.cadre',
    path: '/units/new',
    act: sendForm(/^(登记单位|Register unit)$/),
  },
  ...[undefined, 'edit', 'cover'].map((act) => ({
    title: act ? `unit, ${act}` : 'unit',
    route: 'unit',
    account: 'zibo.cadre' as const,
    path: async () => {
      const { units } = await ask('zibo.cadre', '{ units(first: 1) { edges { node { id } } } }');
      return `/units/${units.edges[0].node.id}${act ? `?act=${act}` : ''}`;
    },
  })),

  { title: 'venues', route: 'venues', account: 'jiangxi.analyst', path: '/venues' },
  { title: 'projects', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=projects' },
  { title: 'coverage targets and gaps', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=coverage' },
  { title: 'parks', route: 'venues', account: 'jiangxi.analyst', path: '/venues?view=parks' },
  {
    title: 'venue',
    route: 'venue',
    account: 'jiangxi.admin',
    path: async () => `/venues/${(await ask('jiangxi.admin', JIANGXI_VENUE)).venues.edges[0].node.id}`,
  },
  {
    title: 'project',
    route: 'venue-project',
    account: 'jiangxi.analyst',
    path: async () => {
      const { venueProjects } = await ask('jiangxi.analyst', '{ venueProjects(first: 1) { edges { node { id } } } }');
      return `/venues/projects/${venueProjects.edges[0].node.id}`;
    },
  },
  ...(
    [
      ['venue', 'venue-new', '/venues/new', /^(登记阵地|Register venue)$/],
      ['project', 'venue-project-new', '/venues/projects/new', /^(登记项目|Register project)$/],
      ['target', 'venue-target-new', '/venues/targets/new', /^(提出目标|Set target)$/],
      ['park', 'venue-park-new', '/venues/parks/new', /^(登记园区|Register park)$/],
    ] as const
  ).map(([what, route, path, submit]) => ({
    title: `${what} to be registered, with errors`,
    route,
    account: 'jiangxi.admin' as const,
    path,
    act: sendForm(submit),
  })),

  { title: 'grants', route: 'grants', account: 'jiangxi.granter', path: '/grants' },
  {
    title: 'grants, none found',
    route: 'grants',
    account: 'jiangxi.granter',
    path: '/grants?q=nothing-is-called-this',
  },
  ...['summary', 'route', 'money', 'documents'].map((tab) => ({
    title: `grant, ${tab}`,
    route: 'grant',
    account: 'jiangxi.granter' as const,
    path: async () => `/grants/${await aGrant('CLOSED')}?tab=${tab}`,
  })),
  ...(
    [
      ['check', 'SUBMITTED'],
      ['sendBack', 'CHECKED'],
    ] as const
  ).map(([act, status]) => ({
    title: `grant, ${act}`,
    route: 'grant',
    account: 'jiangxi.granter' as const,
    path: async () => `/grants/${await aGrant(status)}?act=${act}`,
  })),
  {
    title: 'application for a grant, with errors',
    route: 'grant-application',
    account: 'xinjian.cadre',
    path: '/grants/apply',
    act: async (page) => {
      await page.getByRole('button', { name: /^(提交申请|Submit)$/ }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    title: 'draft of an application',
    route: 'grant-edit',
    account: 'xinjian.cadre',
    path: async () => `/grants/${await aDraft()}/edit`,
  },
  { title: 'grant inbox of an officer', route: 'grant-inbox', account: 'jiangxi.granter', path: '/grant-inbox' },
  { title: 'grant inbox of a reviewer', route: 'grant-inbox', account: 'jiangxi.reviewer', path: '/grant-inbox' },
  ...['prepared', 'batches', 'import', 'failed', 'all'].map((view) => ({
    title: `payments of grants, ${view}`,
    route: 'grant-payments',
    account: 'jiangxi.payer' as const,
    path: `/grant-payments?view=${view}`,
  })),
  { title: 'grant schemes', route: 'grant-schemes', account: 'jiangxi.granter', path: '/grant-schemes' },
  {
    title: 'grant scheme',
    route: 'grant-scheme',
    account: 'jiangxi.granter',
    path: async () => `/grant-schemes/${await aScheme()}`,
  },
  {
    title: 'terms of a grant scheme',
    route: 'grant-scheme-terms',
    account: 'jiangxi.granter',
    path: async () => `/grant-schemes/${await aScheme()}/terms`,
  },
  {
    title: 'grant scheme to be founded, with errors',
    route: 'grant-scheme-new',
    account: 'jiangxi.granter',
    path: '/grant-schemes/new',
    act: sendForm(/^(新设项目|New scheme)$/),
  },
  { title: 'households', route: 'beneficiaries', account: 'xinjian.cadre', path: '/beneficiaries' },
  {
    title: 'household to be registered, with errors',
    route: 'beneficiary-new',
    account: 'xinjian.cadre',
    path: '/beneficiaries/new',
    act: sendForm(/^(登记家庭|Register household)$/),
  },
  { title: 'page of a household, unknown code', route: 'household', path: '/household#no-such-code-is-known' },

  { title: 'competitions', route: 'competitions', account: 'shaanxi.organizer', path: '/competitions' },
  {
    title: 'competitions, none found',
    route: 'competitions',
    account: 'shaanxi.organizer',
    path: '/competitions?q=nothing-is-called-this',
  },
  {
    title: 'competition to be founded, with errors',
    route: 'competition-new',
    account: 'shaanxi.organizer',
    path: '/competitions/new',
    act: async (page) => {
      await page.getByRole('button', { name: /^(下一步|Next)$/ }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  ...['events', 'entries', 'facts', 'changes'].map((view) => ({
    title: `competition, ${view}`,
    route: 'competition',
    account: 'shaanxi.organizer' as const,
    path: async () => `/competitions/${(await smallContest()).runningId}?view=${view}`,
  })),
  {
    title: 'competition to be changed',
    route: 'competition-edit',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/edit`,
  },
  {
    title: 'event to be added, with errors',
    route: 'competition-event-new',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/events/new`,
    act: sendForm(/^(添加项目|Add event)$/),
  },
  {
    title: 'entries to be added, with errors',
    route: 'competition-entry-new',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/entries/new?view=entries`,
    act: sendForm(/^(添加参赛|Add entries)$/),
  },
  {
    title: 'import of entries, nothing chosen',
    route: 'competition-entry-import',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).openId}/entries/import?view=entries`,
  },
  ...['scheme', 'draw', 'panels', 'ranking', 'advancement', 'appeals', 'corrections'].map((view) => ({
    title: `round of a competition, ${view}`,
    route: 'competition-round',
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { runningId, roundId } = await smallContest();
      return `/competitions/${runningId}/rounds/${roundId}?view=${view}`;
    },
  })),
  {
    title: 'lot of a round, marked by two judges',
    route: 'competition-lot',
    account: 'shaanxi.organizer',
    path: async () => {
      const { runningId, roundId, lotId } = await smallContest();
      return `/competitions/${runningId}/rounds/${roundId}/lots/${lotId}?view=ranking`;
    },
  },
  {
    title: 'panels of a judge',
    route: 'score-pad',
    account: 'shaanxi.judge1',
    path: async () => {
      await smallContest();
      return '/marking';
    },
  },
  {
    title: 'score sheet of a station',
    route: 'score-sheet',
    account: 'shaanxi.judge1',
    path: async () => `/marking/${(await smallContest()).panelId}?station=2`,
  },
  {
    title: 'score sheet that was handed in',
    route: 'score-sheet',
    account: 'shaanxi.judge1',
    path: async () => `/marking/${(await smallContest()).panelId}?station=1`,
  },
  { title: 'public board', route: 'live-board', path: async () => `/board/${(await smallContest()).roundId}` },

  {
    title: 'files of a competition',
    route: 'competition-export',
    account: 'shaanxi.organizer',
    path: async () => `/competitions/${(await smallContest()).runningId}/export`,
  },
  {
    title: 'competition to be taken over from a file',
    route: 'competition-import',
    account: 'shaanxi.organizer',
    path: '/competitions/import',
  },
  { title: 'certificate, a serial is asked for', route: 'certificate', path: '/certificate' },
  { title: 'certificate, unknown serial', route: 'certificate', path: '/certificate#2026-7K3F-0001-Q8ZP4M' },

  { title: 'online contests', route: 'contests', account: 'shaanxi.organizer', path: '/contests' },
  {
    title: 'online contest to be prepared',
    route: 'contest-new',
    account: 'shaanxi.organizer',
    path: '/contests/new',
  },
  { title: 'banks of questions', route: 'question-banks', account: 'shaanxi.organizer', path: '/contests/banks' },
  {
    title: 'bank of questions to be made',
    route: 'question-bank-new',
    account: 'shaanxi.organizer',
    path: '/contests/banks/new',
  },
  ...(
    [
      ['question-bank', ''],
      ['question-new', '/questions/new'],
      ['question', '/questions/:questionId'],
    ] as const
  ).map(([route, below]) => ({
    title: `bank of questions, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { bankId, questionId } = await smallTraining();
      return `/contests/banks/${bankId}${below.replace(':questionId', questionId)}`;
    },
  })),
  ...['ranking', 'participation', 'persons', 'facts'].map((view) => ({
    title: `online contest, ${view}`,
    route: 'contest',
    account: 'shaanxi.organizer' as const,
    path: async () => `/contests/${(await smallTraining()).contestId}?view=${view}`,
  })),
  ...(
    [
      ['contest-persons-new', 'persons/new'],
      ['contest-persons-import', 'persons/import'],
      ['contest-person', 'persons/:participantId'],
      ['contest-codes', 'codes'],
    ] as const
  ).map(([route, below]) => ({
    title: `online contest, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { contestId, participantId } = await smallTraining();
      return `/contests/${contestId}/${below.replace(':participantId', participantId)}?view=persons`;
    },
  })),
  {
    title: 'online contest to be changed',
    route: 'contest-edit',
    account: 'shaanxi.organizer',
    path: async () => `/contests/${(await smallTraining()).draftId}/edit`,
  },
  { title: 'online contest, a code is asked for', route: 'contest-entry', path: '/contest' },
  {
    title: 'online contest, before an attempt',
    route: 'contest-entry',
    path: async () => `/contest#${(await smallTraining()).code}`,
  },

  { title: 'courses', route: 'courses', account: 'shaanxi.organizer', path: '/courses?year=2021' },
  { title: 'course to be prepared', route: 'course-new', account: 'shaanxi.organizer', path: '/courses/new' },
  ...['persons', 'sessions', 'placement', 'facts'].map((view) => ({
    title: `course, ${view}`,
    route: 'course',
    account: 'shaanxi.organizer' as const,
    path: async () => `/courses/${(await smallTraining()).courseId}?view=${view}`,
  })),
  ...(
    [
      ['course-edit', 'edit'],
      ['course-enrol', 'persons/new'],
      ['course-import', 'persons/import'],
      ['course-person', 'persons/:enrolmentId'],
      ['course-session-new', 'sessions/new'],
      ['course-session', 'sessions/:sessionId'],
    ] as const
  ).map(([route, below]) => ({
    title: `course, ${route}`,
    route,
    account: 'shaanxi.organizer' as const,
    path: async () => {
      const { courseId, enrolmentId, sessionId } = await smallTraining();
      const rest = below.replace(':enrolmentId', enrolmentId).replace(':sessionId', sessionId);
      return `/courses/${courseId}/${rest}`;
    },
  })),

  { title: 'staff', route: 'staff', account: 'jiangxi.admin', path: '/staff' },
  {
    title: 'account to be made, with errors',
    route: 'staff-new',
    account: 'jiangxi.admin',
    path: '/staff/new',
    act: sendForm(/^(创建|Create( account)?)$/),
  },
  ...['summary', 'roles', 'sessions', 'keys'].map((tab) => ({
    title: `account of another, ${tab}`,
    route: 'staff-account',
    account: 'jiangxi.admin' as const,
    path: async () => {
      const { staffAccounts } = await ask(
        'jiangxi.admin',
        '{ staffAccounts(filter: { text: "jiangxi.analyst" }, first: 1) { edges { node { id } } } }',
      );
      return `/staff/${staffAccounts.edges[0].node.id}?tab=${tab}`;
    },
  })),

  ...['grants', 'breakdown', 'flags', 'reconciliation', 'samples', 'digits', 'findings'].map((view) => ({
    title: `audit of grants, ${view}`,
    route: 'grant-audit',
    account: 'jiangxi.auditor' as const,
    path: `/grant-audit?view=${view}`,
  })),
  ...['summary', 'ledger', 'documents', 'audit', 'trail'].map((tab) => ({
    title: `grant as an auditor reads it, ${tab}`,
    route: 'grant-audit-grant',
    account: 'jiangxi.auditor' as const,
    path: async () => {
      const { grants } = await ask('jiangxi.auditor', '{ grants(first: 1) { edges { node { id } } } }');
      return `/grant-audit/grants/${grants.edges[0].node.id}?tab=${tab}`;
    },
  })),
  { title: 'export of grants', route: 'grant-audit-export', account: 'jiangxi.auditor', path: '/grant-audit/export' },
  {
    title: 'sample to be drawn, with errors',
    route: 'grant-audit-sample-new',
    account: 'jiangxi.auditor',
    path: '/grant-audit/samples/new',
    act: sendForm(/^(抽取样本|Draw the sample)$/),
  },
  {
    title: 'sample',
    route: 'grant-audit-sample',
    account: 'jiangxi.auditor',
    path: async () => {
      const { sample } = await change('jiangxi.auditor', 'drawGrantSample', 'sample { id }', {
        title: '文化宫奖补',
        seed: 20261121,
        plan: { filter: {}, population: 'DISBURSED', tolerable: '8000000.00', expected: '0.00', confidence: 90 },
      });
      return `/grant-audit/samples/${sample.id}`;
    },
  },
  {
    title: 'finding to be written, with errors',
    route: 'grant-audit-finding-new',
    account: 'jiangxi.auditor',
    path: '/grant-audit/findings/new',
    act: sendForm(/^(写问题|Write a finding)$/),
  },
  {
    title: 'finding',
    route: 'grant-audit-finding',
    account: 'jiangxi.auditor',
    path: async () => {
      const { grants } = await ask('jiangxi.auditor', '{ grants(first: 1) { edges { node { id } } } }');
      const { finding } = await change('jiangxi.auditor', 'writeGrantFinding', 'finding { id }', {
        grantId: grants.edges[0].node.id,
        title: '验收材料不全',
        criterion: '建设奖补办法',
        text: '验收报告缺少监理签章。',
        severity: 'LOW',
      });
      return `/grant-audit/findings/${finding.id}`;
    },
  },

  { title: 'audit trail', route: 'audit', account: 'jiangxi.auditor', path: '/audit' },
  { title: 'seals', route: 'audit', account: 'jiangxi.auditor', path: '/audit?view=seals' },
  {
    title: 'record of the audit trail',
    route: 'audit-record',
    account: 'jiangxi.auditor',
    path: async () => {
      const { auditRecords } = await ask(
        'jiangxi.auditor',
        '{ auditRecords(first: 1) { edges { node { id table rowId } } } }',
      );
      const { id, table, rowId } = auditRecords.edges[0].node;
      return `/audit/${table}/${rowId}/${id}`;
    },
  },

  { title: 'own account', route: 'account', account: 'jiangxi.analyst', path: '/account' },
  {
    title: 'own account, second factor',
    route: 'account-second-factor',
    account: 'jiangxi.analyst',
    path: '/account/second-factor',
  },
  {
    title: 'own account, key to be made, with errors',
    route: 'account-new-key',
    account: 'jiangxi.analyst',
    path: '/account/keys/new',
    act: sendForm(/^(创建|Create( key)?)$/),
  },
];
