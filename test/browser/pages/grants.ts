import { expect } from '@playwright/test';
import { ask, change } from '../graph.js';
import { type ConsolePage, sendForm } from './console-page.js';

/** A grant of Jiangxi with that status. */
const aGrant = async (status: string): Promise<string> => {
  const { grants } = await ask(
    'jiangxi.granter',
    'query($statuses: [GrantStatus!]) { grants(filter: { statuses: $statuses }, first: 1) { edges { node { id } } } }',
    { statuses: [status] },
  );
  return grants.edges[0].node.id;
};

const aLoan = async (): Promise<string> => {
  const { loans } = await ask('jiangxi.granter', '{ loans(first: 1) { edges { node { id } } } }');
  return loans.edges[0].node.id;
};

const aLoanProgramme = async (): Promise<string> => {
  const { loanProgrammes } = await ask('jiangxi.granter', '{ loanProgrammes(first: 1) { edges { node { id } } } }');
  return loanProgrammes.edges[0].node.id;
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

const aLine = async (): Promise<string> => {
  const { grantSchemes } = await ask(
    'jiangxi.granter',
    '{ grantSchemes(first: 100) { edges { node { id code budgetLines { id } } } } }',
  );
  const { node } = grantSchemes.edges.find((one: { node: { code: string } }) => one.node.code === 'JX-GONG');
  return `/grant-schemes/${node.id}/lines/${node.budgetLines[0].id}`;
};

/** The evaluation of Huizhou’s 127 stations. */
const anEvaluation = async (): Promise<string> => {
  const { grantSchemes } = await ask(
    'national.analyst',
    '{ grantSchemes(filter: { text: "HZ-STATION" }) { edges { node { id evaluations { id } } } } }',
  );
  const [{ node }] = grantSchemes.edges;
  return `/grant-schemes/${node.id}/evaluations/${node.evaluations[0].id}`;
};

/** A refund of Yulin of which prizes were paid. */
const aRefund = async (): Promise<string> => {
  const { grants } = await ask(
    'yulin.cadre',
    '{ grants(filter: { text: "YL-REFUND-2021-000001" }, first: 1) { edges { node { id } } } }',
  );
  return grants.edges[0].node.id;
};

/** Grants, from application to payment, and their households. */
export const grantPages: readonly ConsolePage[] = [
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
    title: 'use of a refund, with errors',
    route: 'grant',
    account: 'yulin.cadre',
    path: async () => `/grants/${await aRefund()}?tab=money`,
    act: async (page) => {
      const record = page.getByRole('button', { name: /^(登记使用|Record use)$/ });
      await record.click();
      await record.click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    title: 'use of a refund, as the auditor reads it',
    route: 'grant-audit-grant',
    account: 'shaanxi.auditor',
    path: async () => `/grant-audit/grants/${await aRefund()}?tab=ledger`,
  },
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
  { title: 'entries of a budget line', route: 'grant-line', account: 'jiangxi.granter', path: aLine },
  { title: 'evaluation of stations', route: 'grant-evaluation', account: 'national.analyst', path: anEvaluation },
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
  { title: 'goods', route: 'goods', account: 'jiangxi.auditor', path: '/goods' },
  { title: 'stock of goods', route: 'goods', account: 'jiangxi.auditor', path: '/goods?view=stock' },
  {
    title: 'receipt of goods, with errors',
    route: 'goods',
    account: 'xinjian.cadre',
    path: '/goods?form=receive',
    act: sendForm(/^(登记入库|Record receipt)$/),
  },
  {
    title: 'goods to be given out, with errors',
    route: 'goods',
    account: 'xinjian.cadre',
    path: '/goods?form=give',
    act: sendForm(/^(登记发放|Record hand-out)$/),
  },
  { title: 'loans by year', route: 'loans', account: 'jiangxi.auditor', path: '/loans' },
  { title: 'single loans', route: 'loans', account: 'jiangxi.auditor', path: '/loans?view=loans&years=2021' },
  {
    title: 'loan',
    route: 'loans',
    account: 'jiangxi.auditor',
    path: async () => `/loans?view=loans&loan=${await aLoan()}`,
  },
  {
    title: 'loan to be recorded, with errors',
    route: 'loans',
    account: 'jiangxi.granter',
    path: '/loans?act=record',
    act: sendForm(/^(登记贷款|Record a loan)$/),
  },
  {
    title: 'figures of a year of loans, and their correction with errors',
    route: 'loans',
    account: 'jiangxi.granter',
    path: async () => `/loans?act=figures&of=${await aLoanProgramme()}&year=2020`,
    act: sendForm(/^(保存|Save)$/),
  },
  { title: 'page of a household, unknown code', route: 'household', path: '/household#no-such-code-is-known' },
];
