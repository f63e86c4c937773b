import { registerEnumType } from 'type-graphql';

/** How it is decided who advances. */
export enum AdvancementKind {
  TOP_N = 'TOP_N',
  TOP_PERCENT = 'TOP_PERCENT',
  MIN_SCORE = 'MIN_SCORE',
}

registerEnumType(AdvancementKind, {
  name: 'AdvancementKind',
  description: 'How it is decided who advances.',
  valuesConfig: {
    TOP_N: { description: 'So many entries.' },
    TOP_PERCENT: { description: 'A share of the ranked entries, rounded down.' },
    MIN_SCORE: { description: 'All that reach a score.' },
  },
});
