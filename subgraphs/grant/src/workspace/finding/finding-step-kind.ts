import { registerEnumType } from 'type-graphql';

/** A step of a finding; each is written once and never changed. */
export enum FindingStepKind {
  FINDING = 'FINDING',
  RESPONSE = 'RESPONSE',
  PLAN = 'PLAN',
  FOLLOW_UP = 'FOLLOW_UP',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
}

registerEnumType(FindingStepKind, {
  name: 'GrantFindingStepKind',
  description: 'A step of a finding.',
  valuesConfig: {
    FINDING: { description: 'The auditor wrote it (发现问题).' },
    RESPONSE: { description: 'The audited union responded (被审计单位答复).' },
    PLAN: { description: 'The audited union said what it will do, and by when (整改计划).' },
    FOLLOW_UP: { description: 'The auditor looked at what was done (跟踪检查).' },
    CLOSE: { description: 'The auditor closed it (销号).' },
    REOPEN: { description: 'The auditor opened it again (重新打开).' },
  },
});
