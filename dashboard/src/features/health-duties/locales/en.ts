import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  healthDuties: {
    note: 'What binds this union; a union below may set its own, and the nearest counts',
    on: 'On',
    set: 'Set a duty',
    open: 'open',
    months: '{n} months before',
    columns: {
      rhythm: 'How often',
      callMonths: 'Called',
      effective: 'In force',
      union: 'Set by',
    },
    empty: {
      title: 'No duty to examine on that day',
      manage: 'Set it by the law of your province; women on rosters then appear in the list of due examinations.',
      read: 'Health officers of this union or one above set it by the law of the province.',
    },
    form: {
      unionHint: 'Binds it and the unions below',
      years: 'Years',
      yearsHint: '1 for each calendar year, else 1 to 10',
      callMonthsHint: 'Months before the last day from which she is called',
      effectiveFrom: 'From',
      effectiveFromHint: 'The duty before it and weaker ones of unions below end on that day and stay on record',
      sourceHint: 'Law or document, and article',
    },
  },
};

export default messages;
