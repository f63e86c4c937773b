import { perHeadFen } from '../../summary/rules/per-head.js';
import { capStanding } from '../rules/cost-cap.js';
import { CapStanding, ScreeningBoardFigures } from './screening-board.types.js';

/** Sums of `health.programme_month`, as SQL writes them beside `m`. */
export const SUMMED = `sum(m.booked) as booked, sum(m.attended + m.returned) as screened, sum(m.absent) as absent,
  sum(m.costed) as costed, sum(m.cost_fen) as cost_fen, sum(m.funds_fen) as funds_fen`;

/** A row of those sums; null where there was nothing to sum. */
export interface SummedRow {
  readonly booked: string | null;
  readonly screened: string | null;
  readonly absent: string | null;
  readonly costed: string | null;
  readonly cost_fen: string | null;
  readonly funds_fen: string | null;
}

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
