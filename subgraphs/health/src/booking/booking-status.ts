import { registerEnumType } from 'type-graphql';

/** What became of an appointment. */
export enum BookingStatus {
  BOOKED = 'BOOKED',
  ATTENDED = 'ATTENDED',
  ABSENT = 'ABSENT',
  CANCELLED = 'CANCELLED',
}

registerEnumType(BookingStatus, {
  name: 'ScreeningBookingStatus',
  description: 'What became of an appointment.',
  valuesConfig: {
    BOOKED: { description: 'She is expected.' },
    ATTENDED: { description: 'She was examined.' },
    ABSENT: { description: 'She did not come.' },
    CANCELLED: { description: 'Called off before.' },
  },
});
