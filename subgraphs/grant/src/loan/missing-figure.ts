import { registerEnumType } from 'type-graphql';

/** Why a figure of the table of years is left out. */
export enum MissingFigure {
  NO_RETURN = 'NO_RETURN',
  NO_YEAR_BEFORE = 'NO_YEAR_BEFORE',
  BASES_DIFFER = 'BASES_DIFFER',
  CUMULATIVE_YEAR = 'CUMULATIVE_YEAR',
  ENTERPRISES_UNKNOWN = 'ENTERPRISES_UNKNOWN',
}

registerEnumType(MissingFigure, {
  name: 'LoanMissingFigure',
  description: 'Why a figure of the table of years is left out.',
  valuesConfig: {
    NO_RETURN: { description: 'There is no return to calculate it from.' },
    NO_YEAR_BEFORE: { description: 'There is no return of the year before.' },
    BASES_DIFFER: { description: 'One of the two years is annual, the other cumulative.' },
    CUMULATIVE_YEAR: { description: 'A cumulative year holds the years before it: added, they would count twice.' },
    ENTERPRISES_UNKNOWN: { description: 'The return does not say how many enterprises were lent to.' },
  },
});
