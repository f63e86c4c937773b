import { registerEnumType } from 'type-graphql';

/** How exact a printed figure is. */
export enum Qualifier {
  EXACT = 'EXACT',
  MORE_THAN = 'MORE_THAN',
  NEARLY = 'NEARLY',
  AT_MOST = 'AT_MOST',
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
  LESS_THAN = 'LESS_THAN',
}

/** Whether the records give what was printed. */
export enum FigureAgreement {
  AGREES = 'AGREES',
  DIFFERS = 'DIFFERS',
  NOT_COMPUTED = 'NOT_COMPUTED',
}

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

/** How far “nearly”, “more than” and “about” may reach, as a share of the print. Design: not printed anywhere. */
const REACH = 0.1;

/**
 * Compares a computed value with a printed one. “More than 260” is satisfied by 261 to 286, never by 260: a floor is
 * not a value.
 */
export function figureAgreement(printed: number, qualifier: Qualifier, computed: number | null): FigureAgreement {
  if (computed === null) return FigureAgreement.NOT_COMPUTED;
  const reach = printed * REACH;
  const satisfied: Record<Qualifier, boolean> = {
    [Qualifier.EXACT]: computed === printed,
    [Qualifier.MORE_THAN]: computed > printed && computed <= printed + reach,
    [Qualifier.NEARLY]: computed < printed && computed >= printed - reach,
    [Qualifier.AT_MOST]: computed <= printed,
    [Qualifier.AT_LEAST]: computed >= printed,
    [Qualifier.ABOUT]: Math.abs(computed - printed) <= reach,
    [Qualifier.LESS_THAN]: computed < printed,
  };
  return satisfied[qualifier] ? FigureAgreement.AGREES : FigureAgreement.DIFFERS;
}
