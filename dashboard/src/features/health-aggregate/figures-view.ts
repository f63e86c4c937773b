/** The two halves of the page; each is asked for alone. */
export const figuresViews = ['screening', 'relief'] as const;

/** Which half is shown. */
export type FiguresView = (typeof figuresViews)[number];
