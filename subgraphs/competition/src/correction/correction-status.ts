import { registerEnumType } from 'type-graphql';

/** Status of a set of corrections. */
export enum CorrectionStatus {
  PROPOSED = 'PROPOSED',
  APPLIED = 'APPLIED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CorrectionStatus, {
  name: 'CorrectionStatus',
  description: 'Status of a set of corrections.',
  valuesConfig: {
    PROPOSED: { description: 'Waits for the decision of another person.' },
    APPLIED: { description: 'Its marks count; those before are superseded.' },
    CANCELLED: { description: 'Changed nothing.' },
  },
});
