import { registerEnumType } from 'type-graphql';

/** How far a search for red flags is. */
export enum SearchState {
  REQUESTED = 'REQUESTED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(SearchState, {
  name: 'GrantRedFlagSearchState',
  description: 'How far a search for red flags is.',
  valuesConfig: {
    REQUESTED: { description: 'It waits for its turn (已申请).' },
    RUNNING: { description: 'Its rules are run, one after the other (检查中).' },
    DONE: { description: 'All of its rules were run (已完成).' },
    FAILED: { description: 'A rule could not be run; what others found holds (未完成).' },
  },
});
