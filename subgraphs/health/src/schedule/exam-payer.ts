import { registerEnumType } from 'type-graphql';

/** Who pays for an examination; never the woman herself. */
export enum ExamPayer {
  EMPLOYER = 'EMPLOYER',
  FEDERATION = 'FEDERATION',
}

registerEnumType(ExamPayer, {
  name: 'ExamPayer',
  description: 'Who pays for an examination; never the woman herself.',
  valuesConfig: {
    EMPLOYER: { description: 'The employer, by law (用人单位). Source: S113.' },
    FEDERATION: { description: 'The federation, from its own or passed-down funds (工会投入). Source: S16, S112.' },
  },
});
