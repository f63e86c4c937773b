import { registerEnumType } from 'type-graphql';

/** What a cap limits. */
export enum CapKind {
  GRANT = 'GRANT',
  PROJECT = 'PROJECT',
  PERSON = 'PERSON',
  APPLICANT_YEAR = 'APPLICANT_YEAR',
}

registerEnumType(CapKind, {
  name: 'GrantCapKind',
  description: 'What a cap limits.',
  valuesConfig: {
    GRANT: { description: 'One grant (每笔).' },
    PROJECT: { description: 'All grants of the scheme for one subject together (每个项目). Source: S110.' },
    PERSON: { description: 'Each person declared: the cap is multiplied by their number (每人).' },
    APPLICANT_YEAR: { description: 'All grants of the scheme to one applicant in one pay year (每单位每年).' },
  },
});
