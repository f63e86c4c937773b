import { registerEnumType } from 'type-graphql';

/** How far a round has come. */
export enum RoundStage {
  PENDING = 'PENDING',
  MARKING = 'MARKING',
  OPENED = 'OPENED',
  POSTED = 'POSTED',
  CONFIRMED = 'CONFIRMED',
}

registerEnumType(RoundStage, {
  name: 'RoundStage',
  description: 'How far a round has come.',
  valuesConfig: {
    PENDING: { description: 'Not drawn yet (待抽签).' },
    MARKING: { description: 'Drawn; lots are marked blind (评分中).' },
    OPENED: { description: 'The draw is opened; results bear names (已解密).' },
    POSTED: { description: 'Results are posted; appeals are taken (公示中).' },
    CONFIRMED: { description: 'Results are confirmed, and with them who advances (已确认).' },
  },
});
