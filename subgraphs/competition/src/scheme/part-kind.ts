import { registerEnumType } from 'type-graphql';

/** Kind of a part of a marking scheme. */
export enum PartKind {
  THEORY = 'THEORY',
  PRACTICAL = 'PRACTICAL',
}

registerEnumType(PartKind, {
  name: 'PartKind',
  description: 'Kind of a part of a marking scheme.',
  valuesConfig: {
    THEORY: { description: 'Theory (理论).' },
    PRACTICAL: { description: 'Practical work (实操).' },
  },
});
