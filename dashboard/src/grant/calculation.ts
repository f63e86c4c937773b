import type { Messages } from '@/i18n/messages';

/** One rule and what it did to an amount: asked − cut = granted. Amounts are decimal strings of yuan. */
export interface TraceLine {
  readonly rule: keyof Messages['grant']['trace']['rules'];
  /** The item it looked at; null for the whole grant. */
  readonly itemKey?: string | null;
  readonly asked: string;
  /** Most that the rule allows; null where it sets no amount. */
  readonly cap?: string | null;
  readonly cut: string;
  readonly granted: string;
  /** The rule in the server’s words. */
  readonly explanation: string;
}

/** An amount with its trace. */
export interface Trace {
  readonly asked: string;
  readonly granted: string;
  readonly lines: readonly TraceLine[];
}
