/** Donations of a budget line, and what became of them; fen. */
export interface Raised {
  readonly raisedFen: bigint;
  /** Paid, less what came back. */
  readonly handedOverFen: bigint;
  /** Set aside for other campaigns on the same line. */
  readonly forOthersFen: bigint;
}

/**
 * What a campaign has still to hand over before it may be closed: what is handed over is what was raised (S66). Less than
 * nothing is impossible, because a line pays no more than it holds.
 */
export function leftToHandOver({ raisedFen, handedOverFen, forOthersFen }: Raised): bigint {
  return raisedFen - handedOverFen - forOthersFen;
}
