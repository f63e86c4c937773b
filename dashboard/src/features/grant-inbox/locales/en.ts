import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  grantInbox: {
    note: 'Grants that wait for you; those you have had in hand at another step are left out',
    steps: {
      APPLY: 'To submit',
      CHECK: 'To check',
      REVIEW: 'To review',
      DECIDE: 'To decide',
      RESERVE: 'To reserve',
      PAY: 'To pay',
      ACCEPT: 'To accept',
      CLOSE: 'To close',
    },
    acts: {
      check: 'Check',
      review: 'Review',
      decide: 'Record decision',
      sendBack: 'Send back',
      reject: 'Reject',
      reserve: 'Reserve',
      prepare: 'Prepare payments',
    },
    columns: { granted: 'Allowed' },
    form: {
      note: 'Note',
      noteHint: 'Kept with the step of each; may be left out',
      reason: 'Reason',
      reasonHint: 'The applicants read it; 2 to 500 characters',
      decisionNumber: 'Number of the minutes',
      decisionNumberHint: 'For example 赣工党组纪要〔2021〕5号',
      decidedOn: 'Day of the meeting',
      bookedOn: 'Booked on',
    },
    run: '{act} ({n})',
    sum: '{n} grants, {amount} applied for',
    result: '{done} done, {failed} not',
    ok: 'Done',
    refused: 'Not done',
    empty: { title: 'Nothing to do', none: 'No grant waits for you at this step.' },
    nothing: { title: 'No step is yours', detail: 'Your roles may read grants but take no step on them.' },
  },
};

export default messages;
