import { graphql } from '@/gql';
import type { ReliefFigures_SummaryFragment } from '@/gql/graphql';

/** What a union and those below it did in mutual aid and relief in a period. Persons and person-times are never added. */
export const ReliefFigures = graphql(`
  fragment ReliefFigures_summary on HealthSummary {
    coveredPersons
    coverPersonTimes
    coverQualifier
    giftedHouseholds
    reliefRecipients
    reliefRecipientsProtection
    claims
    claimsProtection
    relief
    reliefProtection
    reliefQualifier
    reliefPerRecipient
    healthStations
    stationReadings
  }
`);

/** What the fragment reads. */
export type Relief = ReliefFigures_SummaryFragment;

/** Whether somebody was aided, and with how much was not reported. */
export const isUnreported = ({ relief, reliefRecipients, claims }: Relief): boolean =>
  Number(relief ?? 1) === 0 && (reliefRecipients ?? 0) + (claims ?? 0) > 0;
