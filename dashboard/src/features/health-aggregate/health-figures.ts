import { graphql } from '@/gql';
import type { HealthFigures_SummaryFragment } from '@/gql/graphql';

/** The figures of a union in a period, with what says whether its counts of the ill are shown. */
export const HealthFigures = graphql(`
  fragment HealthFigures_summary on HealthSummary {
    from
    until
    womenScreened
    screeningFunds
    costPerHead
    solatia
    solatiaProtection
    solatiaPerTenThousand
    cervicalPositives
    cervicalProtection
    breastPositives
    breastProtection
  }
`);

/** What the fragment reads. */
export type Figures = HealthFigures_SummaryFragment;
