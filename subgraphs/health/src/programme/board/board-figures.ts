import { perHeadFen } from '../../summary/rules/per-head.js';
import { capStanding } from '../rules/cost-cap.js';
import { CapStanding, ScreeningBoardFigures } from './screening-board.types.js';

/** Sums of `health.programme_month`, each by how SQL writes it beside `m`. */
const SUM_OF = {
  booked: 'm.booked',
  screened: 'm.attended + m.returned',
  absent: 'm.absent',
  costed: 'm.costed',
  cost_fen: 'm.cost_fen',
  funds_fen: 'm.funds_fen',
} as const;

/** Their names. */
export const SUMS = Object.keys(SUM_OF) as readonly (keyof typeof SUM_OF)[];

/** The sums as columns, for a query of months `m`. */
export const SUMMED = SUMS.map((sum) => `sum(${SUM_OF[sum]}) as ${sum}`).join(', ');

/** A row of those sums; null where there was nothing to sum. */
export type SummedRow = Readonly<Record<keyof typeof SUM_OF, string | null>>;

/** Women who are due, as counted from the schedule. */
export interface DueRow {
  readonly due: string;
  readonly overdue: string;
}

/** The figures that follow from what was summed. */
export function boardFigures(
  capFen: bigint | null,
  summed: SummedRow | undefined,
  due: DueRow | undefined,
): ScreeningBoardFigures {
  const screened = Number(summed?.screened ?? 0);
  const costedWomen = Number(summed?.costed ?? 0);
  const fundsFen = BigInt(summed?.funds_fen ?? 0);
  const costFen = BigInt(summed?.cost_fen ?? 0);
  return Object.assign(new ScreeningBoardFigures(), {
    due: Number(due?.due ?? 0),
    overdue: Number(due?.overdue ?? 0),
    booked: Number(summed?.booked ?? 0),
    screened,
    absent: Number(summed?.absent ?? 0),
    fundsFen,
    costFen,
    costedWomen,
    costPerHeadFen: perHeadFen(fundsFen, screened),
    paidPerHeadFen: perHeadFen(costFen, costedWomen),
    capStanding: CapStanding[capStanding(capFen, fundsFen, screened)],
  });
}
