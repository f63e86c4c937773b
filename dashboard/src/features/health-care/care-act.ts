/** What a handler does with a case. */
export const careActs = ['visit', 'interval', 'close'] as const;

/** One of `careActs`. */
export type CareAct = (typeof careActs)[number];
