import { loadTotals, requireScope, type RequestContext } from '@gonghui/kit';
import type { AskedFigure } from '../publication/load-shown.js';

/** Totals that are shown as they are. One statement for all unions and periods of a tick. */
export function loadOpenTotals<Key extends string>(
  ctx: RequestContext,
  { unionId, from, until }: AskedFigure,
  keys: readonly Key[],
): Promise<Readonly<Record<Key, number>>> {
  requireScope(ctx.actor, 'health:read');
  return loadTotals(ctx, keys, unionId, { since: from, until });
}
