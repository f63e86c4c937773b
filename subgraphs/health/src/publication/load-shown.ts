import { badInput, requireScope, type RequestContext } from '@gonghui/kit';
import { fieldKeys } from '../privacy/field-keys.js';
import { CountProtection } from '../summary/health-summary.js';
import type { ProtectedKey } from '../summary/indicators.js';
import { wholeYears } from '../summary/rules/whole-years.js';
import { readProtectedCells, type ProtectedCells } from './read-protected-cells.js';
import { publishAmount, type ProtectedAmount } from './rules/protect-amounts.js';
import { publishCount, type ProtectedCount } from './rules/protect-counts.js';

/** Most years that one request counts: each is protected on its own. */
export const MAX_YEARS = 30;

/** A union and the period over which something of it is asked. */
export interface AskedFigure {
  readonly unionId: string;
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/** Cells that a published number is the sum of, or why nothing is published. */
export type CellsOf<Cell> = readonly Cell[] | CountProtection.NOT_WHOLE_YEARS | CountProtection.BELOW_COUNTY;

/** A count as everybody may see it. */
export interface ShownCount {
  readonly value: number | null;
  readonly protection: CountProtection;
}

/** Relief is counted beside the counts: how much was paid to those whom they count. */
const RELIEF = 'relief';
type Filter = ProtectedKey | typeof RELIEF;

/** One number to read. Keys of a loader: alike ones are read once all the same, as one statement reads all of a tick. */
interface AskedCells {
  readonly unionId: string;
  readonly years: readonly number[];
  readonly what: Filter;
}

/** What may be shown of one count of one union. One statement for all unions, periods and counts of a tick. */
export async function loadShownCount(ctx: RequestContext, asked: AskedFigure, key: ProtectedKey): Promise<ShownCount> {
  return showCounts([await loadProtectedCounts(ctx, asked, key)]);
}

/** The cells of one count, for a number that is made of several. Read with the counts of the same tick. */
export function loadProtectedCounts(
  ctx: RequestContext,
  asked: AskedFigure,
  key: ProtectedKey,
): Promise<CellsOf<ProtectedCount>> {
  return loadCells(ctx, asked, key, (cells, years) => cells.counts(asked.unionId, key, years));
}

/** Adds the cells of some counts up and says what may be shown of the sum. */
export function showCounts(parts: readonly CellsOf<ProtectedCount>[]): ShownCount {
  const reason = parts.find(isReason);
  if (reason) return { value: null, protection: reason };
  const { value, protection } = publishCount(parts.flatMap(cellsIn));
  return { value, protection: CountProtection[protection] };
}

/** The cells; none where nothing is published. */
export function cellsIn<Cell>(cells: CellsOf<Cell>): readonly Cell[] {
  return isReason(cells) ? [] : cells;
}

/** What may be shown of the relief paid in one union, fen. Read with the counts of the same tick. */
export async function loadShownRelief(
  ctx: RequestContext,
  asked: AskedFigure,
): Promise<{ readonly amountFen: bigint | null; readonly protection: CountProtection }> {
  const cells = await loadCells<ProtectedAmount>(ctx, asked, RELIEF, (found, years) =>
    found.relief(asked.unionId, years),
  );
  if (isReason(cells)) return { amountFen: null, protection: cells };
  const { amountFen, protection } = publishAmount(cells);
  return { amountFen, protection: CountProtection[protection] };
}

async function loadCells<Cell>(
  ctx: RequestContext,
  { unionId, from, until }: AskedFigure,
  what: Filter,
  pick: (cells: ProtectedCells, years: readonly number[]) => readonly Cell[] | null,
): Promise<CellsOf<Cell>> {
  requireScope(ctx.actor, 'health:read');
  const years = wholeYears(from, until);
  if (!years) return CountProtection.NOT_WHOLE_YEARS;
  const cells = await ctx
    .loader<AskedCells, ProtectedCells>('protectedCells', (asked) => {
      const all = [...new Set(asked.flatMap((one) => one.years))];
      if (all.length > MAX_YEARS) throw badInput(`At most ${MAX_YEARS} different years are counted at once.`);
      const filters = new Set(asked.map((one) => one.what));
      return ctx.read(async (em) => {
        const found = await readProtectedCells(em, fieldKeys(), [...new Set(asked.map((one) => one.unionId))], all, {
          counts: [...filters].filter((filter) => filter !== RELIEF),
          relief: filters.has(RELIEF),
        });
        return asked.map(() => found);
      });
    })
    .load({ unionId, years, what });
  return pick(cells, years) ?? CountProtection.BELOW_COUNTY;
}

function isReason<Cell>(cells: CellsOf<Cell>): cells is Exclude<CellsOf<Cell>, readonly Cell[]> {
  return typeof cells === 'string';
}
