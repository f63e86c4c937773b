import { registerEnumType } from 'type-graphql';

/** Status of an entry. */
export enum EntryStatus {
  ENTERED = 'ENTERED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(EntryStatus, {
  name: 'EntryStatus',
  description: 'Status of an entry.',
  valuesConfig: {
    ENTERED: { description: 'Takes part.' },
    WITHDRAWN: { description: 'Has been withdrawn (退赛).' },
  },
});
