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
