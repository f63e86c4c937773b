import { registerEnumType } from 'type-graphql';

/** Level of a model worker's honour; some benefits begin at a level. */
export enum HonourLevel {
  NATIONAL = 'NATIONAL',
  PROVINCIAL_MINISTERIAL = 'PROVINCIAL_MINISTERIAL',
  MUNICIPAL = 'MUNICIPAL',
}

registerEnumType(HonourLevel, {
  name: 'HonourLevel',
  description: 'Level of the model-worker honour (劳模级别), the highest first. Source: S107.',
  valuesConfig: {
    NATIONAL: { description: 'National model worker (全国劳模).' },
    PROVINCIAL_MINISTERIAL: { description: 'Of a province or a ministry (省部级劳模).' },
    MUNICIPAL: { description: 'Of a city (市级劳模).' },
  },
});
