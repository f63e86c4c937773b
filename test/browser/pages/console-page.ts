import { expect, type Page } from '@playwright/test';
import type { Account } from '../accounts.js';

/** One page of the console in one state, to be looked at in every language and theme. A new page adds a row to the list of its feature. */
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

/** Sends a form as it stands, so that its errors show. */
export const sendForm =
  (submit: RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('dialog').getByRole('button', { name: submit }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  };

/** Presses the first button of that name. */
export const press =
  (name: RegExp) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();
