import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Claim } from './claim.entity.js';
import type { Bill } from './rules/adjudicate.js';

/** Where the facts of a claim are bound to when they are encrypted. */
export const claimFactsPlace = (claimId: string): string => `claim_file.facts ${claimId}`;

/** Whose a claim is and what for, encrypted. Its policy opens it to the handlers of the claim alone. */
@Entity({ tableName: 'claim_file' })
@Index({ name: 'claim_file_union_id_index', properties: ['unionId'] })
export class ClaimFile {
  @OneToOne({
    entity: () => Claim,
    fieldName: 'claim_id',
    primary: true,
    mapToPk: true,
    owner: true,
    unique: false,
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  claimId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  /** JSON of `ClaimFacts` with amounts as decimal strings of fen. */
  @Property({ type: 'text' })
  factsSealed!: string;
}

/** Whose a claim is, and what it says. */
export interface ClaimFacts {
  readonly workerId: string;
  readonly hospital: string;
  readonly billNumber: string;
  readonly diagnosis: string;
  readonly dischargedOn: string;
  readonly bill: Bill;
}

type StoredFacts = Omit<ClaimFacts, 'bill'> & { readonly bill: Readonly<Record<keyof Bill, string>> };

/** Facts as JSON, which has no integers of that size. */
export function writeClaimFacts({ bill, ...facts }: ClaimFacts): string {
  const stored: StoredFacts = {
    ...facts,
    bill: {
      totalFen: bill.totalFen.toString(),
      insuranceFen: bill.insuranceFen.toString(),
      majorIllnessFen: bill.majorIllnessFen.toString(),
      selfFundedFen: bill.selfFundedFen.toString(),
    },
  };
  return JSON.stringify(stored);
}

/** Facts that were stored. */
export function readClaimFacts(json: string): ClaimFacts {
  const { bill, ...facts } = JSON.parse(json) as StoredFacts;
  return {
    ...facts,
    bill: {
      totalFen: BigInt(bill.totalFen),
      insuranceFen: BigInt(bill.insuranceFen),
      majorIllnessFen: BigInt(bill.majorIllnessFen),
      selfFundedFen: BigInt(bill.selfFundedFen),
    },
  };
}
