import { registerEnumType } from 'type-graphql';

/** Who owns an enterprise; the organization subgraph owns the meaning, both declare the same values. */
export enum Ownership {
  STATE_OWNED = 'STATE_OWNED',
  COLLECTIVE = 'COLLECTIVE',
  PRIVATE = 'PRIVATE',
  NON_PUBLIC = 'NON_PUBLIC',
  FOREIGN_INVESTED = 'FOREIGN_INVESTED',
}

registerEnumType(Ownership, {
  name: 'Ownership',
  description: 'Who owns an enterprise (所有制).',
  valuesConfig: {
    STATE_OWNED: { description: 'State-owned (国有).' },
    COLLECTIVE: { description: 'Collective (集体).' },
    PRIVATE: { description: 'Domestic private enterprise (民营).' },
    NON_PUBLIC: { description: 'Privately or foreign owned, not told apart (非公).' },
    FOREIGN_INVESTED: { description: 'With foreign capital (外商投资).' },
  },
});
