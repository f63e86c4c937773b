import type { StepKind } from './step-kind.js';

/** The condition over `grants.grant_case g` that a grant's own terms leave a step out. */
export const leavesOut = (step: StepKind): string =>
  `exists (select from grants.scheme_version own where own.id = g.version_id and own.terms -> 'skippedSteps' @> '["${step}"]')`;
