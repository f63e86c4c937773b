import { registerEnumType } from 'type-graphql';

/** Whether the results of a competition have become something that lasts. */
export enum ConversionStatus {
  NOT_PLANNED = 'NOT_PLANNED',
  AWAITING_CONVERSION = 'AWAITING_CONVERSION',
  CONVERTED = 'CONVERTED',
}

registerEnumType(ConversionStatus, {
  name: 'ConversionStatus',
  description: 'Whether the results of a competition have become something that lasts (成果转化). Source: S07.',
  valuesConfig: {
    NOT_PLANNED: { description: 'Nothing was promised.' },
    AWAITING_CONVERSION: { description: 'Promised, and nothing is registered yet; it cannot be archived (待转化).' },
    CONVERTED: { description: 'At least one outcome is registered (已转化).' },
  },
});
