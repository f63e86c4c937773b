import { registerEnumType } from 'type-graphql';

/** How far a screening programme is. */
export enum ProgrammeStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(ProgrammeStatus, {
  name: 'ScreeningProgrammeStatus',
  description: 'How far a screening programme is.',
  valuesConfig: {
    OPEN: { description: 'Batches, returns and funds may be added.' },
    CLOSED: { description: 'Over; nothing is added any more.' },
  },
});
