/** What may end somebody's time on a roster. */
export const rosterActs = ['move', 'leave'] as const;

/** One of them. */
export type RosterAct = (typeof rosterActs)[number];
