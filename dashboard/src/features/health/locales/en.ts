import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  health: {
    separator: ', ',
    kinds: { GYNAECOLOGICAL: 'Gynaecological', CERVICAL: 'Cervical cancer', BREAST: 'Breast cancer' },
    states: {
      OVERDUE: 'Overdue',
      DUE: 'To be called',
      BOOKED: 'Booked',
      UP_TO_DATE: 'Not yet due',
      EXCLUDED: 'Not owed',
    },
    payers: { EMPLOYER: 'Employer', FEDERATION: 'Federation' },
    rhythms: { CALENDAR_YEAR: 'Once each calendar year', INTERVAL: 'At least once in some years' },
    everyYears: 'At least once in {n} years',
    bookingStatuses: { BOOKED: 'Booked', ATTENDED: 'Examined', ABSENT: 'Did not come', CANCELLED: 'Called off' },
    columns: {
      alias: 'Alias',
      employer: 'Employer’s union',
      kind: 'Examination',
      state: 'State',
      dueBy: 'By',
      lastOn: 'Last one',
      countedFrom: 'Counted from',
      payer: 'Paid by',
      source: 'Source',
      union: 'Union',
      heldOn: 'Day',
      provider: 'Hospital',
      places: 'Places',
      booked: 'Booked',
      left: 'Left',
      attended: 'Examined',
      programme: 'Programme',
    },
    about: 'about',
    hidden: 'not shown',
    marks: {
      EXACT: 'Shown as counted',
      ROUNDED: 'About (≈)',
      SUPPRESSED: 'Not shown: too few',
      NOT_WHOLE_YEARS: 'Not shown: part of a year',
      BELOW_COUNTY: 'Not shown: below county',
    },
    protections: {
      EXACT: 'The number that is on record.',
      ROUNDED: 'Changed a little to protect a small count beside it; not the number on record.',
      SUPPRESSED:
        '1 to 7 women, or made of such counts: showing it could tell who they are. None at all is shown as 0.',
      NOT_WHOLE_YEARS:
        'Counts of ill people are given for whole calendar years, so that no two periods can be subtracted to find a small one.',
      BELOW_COUNTY: 'Counts of ill people are given for counties and above; below, there are too few women.',
    },
    identity: {
      title: 'Name and identity number',
      read: 'Show name',
      hide: 'Hide',
      hint: 'The alias is enough for most work. To reach her, write down why and read her name.',
      message:
        'Why do you need it? Your reason, name and the time stand in her file for everybody who works with her list.',
      logged: 'This was logged',
    },
    save: 'Save',
    saved: 'Saved',
  },
};

export default messages;
