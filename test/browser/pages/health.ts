import type { ConsolePage } from './console-page.js';

/** Workplace safety and health. */
export const healthPages: readonly ConsolePage[] = [];
