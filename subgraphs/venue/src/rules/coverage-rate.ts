/** Share of the required places that are covered, 0 to 1; null when none is required. “Full coverage” (全覆盖) is 1. */
export function coverageRate(covered: number, required: number): number | null {
  return required === 0 ? null : covered / required;
}
