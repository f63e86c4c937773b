import { registerEnumType } from 'type-graphql';

/** What an entry of an event is. */
export enum ScoredUnit {
  CONTESTANT = 'CONTESTANT',
  TEAM = 'TEAM',
}

registerEnumType(ScoredUnit, {
  name: 'ScoredUnit',
  description: 'What an entry of an event is.',
  valuesConfig: {
    CONTESTANT: { description: 'A person; teams follow from their members.' },
    TEAM: { description: 'A team as a whole.' },
  },
});
