import { registerEnumType } from 'type-graphql';

/** Of an appointment that was kept, as SQL writes it. */
export const KEPT = `'ATTENDED', 'ATTENDED_AGAIN'`;

/** What became of an appointment. */
export enum BookingStatus {
  BOOKED = 'BOOKED',
  ATTENDED = 'ATTENDED',
  ATTENDED_AGAIN = 'ATTENDED_AGAIN',
  ABSENT = 'ABSENT',
  CANCELLED = 'CANCELLED',
}

registerEnumType(BookingStatus, {
  name: 'ScreeningBookingStatus',
  description: 'What became of an appointment.',
  valuesConfig: {
    BOOKED: { description: 'She is expected.' },
    ATTENDED: { description: 'She was examined, for the first time in the programme: she counts once.' },
    ATTENDED_AGAIN: { description: 'She was examined once more in the programme, in which she counts already.' },
    ABSENT: { description: 'She did not come.' },
    CANCELLED: { description: 'Called off before.' },
  },
});
