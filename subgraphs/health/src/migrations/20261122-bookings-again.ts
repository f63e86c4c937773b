import type { SqlMigration } from '@gonghui/kit';
import { recountBookings } from '../programme/board/programme-month.sql.js';

/** A woman who was examined in a programme may be booked there again; she still counts once. */
export const bookingsAgain: SqlMigration = {
  name: '20261122_bookings_again',
  up: [
    `alter table health.booking drop constraint booking_status_check`,
    `alter table health.booking
       add constraint booking_status_check check (status in ('BOOKED', 'ATTENDED', 'ATTENDED_AGAIN', 'ABSENT', 'CANCELLED'))`,
    `drop index health.booking_one_per_programme`,
    `create unique index booking_one_open on health.booking (programme_id, worker_id) where status = 'BOOKED'`,
    `create unique index booking_one_counted on health.booking (programme_id, worker_id) where status = 'ATTENDED'`,
    recountBookings,
  ],
};
