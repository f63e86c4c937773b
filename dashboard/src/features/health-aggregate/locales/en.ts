import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  healthAggregate: {
    note: 'Counts of ill people are protected',
    from: 'From',
    until: 'to',
    year: 'Year',
    ofYear: '{year}',
    years: '{first}–{last}',
    lastYears: 'The last {n} years; choose fewer years to see earlier ones',
    views: { screening: 'Screening', relief: 'Mutual aid and relief' },
    byUnion: 'By union',
    byYear: 'By year',
    noChildren: 'There are no federations below this union',
    figures: {
      women: 'Women screened',
      funds: 'Funds passed down',
      perHead: 'Cost per head',
      solatia: 'Women given a solatium',
      cervical: 'Cervical cancer findings',
      breast: 'Breast cancer findings',
    },
    relief: {
      covered: 'Participants (persons)',
      covers: 'Covers (person-times)',
      gifted: 'Households given cover',
      recipients: 'Workers aided (persons)',
      claims: 'Payments (person-times)',
      amount: 'Paid to the ill',
      perHead: 'Per worker aided',
      readings: 'Station readings (person-times)',
      details: {
        covered: 'As unions report',
        covers: 'Reports and single enrolments',
        gifted: 'Reports and single enrolments',
        unreported: 'The amount was not reported',
        perHead: 'Paid ÷ workers aided; not with person-times among them',
        readings: '{n} health stations in use at the end',
      },
    },
    details: {
      women: 'Free to each of them',
      belowCap: 'Within the cap of {cap}',
      aboveCap: 'Above the cap of {cap}',
      perTenThousand: '{n} per 10,000',
    },
    notes: {
      title: 'Why some counts are not shown',
      why: 'Whoever reads “2 women in this county” can often guess who they are. Counts of ill people (findings, solatia) from 1 to 7 are therefore shown to nobody on this page, administrators and auditors included.',
      neighbours:
        'Hiding one number is not enough: the total less all other counties would give it back. The largest number beside it is changed as well and marked as about, so that the total above stays exact and nothing hidden can be worked out.',
      exact:
        'Women screened, funds and cost per head say nothing of who is ill and are always shown as counted. Where only 1 to 7 women of a county were examined in a year, what was found there stands in no number, and those above it are marked as about: of a single woman, even “nobody” would tell how she is.',
      relief:
        'Workers aided, payments and amounts are protected alike: where fewer than 8 were aided, the amount is not shown either. Persons and person-times are counted apart and never added. Participants, covers and households given cover say nothing of who is ill and are always shown as counted.',
      running:
        'A year that is not over follows its records: who reads it twice can tell in which city a case was added. Outside this console, use years that are over.',
    },
  },
};

export default messages;
