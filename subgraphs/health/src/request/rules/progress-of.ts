import { AidProgress } from '../aid-progress.js';

/** What became of a request, as the grant subgraph publishes it. */
export interface Filed {
  /** Refused when it was filed, or rejected or withdrawn later. */
  readonly isOver: boolean;
  /** Decided, fen; 0 before. */
  readonly awardedFen: bigint;
  /** Paid, fen. */
  readonly disbursedFen: bigint;
}

/** How far a request is. @param filed null while the grant subgraph has not taken it */
export function progressOf(filed: Filed | null): AidProgress {
  if (filed === null) return AidProgress.REQUESTED;
  if (filed.isOver) return AidProgress.OVER;
  if (filed.awardedFen === 0n) return AidProgress.REQUESTED;
  return filed.disbursedFen < filed.awardedFen ? AidProgress.DECIDED : AidProgress.PAID;
}
