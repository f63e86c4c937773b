import { fenOf, yuanOf } from '@/grant/fen';

/** What a budget line holds; amounts in yuan. */
export interface LineBalance {
  readonly budget: string;
  readonly available: string;
  readonly reserved: string;
  readonly disbursed: string;
  readonly returned: string;
}

/** Of what came back to a line, the yuan that nobody has let be spent again yet. */
export function reusableReturns({ budget, available, reserved, disbursed, returned }: LineBalance): string {
  return yuanOf(fenOf(budget) - fenOf(available) - fenOf(reserved) - fenOf(disbursed) + fenOf(returned));
}

/** Of what was paid from a line, the yuan that have not come back: of a revolving fund, what is still to be recovered. */
export function outstandingOf({ disbursed, returned }: LineBalance): string {
  return yuanOf(fenOf(disbursed) - fenOf(returned));
}
