const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for a > 0.5, by the approximation of Lanczos. */
function logGamma(a: number): number {
  const shifted = a - 1;
  const base = shifted + LANCZOS.length - 0.5;
  const sum = LANCZOS.reduce((total, coefficient, index) => total + coefficient / (shifted + index + 1), 1);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Share of a gamma distribution with shape `a` (at least 1) and scale 1 that lies below `x`. */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0;
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-16 && n < 10_000; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.exp(a * Math.log(x) - x - logGamma(a + 1)) * sum;
}

/** The x below which `share` (0 to 1) of the distribution lies whose shape may itself depend on x. */
export function gammaQuantile(share: number, shapeAt: (x: number) => number): number {
  let low = 0;
  let high = 1;
  while (gammaShare(shapeAt(high), high) < share) high *= 2;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (gammaShare(shapeAt(middle), middle) < share) low = middle;
    else high = middle;
  }
  return high;
}
