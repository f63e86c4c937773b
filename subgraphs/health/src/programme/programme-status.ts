import { registerEnumType } from 'type-graphql';

/** How far a screening programme is. */
export enum ProgrammeStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(ProgrammeStatus, {
  name: 'ScreeningProgrammeStatus',
  description: 'How far a screening programme is.',
  valuesConfig: {
    DRAFT: { description: 'Not published: only who plans screening sees it, and nothing is added (草稿).' },
    OPEN: { description: 'Batches, returns and funds may be added.' },
    CLOSED: { description: 'Over; nothing is added any more.' },
  },
});
