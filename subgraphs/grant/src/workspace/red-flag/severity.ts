import { registerEnumType } from 'type-graphql';

/** How much a red flag or a finding weighs. */
export enum Severity {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

registerEnumType(Severity, {
  name: 'AuditSeverity',
  description: 'How much a red flag or a finding weighs.',
  valuesConfig: {
    LOW: { description: 'Worth a look (提示).' },
    MEDIUM: { description: 'To be explained (关注).' },
    HIGH: { description: 'Money may have gone wrong (严重).' },
  },
});
