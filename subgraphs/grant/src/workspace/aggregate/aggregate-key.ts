import { registerEnumType } from 'type-graphql';

/** What grants are summed up by. */
export enum AggregateKey {
  SCHEME = 'SCHEME',
  UNION = 'UNION',
  YEAR = 'YEAR',
}

registerEnumType(AggregateKey, {
  name: 'GrantAggregateKey',
  description: 'What grants are summed up by.',
  valuesConfig: {
    SCHEME: { description: 'Scheme (补助项目).' },
    UNION: { description: 'Union right below the union of the filter, or below yours (下级工会).' },
    YEAR: { description: 'Pay year (预算年度).' },
  },
});
