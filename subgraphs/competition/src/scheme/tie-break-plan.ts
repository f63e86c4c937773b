import type { TieBreakKind } from './tie-break-kind.js';

/** A declared tie-break; parts are named, because another version of the scheme has parts of its own. */
export interface TieBreakPlan {
  readonly kind: TieBreakKind;
  readonly part: string | null;
  readonly criterion: string | null;
}
