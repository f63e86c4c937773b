import { registerEnumType } from 'type-graphql';

/** How far a payment is. */
export enum PaymentStatus {
  PREPARED = 'PREPARED',
  ORDERED = 'ORDERED',
  PAID = 'PAID',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(PaymentStatus, {
  name: 'GrantPaymentStatus',
  description: 'How far a payment is.',
  valuesConfig: {
    PREPARED: { description: 'It may be put into a batch (待付).' },
    ORDERED: { description: 'The bank has been told to pay it (已提交银行).' },
    PAID: { description: 'The bank has paid it, and it is in the ledger (已付).' },
    FAILED: { description: 'The bank could not pay it; it may be prepared again (退票).' },
    CANCELLED: { description: 'It will not be paid (已取消).' },
  },
});
