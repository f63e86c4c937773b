import { expect } from '@playwright/test';
import { ask } from '../graph.js';
import { type ConsolePage, press, sendForm } from './console-page.js';

const ZIBO = `{
  tradeUnion(code: "370300") { id }
  tradeUnions(filter: { levels: [GRASSROOTS] }, first: 1) { edges { node { id } } }
}`;

/** Unions and units. */
export const unionPages: readonly ConsolePage[] = [
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
];
