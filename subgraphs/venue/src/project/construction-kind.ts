import { registerEnumType } from 'type-graphql';

/** What a project does to a venue. */
export enum ConstructionKind {
  NEW = 'NEW',
  EXTENSION = 'EXTENSION',
  RENOVATION = 'RENOVATION',
}

registerEnumType(ConstructionKind, {
  name: 'ConstructionKind',
  description: 'What a project does to a venue (建设性质).',
  valuesConfig: {
    NEW: { description: 'Builds it anew (新建).' },
    EXTENSION: { description: 'Rebuilds or extends it (改扩建).' },
    RENOVATION: { description: 'Renovates it (装修改造).' },
  },
});
