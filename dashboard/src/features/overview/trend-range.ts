/** Months that the trend reaches back. */
export const trendRanges = ['12', '36', '60'] as const;

export type TrendRange = (typeof trendRanges)[number];
