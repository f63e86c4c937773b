import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  healthRosters: {
    note: 'Aliases only; reading a name takes a reason and is logged',
    presence: 'Presence',
    presences: { here: 'On the roster', left: 'Left' },
    columns: { rosteredOn: 'On it since', leftOn: 'Left on', honour: 'Model worker' },
    honours: { NATIONAL: 'National', PROVINCIAL_MINISTERIAL: 'Province or ministry', MUNICIPAL: 'City' },
    empty: {
      title: 'The roster is empty',
      filtered: 'Try other conditions',
      none: 'Import the roster of an employer; its women workers are listed here under aliases.',
    },
    unknown: 'There is no such worker',
    unknownHint: 'She may be out of your scope.',
    import: {
      title: 'Import a roster',
      hint: 'The first row has the headings: 姓名 (name) and 身份证号 (identity number) are needed; 工会编码 (union code), days of the last examinations and 劳模级别 (honour) are not. Rows without a union code belong to {union}. Errors never repeat what the file says.',
      takesMen: 'Take in men, too (for check-ups and care only)',
      done: '{n} workers imported',
    },
    exams: { title: 'Examinations', note: 'Days only, no results', none: 'No examination on record' },
    bookings: 'Appointments',
    reads: {
      title: 'Who read the name',
      note: 'Logged by the system; nobody can change it',
      none: 'Nobody so far',
      by: 'By',
      at: 'When',
      reason: 'Reason',
    },
  },
};

export default messages;
