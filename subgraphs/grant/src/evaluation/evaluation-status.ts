import { registerEnumType } from 'type-graphql';

/** How far an evaluation is. */
export enum EvaluationStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
}

registerEnumType(EvaluationStatus, {
  name: 'GrantEvaluationStatus',
  description: 'How far an evaluation is.',
  valuesConfig: {
    DRAFT: { description: 'Points are being entered; nobody but the funder sees them (评分中).' },
    PUBLISHED: { description: 'Its ratings hold, and nothing of it changes any more (已公布).' },
    SUPERSEDED: { description: 'A correction took its place; grants decided by it keep it (已更正).' },
  },
});
