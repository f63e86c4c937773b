import type { Translation } from '@/i18n/messages';
import type source from './zh-CN';

const messages: Translation<typeof source> = {
  units: {
    none: 'not registered',
    outOfReach: 'outside your scope',
    warning: 'The last character doesn’t match. Early pilot codes are legal as they are: compare with the licence.',
    figures: {
      title: 'Number of units',
      all: 'All units',
      covered: 'Covered by a union',
      uncovered: 'Without a union',
    },
    covered: { yes: 'Covered', no: 'No union' },
    filters: {
      text: 'Name, credit code or pinyin',
      covered: 'Union',
      kinds: 'Kind',
      employees: 'Employees',
      atLeast: '{n} or more',
    },
    columns: {
      name: 'Name',
      uscc: 'Credit code (USCC)',
      kind: 'Kind',
      industry: 'Industry',
      scale: 'Scale',
      ownership: 'Ownership',
      employees: 'Employees',
      registeredIn: 'Registered in',
      union: 'Covering union',
    },
    scales: {
      SMALL_MICRO: 'Small, micro',
      MEDIUM: 'Medium',
      LARGE: 'Large',
      ABOVE_DESIGNATED_SIZE: 'Above designated size',
    },
    ownerships: {
      STATE_OWNED: 'State-owned',
      COLLECTIVE: 'Collective',
      PRIVATE: 'Private',
      NON_PUBLIC: 'Non-public',
      FOREIGN_INVESTED: 'Foreign-invested',
    },
    empty: {
      title: 'No unit matches',
      filtered: 'Try fewer filters.',
      scope: 'No unit has been registered in this scope yet.',
    },
    export: 'units',
    sections: { facts: 'Register', coverage: 'Coverage history' },
    coverage: {
      union: 'Union',
      from: 'From',
      to: 'Until',
      open: 'now',
      kind: 'Cover',
      act: 'Action',
      isPrimary: 'Primary',
      isSecond: 'Member unit',
      primary: 'Counts among the covered units of this union',
      primaryHint:
        'A unit has one primary union a day; other unions have it as a member unit and don’t count it again.',
      empty: 'No union has covered this unit yet',
      emptyHint: 'It is on the organizing list; whoever may do so can have it covered above.',
      ending: 'End the cover by {union}',
      endsOn: 'Ends on',
      endsOnHint: 'Not covered from this day on',
    },
    form: {
      usccHint: '18 characters',
      industryHint: 'Class of GB/T 4754-2017, such as G54',
      employeesHint: 'Persons',
    },
    actions: { create: 'Register unit', edit: 'Edit', save: 'Save', cover: 'Cover by a union', end: 'End cover' },
    notices: { created: 'Unit registered', saved: 'Changes saved', covered: 'Unit covered', ended: 'Cover ended' },
  },
};

export default messages;
