import { registerEnumType } from 'type-graphql';

/** What a sample is drawn from. */
export enum SamplePopulation {
  AWARDED = 'AWARDED',
  DISBURSED = 'DISBURSED',
  PAYMENTS = 'PAYMENTS',
}

registerEnumType(SamplePopulation, {
  name: 'GrantSamplePopulation',
  description: 'What a sample is drawn from.',
  valuesConfig: {
    AWARDED: { description: 'Grants by the amount awarded (按批准金额).' },
    DISBURSED: { description: 'Grants by the amount disbursed (按拨付金额).' },
    PAYMENTS: { description: 'Single payments that the bank has paid (按拨付笔).' },
  },
});
