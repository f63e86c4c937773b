import { registerEnumType } from 'type-graphql';

/** Scale class of an enterprise; the organization subgraph owns the meaning, both declare the same values. */
export enum EnterpriseScale {
  SMALL_MICRO = 'SMALL_MICRO',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
  ABOVE_DESIGNATED_SIZE = 'ABOVE_DESIGNATED_SIZE',
}

registerEnumType(EnterpriseScale, {
  name: 'EnterpriseScale',
  description: 'Scale class of an enterprise (企业规模).',
  valuesConfig: {
    SMALL_MICRO: { description: 'Small and micro enterprise (小微企业).' },
    MEDIUM: { description: 'Medium enterprise (中型企业).' },
    LARGE: { description: 'Large enterprise (大型企业).' },
    ABOVE_DESIGNATED_SIZE: { description: 'Enterprise above designated size, a statistical class (规模以上企业).' },
  },
});
