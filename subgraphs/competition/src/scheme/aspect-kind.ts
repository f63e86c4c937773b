import { registerEnumType } from 'type-graphql';

/** How an aspect is marked. */
export enum AspectKind {
  MEASUREMENT = 'MEASUREMENT',
  JUDGEMENT = 'JUDGEMENT',
}

registerEnumType(AspectKind, {
  name: 'AspectKind',
  description: 'How an aspect is marked.',
  valuesConfig: {
    MEASUREMENT: { description: 'Measured or counted (测量).' },
    JUDGEMENT: { description: 'Judged (评判).' },
  },
});
