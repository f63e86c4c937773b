import { registerEnumType } from 'type-graphql';

/** How a question is answered. */
export enum QuestionKind {
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  TRUE_FALSE = 'TRUE_FALSE',
}

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered (题型).',
  valuesConfig: {
    SINGLE: { description: 'One of several options (单选).' },
    MULTIPLE: { description: 'All options that hold, and none that does not (多选).' },
    TRUE_FALSE: { description: 'Right or wrong (判断).' },
  },
});
