import { registerEnumType } from 'type-graphql';

/** What has become of a red flag. */
export enum FlagStatus {
  OPEN = 'OPEN',
  SET_ASIDE = 'SET_ASIDE',
  CLOSED = 'CLOSED',
}

registerEnumType(FlagStatus, {
  name: 'GrantRedFlagStatus',
  description: 'What has become of a red flag.',
  valuesConfig: {
    OPEN: { description: 'Holds and is not explained (待核查).' },
    SET_ASIDE: { description: 'A false alarm, with the reason; opened again when the facts change (已排除).' },
    CLOSED: { description: 'No longer holds (已消除).' },
  },
});
