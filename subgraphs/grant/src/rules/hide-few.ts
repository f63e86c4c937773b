/** The largest count that could point at a household: 1 to this are never shown. */
const LARGEST_HIDDEN = 7;

/** How many households have something in common. */
export interface Counted<Key> {
  readonly key: Key;
  readonly households: number;
}

/** A count as it may be shown; null where it is hidden. */
export interface ShownCount<Key> {
  readonly key: Key;
  readonly households: number | null;
  readonly isHidden: boolean;
}

/**
 * The counts of all groups as they may stand beside their total: none from 1 to 7 is shown. The next smallest are hidden
 * with them until at least two are hidden that count eight or more together, so that taking those shown from the total
 * gives no small one. Where all households are fewer than eight nothing is shown, no nought either: it would say what
 * is left.
 * @returns the largest shown first, then those hidden, which are ordered by their key
 */
export function hideFew<Key extends string>(groups: readonly Counted<Key>[]): readonly ShownCount<Key>[] {
  const byKey = (a: Counted<Key>, b: Counted<Key>): number => (a.key < b.key ? -1 : 1);
  const rising = groups.toSorted((a, b) => a.households - b.households || byKey(a, b));
  const candidates = [...rising.filter(isSome), ...rising.filter((group) => !isSome(group))];
  const hidden: Counted<Key>[] = candidates.filter((group) => isSome(group) && group.households <= LARGEST_HIDDEN);
  const sum = (): number => hidden.reduce((total, { households }) => total + households, 0);
  if (hidden.length > 0)
    for (const next of candidates.slice(hidden.length)) {
      if (hidden.length > 1 && sum() > LARGEST_HIDDEN) break;
      hidden.push(next);
    }
  return [
    ...rising
      .filter((group) => !hidden.includes(group))
      .toSorted((a, b) => b.households - a.households || byKey(a, b))
      .map((group) => ({ ...group, isHidden: false })),
    ...hidden.toSorted(byKey).map(({ key }) => ({ key, households: null, isHidden: true })),
  ];
}

function isSome({ households }: Counted<string>): boolean {
  return households > 0;
}
