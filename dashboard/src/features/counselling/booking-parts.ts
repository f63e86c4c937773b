import { graphql } from '@/gql';

/** What the bearer of a booking’s code may know of it. */
export const bookingParts = graphql(`
  fragment CounsellingBookingParts on CounsellingBooking {
    counsellorName
    certificate
    startsAt
    delivery
    place
    status
  }
`);
