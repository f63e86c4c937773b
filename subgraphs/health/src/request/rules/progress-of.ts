import { AidProgress } from '../aid-progress.js';

/** What became of a request, as the grant subgraph publishes it. */
export interface Filed {
  /** Refused when it was filed, or rejected or withdrawn later. */
  readonly isOver: boolean;
  /** Asked by the request, fen. */
  readonly askedFen: bigint;
  /** What stands of the decision, fen; 0 before. */
  readonly awardedFen: bigint;
  /** Paid, fen. */
  readonly disbursedFen: bigint;
}

/**
 * How far a request is. What was awarded may be less than was asked: then its shares are not paid in full, however much of
 * the award was.
 * @param filed null while the grant subgraph has not taken it
 */
export function progressOf(filed: Filed | null): AidProgress {
  if (filed === null) return AidProgress.REQUESTED;
  if (filed.isOver) return AidProgress.OVER;
  if (filed.awardedFen === 0n) return AidProgress.REQUESTED;
  if (filed.disbursedFen < filed.awardedFen) return AidProgress.DECIDED;
  return filed.awardedFen < filed.askedFen ? AidProgress.PARTLY_FUNDED : AidProgress.PAID;
}
