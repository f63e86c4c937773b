/** A growth of ten thousandths with its sign, such as `+55.98%`; nothing has none. */
export function growthText(rate: number, format: { rate(share: number): string }): string {
  return `${rate > 0 ? '+' : ''}${format.rate(rate)}`;
}
