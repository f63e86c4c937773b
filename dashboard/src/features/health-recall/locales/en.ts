import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  healthRecall: {
    note: 'Overdue and to be called at first; neither list nor export has results',
    never: 'None known',
    why: 'Why left out',
    reach: 'Programme covers',
    reaches: { IN: 'Examined by it', OUT: 'Left out by it' },
    reasons: {
      COHORT_TOO_YOUNG: 'too young',
      COHORT_TOO_OLD: 'too old',
      COHORT_AGE_UNKNOWN: 'age unknown',
      COHORT_NOT_A_WOMAN: 'not a woman',
      COHORT_EMPLOYER_OTHER: 'another kind of employer',
      COHORT_EMPLOYER_UNKNOWN: 'kind of employer unknown',
    },
    empty: {
      title: 'Nobody to call',
      filtered: 'Try other conditions',
      none: 'Nothing is due or overdue. Once rosters and duties are on record, this list fills by itself.',
    },
    compliance: {
      title: 'How far duties are kept',
      workers: 'Women to examine',
      late: 'With an overdue one',
      rate: 'Kept',
      rateDetail: 'without an overdue one ÷ to examine',
    },
    book: {
      act: 'Book',
      title: 'Book {n}',
      more: '{n} more',
      days: 'Days to choose from',
      left: '{n} left',
      choose: 'Choose a day first',
      send: 'Book',
      done: '{n} booked',
      refused: '{alias}: {message}',
      none: 'No day with places left',
      noneHint:
        'Arrange a day in a screening programme. All chosen workers must belong to the union that the day is for, and be due for an examination that its programme gives.',
    },
  },
};

export default messages;
