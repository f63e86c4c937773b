import { registerEnumType } from 'type-graphql';

/** Which way goods went. */
export enum GoodsEntryKind {
  RECEIVED = 'RECEIVED',
  GIVEN = 'GIVEN',
}

registerEnumType(GoodsEntryKind, {
  name: 'GoodsEntryKind',
  description: 'Which way goods went.',
  valuesConfig: {
    RECEIVED: { description: 'Received: donated or bought (入库).' },
    GIVEN: { description: 'Given out to recipients (发放).' },
  },
});
