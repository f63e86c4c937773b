import type { RouteLocationRaw } from 'vue-router';
import { graphql } from '@/gql';
import type { BoardFigures_FiguresFragment, BoardFindings_FindingsFragment } from '@/gql/graphql';

/** What a programme did at a union, or in a month. */
export const BoardFigures = graphql(`
  fragment BoardFigures_figures on ScreeningBoardFigures {
    due
    overdue
    booked
    screened
    absent
    funds
    costPerHead
    paidPerHead
    capStanding
  }
`);

/** What was found at a union, protected. */
export const BoardFindings = graphql(`
  fragment BoardFindings_findings on ScreeningBoardFindings {
    from
    until
    cervicalPositives
    cervicalProtection
    breastPositives
    breastProtection
    followUp
  }
`);

/** A row of the board: a union or a month. */
export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly figures: BoardFigures_FiguresFragment;
  readonly findings?: BoardFindings_FindingsFragment;
  readonly to?: RouteLocationRaw;
}
