interface Seal {
  readonly id: string;
  readonly hash: string;
  readonly previousHash: string;
}

/** How a seal hangs on the one before: the first, joined, broken, or not known while that one isn't loaded. */
export type ChainLink = 'first' | 'joined' | 'broken' | 'unknown';

/** The link of each seal of a list, the latest first. Only hashes are compared; records are checked by the server. */
export function chainLinks(seals: readonly Seal[]): ReadonlyMap<string, ChainLink> {
  return new Map(seals.map((seal, index) => [seal.id, linkOf(seal, seals[index + 1])]));
}

function linkOf(seal: Seal, earlier: Seal | undefined): ChainLink {
  if (/^0+$/.test(seal.previousHash)) return earlier ? 'broken' : 'first';
  if (!earlier) return 'unknown';
  const next = Number(earlier.id) + 1 === Number(seal.id);
  return next && earlier.hash === seal.previousHash ? 'joined' : 'broken';
}
