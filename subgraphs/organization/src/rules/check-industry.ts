import type { Problem } from '@gonghui/kit/rules';

/** A class of the industry classification. @see GB/T 4754-2017 */
export function checkIndustry(industry: string): Problem {
  return /^[A-T]([0-9]{2}([0-9][0-9]?)?)?$/.test(industry)
    ? null
    : `“${industry.slice(0, 20)}” is not a class of GB/T 4754-2017, e.g. G54.`;
}
