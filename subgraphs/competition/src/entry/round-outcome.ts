import { registerEnumType } from 'type-graphql';

/** What became of an entry in a round. */
export enum RoundOutcome {
  ADVANCED = 'ADVANCED',
  ELIMINATED = 'ELIMINATED',
  QUESTIONABLE = 'QUESTIONABLE',
  ABSENT = 'ABSENT',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(RoundOutcome, {
  name: 'RoundOutcome',
  description: 'What became of an entry in a round.',
  valuesConfig: {
    ADVANCED: { description: 'Goes on, or, in a last round, is ranked (晋级).' },
    ELIMINATED: { description: 'Does not go on (淘汰).' },
    QUESTIONABLE: { description: 'A missing result can still change it (待定).' },
    ABSENT: { description: 'Did not turn up (缺赛).' },
    WITHDRAWN: { description: 'Was withdrawn (退赛).' },
  },
});
