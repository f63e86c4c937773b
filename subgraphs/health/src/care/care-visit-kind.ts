import { registerEnumType } from 'type-graphql';

/** What a visit was for. */
export enum CareVisitKind {
  CONDOLENCE = 'CONDOLENCE',
  REHABILITATION = 'REHABILITATION',
  FAMILY = 'FAMILY',
}

registerEnumType(CareVisitKind, {
  name: 'CareVisitKind',
  description: 'What a visit was for. Source: S65, S86.',
  valuesConfig: {
    CONDOLENCE: { description: 'The union came with condolence and help (走访慰问).' },
    REHABILITATION: { description: 'A rehabilitation doctor came and trained with the patient (康复指导).' },
    FAMILY: { description: 'Help for the family (家属帮扶).' },
  },
});
