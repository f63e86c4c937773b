import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  beneficiary: {
    note: 'Known by a code alone: neither names nor identity numbers are kept',
    actions: { register: 'Register household', issue: 'Issue code', issueFor: 'Issue code: {code}', print: 'Print' },
    columns: {
      code: 'Household',
      union: 'Helped by',
      cause: 'Cause',
      members: 'Members',
      employed: 'Employed',
      account: 'Account',
      registeredOn: 'Registered on',
      removedOn: 'Ended on',
      hasCode: 'Code',
      act: 'Act',
    },
    causes: {
      ILLNESS: 'Illness',
      DISABILITY: 'Disability',
      UNEMPLOYMENT: 'Loss of work',
      LOW_INCOME: 'Low income',
      EDUCATION: 'Cost of education',
      DISASTER: 'Accident or disaster',
      OTHER: 'Other',
    },
    codes: {
      issued: 'Issued',
      none: 'None',
      explain:
        'The code hangs at home. Whoever scans it sees for each month whether it was paid: no amount, name or account.',
      replaces: 'This household has a code. When a new one is issued, the old one ends at once.',
      once: 'The code is shown this once. Print it before you close.',
      again: 'The code did not arrive. Issue another one.',
      qr: 'Code of the household',
      scan: 'Scan it with a phone to see which months were paid',
      open: 'Open the page',
    },
    form: {
      codeHint: 'For example GX-0001: capital letters, digits and hyphens',
      income: 'Income of the household in a month (yuan)',
    },
    months: { PAID: 'Paid', UNPAID: 'Not paid' },
    household: {
      counselling: 'In need of somebody to talk to? Book a counsellor',
      title: 'Payments of help',
      hint: 'Whether the help of each month was paid',
      year: 'Year',
      ofYear: '{year}',
      none: 'Nothing on record in this year',
      unknown: 'This code is not valid',
      unknownDetail: 'It may have been replaced. Ask your union for a new one.',
      failed: 'It can’t be looked up now. Try again later.',
    },
    notices: { registered: 'Household registered' },
    empty: {
      title: 'No households',
      filtered: 'No household matches. Widen the filters.',
      none: 'No household in hardship is registered in this scope yet.',
    },
  },
};

export default messages;
