import type { AwardKind } from '@/gql/graphql';

/** One award of an event as it is typed. */
export interface QuotaDraft {
  readonly key: string;
  kind: AwardKind;
  title: string;
  quota: string;
  /** Honours, one a line or parted by commas. */
  honours: string;
  /** Budget line; empty for none. */
  prizeLineId: string;
}

/** Kinds in their order, the highest first. */
export const awardKinds = ['FIRST', 'SECOND', 'THIRD', 'NOMINATION', 'SPECIAL', 'GENERAL_MANAGER'] as const;

let keys = 0;

/** An award to be typed. */
export const newQuota = (kind: AwardKind, title = ''): QuotaDraft => ({
  key: `quota-${++keys}`,
  kind,
  title,
  quota: '1',
  honours: '',
  prizeLineId: '',
});

/** Honours of a text, without doubles. */
export const honoursOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,，、;；]/)
      .map((honour) => honour.trim())
      .filter(Boolean),
  ),
];

/** What is wrong with an award. */
export type QuotaProblem = 'title' | 'quota';

export function problemsOfQuota({ title, quota }: Pick<QuotaDraft, 'title' | 'quota'>): Set<QuotaProblem> {
  return new Set([
    ...([...title.trim()].length >= 2 ? [] : (['title'] as const)),
    ...(/^\d{1,5}$/.test(quota.trim()) && Number(quota) >= 1 && Number(quota) <= 10_000 ? [] : (['quota'] as const)),
  ]);
}
