import { registerEnumType } from 'type-graphql';

/** What the relative who is paid after a death was to the person. The name stands on the documents alone. */
export enum Beneficiary {
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  PARENT = 'PARENT',
  SIBLING = 'SIBLING',
  OTHER = 'OTHER',
}

registerEnumType(Beneficiary, {
  name: 'MedicalClaimBeneficiary',
  description: 'What the relative who is paid after a death was to the person (身故受益人).',
  valuesConfig: {
    SPOUSE: { description: 'Husband or wife (配偶).' },
    CHILD: { description: 'Son or daughter (子女).' },
    PARENT: { description: 'Father or mother (父母).' },
    SIBLING: { description: 'Brother or sister (兄弟姐妹).' },
    OTHER: { description: 'Another heir (其他继承人).' },
  },
});
