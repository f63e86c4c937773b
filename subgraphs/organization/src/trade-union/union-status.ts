import { registerEnumType } from 'type-graphql';

/** Whether a union body still exists. */
export enum UnionStatus {
  ACTIVE = 'ACTIVE',
  DISSOLVED = 'DISSOLVED',
  MERGED = 'MERGED',
}

registerEnumType(UnionStatus, {
  name: 'UnionStatus',
  description: 'Whether a union body still exists.',
  valuesConfig: {
    ACTIVE: { description: 'It exists.' },
    DISSOLVED: { description: 'It was dissolved (撤销); its history remains.' },
    MERGED: { description: 'It was merged into another union (合并).' },
  },
});
