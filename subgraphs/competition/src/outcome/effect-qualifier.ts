import { registerEnumType } from 'type-graphql';

/** How exact a figure is that was reported. */
export enum EffectQualifier {
  EXACT = 'EXACT',
  ABOUT = 'ABOUT',
  NEARLY = 'NEARLY',
  MORE_THAN = 'MORE_THAN',
  ORDER_OF = 'ORDER_OF',
}

registerEnumType(EffectQualifier, {
  name: 'EffectQualifier',
  description: 'How exact a reported figure is; it is shown with the figure. Source: S75.',
  valuesConfig: {
    EXACT: { description: 'The figure itself.' },
    ABOUT: { description: 'About (约).' },
    NEARLY: { description: 'Not quite (近).' },
    MORE_THAN: { description: 'More than (余、超过).' },
    ORDER_OF: { description: 'Of this order, e.g. several millions (数百万).' },
  },
});
