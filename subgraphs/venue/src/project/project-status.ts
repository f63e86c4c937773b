import { registerEnumType } from 'type-graphql';

/** How far a building project is. @see OC4IDS code list projectStatus */
export enum ProjectStatus {
  IDENTIFICATION = 'IDENTIFICATION',
  PREPARATION = 'PREPARATION',
  IMPLEMENTATION = 'IMPLEMENTATION',
  COMPLETION = 'COMPLETION',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ProjectStatus, {
  name: 'ProjectStatus',
  description: 'How far a building project is; code list projectStatus of OC4IDS.',
  valuesConfig: {
    IDENTIFICATION: { description: 'Wanted: scope and need are being studied (立项论证).' },
    PREPARATION: { description: 'Decided: design, permits, money, tender (前期准备).' },
    IMPLEMENTATION: { description: 'Being built (施工).' },
    COMPLETION: { description: 'Built: acceptance and handing over (竣工验收).' },
    COMPLETED: { description: 'Handed over, nothing left to do (完成).' },
    CANCELLED: { description: 'Given up before it was completed (取消).' },
  },
});
