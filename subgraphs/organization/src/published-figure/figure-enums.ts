import { registerEnumType } from 'type-graphql';
import { FigureAgreement, Qualifier } from '../rules/figure-agreement.js';

registerEnumType(Qualifier, {
  name: 'Qualifier',
  description: 'How exact a printed figure is.',
  valuesConfig: {
    EXACT: { description: 'Exactly.' },
    MORE_THAN: { description: 'More than (余、多、超): a floor.' },
    NEARLY: { description: 'Nearly (近): a ceiling.' },
    AT_MOST: { description: 'At most (不超过、最高).' },
    AT_LEAST: { description: 'At least (至少、以上).' },
    ABOUT: { description: 'About (左右、约).' },
    LESS_THAN: { description: 'Less than (不到、以下).' },
  },
});
registerEnumType(FigureAgreement, {
  name: 'FigureAgreement',
  description: 'Whether the records give what was printed.',
  valuesConfig: {
    AGREES: { description: 'The computed value satisfies the print and its qualifier.' },
    DIFFERS: { description: 'It does not.' },
    NOT_COMPUTED: { description: 'No indicator computes this figure.' },
  },
});

export { FigureAgreement, Qualifier };
