import { expect } from '@playwright/test';
import { type ConsolePage, press } from './console-page.js';

/** Sign-in, overview and the frame around all pages. */
export const overviewPages: readonly ConsolePage[] = [
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
];
