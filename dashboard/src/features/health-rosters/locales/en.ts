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
      federation:
        '{union} is chosen, which is no employer: give each row a union code, or it stands on the roster of {union} itself. For the roster of one employer, choose its union at the top left first.',
      takesMen: 'Take in men, too (for check-ups and care only)',
      done: '{n} workers imported',
    },
    exams: { title: 'Examinations', note: 'Days only, no results', none: 'No examination on record' },
    bookings: 'Appointments',
    changes: {
      title: 'Changes of the roster',
      to: 'Where to',
      left: 'Left',
      by: 'Recorded by',
      acts: { move: 'Move to another employer', leave: 'Take off the roster' },
      union: 'Union of the other employer',
      unionHint: 'Within your scope; days of examinations go along, and the alias becomes another one',
      days: { move: 'First day there', leave: 'Left on' },
      hints: {
        move: 'Say why. Appointments from that day on are given back; encrypting the name anew reads it once, which is logged.',
        leave:
          'Say why, e.g. she has left, or the wrong employer. Appointments from that day on are given back; what was stays, and so do cases with their handler.',
      },
      done: { move: 'Moved to the other roster', leave: 'Taken off the roster' },
    },
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
