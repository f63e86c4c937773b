import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  counselling: {
    title: 'Book a counsellor',
    hint: 'For households on the hardship register, with the code of the household; no account and no real name needed',
    code: 'Code of the household',
    codeHint: 'It stands on the card at home; whoever scans the card need not type it',
    codeWrong: 'A code has 16 to 64 letters, digits, hyphens or underscores: check it',
    open: 'Open',
    referred: 'This code is not on the hardship register. Please turn to a service below; every worker may.',
    failed: 'It can’t be looked up now. Try again later.',
    haveBooking: 'Booked already? Look it up or cancel it with its code',
    bookAnother: 'Book an hour',
    deliveries: { ONLINE: 'Online', OFFLINE: 'At a place' },
    statuses: {
      OFFERED: 'Offered',
      CONFIRMED: 'Confirmed',
      HELD: 'Held',
      ABSENT: 'Did not come',
      CANCELLED: 'Cancelled',
    },
    general: {
      title: 'Services for every worker',
      hint: 'Without registration: just call or go there',
      search: 'Search by name or place',
      none: 'No service for every worker is registered yet. Please ask your union.',
    },
    hours: {
      title: 'Choose an hour',
      choose: 'Choose an hour first',
      certificate: 'certificate {n}',
      all: 'Show all {n} hours',
      none: 'No hour can be booked now',
      noneDetail: 'Hours appear here as counsellors offer them. To talk to somebody now, turn to a service below.',
    },
    form: {
      title: 'How to reach you',
      callName: 'Name to be called by',
      callNameHint: 'It need not be the real one',
      contact: 'How to reach you',
      contactHint: 'Telephone or the like; the counsellor alone sees it',
      concern: 'What to talk about',
      concernHint: 'May be empty; kept encrypted, for the counsellor alone',
      book: 'Book',
    },
    facts: { startsAt: 'Time', place: 'Place', counsellor: 'Counsellor', certificate: 'Certificate' },
    booked: {
      title: 'Booked',
      hint: 'You and the counsellor alone know of it; others of the household do not',
      code: 'Code of the booking',
      keep: 'Keep this code now: it is shown this once',
      keepDetail:
        'It is stored nowhere, and nobody can look it up. It opens the booking and cancels it. Write it down, photograph or print it, and leave it on no shared computer.',
      qr: 'QR code of the booking',
      copy: 'Copy the code',
      print: 'Print',
      kept: 'I have kept it: open the booking',
    },
    booking: {
      title: 'My booking',
      hint: 'Time and place, with the code of the booking; it can be cancelled before it begins',
      code: 'Code of the booking',
      codeHint: 'Letters and digits that were shown when you booked',
      unknown: 'This code is not known. Check what you kept; the code of the household opens no booking.',
      cancel: 'Cancel the booking',
      cancelHint: 'The counsellor sees it, and the hour is kept no longer. This can’t be undone; you may book again.',
    },
  },
};

export default messages;
