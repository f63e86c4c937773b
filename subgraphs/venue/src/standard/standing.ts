import { registerEnumType } from 'type-graphql';

/** How a venue stands by a standard on a day. */
export enum Standing {
  STANDARD = 'STANDARD',
  NOT_STANDARD = 'NOT_STANDARD',
  FULLY_EQUIPPED = 'FULLY_EQUIPPED',
  PARTIALLY_EQUIPPED = 'PARTIALLY_EQUIPPED',
  NOT_INSPECTED = 'NOT_INSPECTED',
}

registerEnumType(Standing, {
  name: 'Standing',
  description: 'How a venue stands by a standard: its latest inspection counts. Source: S37, S99.',
  valuesConfig: {
    STANDARD: { description: 'Meets every item (达标).' },
    NOT_STANDARD: { description: 'Misses at least one item (未达标).' },
    FULLY_EQUIPPED: { description: 'Has every room (配置齐全).' },
    PARTIALLY_EQUIPPED: { description: 'Lacks at least one room (配置不全).' },
    NOT_INSPECTED: { description: 'Was not inspected by this standard yet (未检查).' },
  },
});
