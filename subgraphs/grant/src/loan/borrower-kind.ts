import { registerEnumType } from 'type-graphql';

/** Whom loans are for. There is no third kind. */
export enum BorrowerKind {
  START_UP = 'START_UP',
  SMALL_MICRO = 'SMALL_MICRO',
}

registerEnumType(BorrowerKind, {
  name: 'LoanBorrowerKind',
  description: 'Whom loans are for. Source: S117.',
  valuesConfig: {
    START_UP: { description: 'A start-up enterprise (初创企业).' },
    SMALL_MICRO: { description: 'A small or micro enterprise (小微企业).' },
  },
});
