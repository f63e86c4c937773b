import { registerEnumType } from 'type-graphql';

/** How far a batch of payments is. */
export enum BatchStatus {
  OPEN = 'OPEN',
  EXPORTED = 'EXPORTED',
  SETTLED = 'SETTLED',
  DISSOLVED = 'DISSOLVED',
}

registerEnumType(BatchStatus, {
  name: 'GrantPaymentBatchStatus',
  description: 'How far a batch of payments is.',
  valuesConfig: {
    OPEN: { description: 'Its file has not been written (待导出).' },
    EXPORTED: { description: 'Its file is with the bank (已导出).' },
    SETTLED: { description: 'The bank has answered for each payment (已回单).' },
    DISSOLVED: {
      description:
        'A payment of it was cancelled before its file was written; the others wait for a new batch (已解散).',
    },
  },
});
